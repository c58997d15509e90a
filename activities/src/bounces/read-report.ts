import type { BounceCause } from '@tte/domain';
import PostalMime, { type Email } from 'postal-mime';
import { bounceCauseOf } from './bounce-cause.js';

/** One recipient for whom a delivery has failed for good. */
export interface FailedRecipient {
  /** As they were first addressed, and as their server calls them: in lower case, either may be missing. */
  readonly addresses: readonly string[];
  readonly cause: BounceCause;
}

/** What a delivery report says of a message. */
export interface DeliveryReport {
  /** Of the message that was returned, with its brackets. */
  readonly messageId: string;
  readonly failed: readonly FailedRecipient[];
}

const STATUS_PARTS = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED_PARTS = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/** Whether a message's Content-Type is that of a delivery report. */
export const isReportType = (contentType: string): boolean =>
  /^\s*multipart\/report\b/i.test(contentType) && /delivery-status/i.test(contentType);

/**
 * Reads a delivery report (RFC 3464), also one that was cut off behind its second part.
 * @returns undefined for every other message, and for a report that is not about a failure or names no message
 */
export async function readReport(source: Uint8Array): Promise<DeliveryReport | undefined> {
  const mail = await parsed(source);
  if (!mail || !isReportType(headerOf(mail, 'content-type'))) return undefined;
  const failed = textsOf(mail, STATUS_PARTS).flatMap(failedIn);
  const messageId = returnedId(mail);
  return failed.length > 0 && messageId !== undefined ? { messageId, failed } : undefined;
}

/** What nests too deep, or is all head, is no report. */
async function parsed(source: Uint8Array): Promise<Email | undefined> {
  try {
    const bounds = { maxNestingDepth: 10, maxHeadersSize: 128 * 1024 };
    return await PostalMime.parse(source, {
      ...bounds,
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
    });
  } catch {
    return undefined;
  }
}

const headerOf = ({ headers }: Email, name: string): string =>
  headers.find(({ key }) => key === name)?.value ?? '';

const textsOf = ({ attachments }: Email, types: readonly string[]): string[] =>
  attachments
    .filter(({ mimeType }) => types.includes(mimeType))
    .map(({ content }) => (typeof content === 'string' ? content : ''));

/** The second part: fields of the message, then, each after an empty line, those of a recipient. */
function failedIn(status: string): FailedRecipient[] {
  return status.split(/\r?\n[ \t]*(?:\r?\n)+/).flatMap((block) => {
    const fields = fieldsOf(block);
    if (fields.get('action')?.toLowerCase() !== 'failed') return [];
    const addresses = ['original-recipient', 'final-recipient'].flatMap((name) =>
      addressIn(fields.get(name)),
    );
    return [
      {
        addresses: [...new Set(addresses)],
        cause: bounceCauseOf(fields.get('status') ?? '', fields.get('diagnostic-code') ?? ''),
      },
    ];
  });
}

/** Fields by their lower-case names, unfolded; the first of a name counts. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** `rfc822; budi@…`, as xtext (RFC 3461) or not, in brackets or not. */
function addressIn(value = ''): string[] {
  const [, given = ''] = /^(?:rfc822|utf-8)[ \t]*;[ \t]*<?([^<>\s()]+)>?/i.exec(value) ?? [];
  const address = given.replace(/\+([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return address.includes('@') ? [address.toLowerCase()] : [];
}

/** By the head of the message that came back, or, where that is left out, by what the report answers. */
function returnedId(mail: Email): string | undefined {
  const heads = textsOf(mail, RETURNED_PARTS).map((text) => fieldsOf(text.split(/\r?\n\r?\n/, 1)[0] ?? ''));
  const given = heads.map((head) => head.get('message-id') ?? '');
  return [...given, headerOf(mail, 'in-reply-to')].map((text) => /<[^<>\s]+>/.exec(text)?.[0]).find(Boolean);
}
