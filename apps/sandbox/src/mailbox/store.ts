import { randomUUID } from 'node:crypto';
import type { AddressObject, ParsedMail } from 'mailparser';
import type { State } from '../state/state.js';
import { linksOf, type Mail } from './mail.js';

/** Keeps a received mail; one with a Message-ID seen before only counts as its repetition. */
export function storeMail(state: State, parsed: ParsedMail, recipients: readonly string[]): Mail {
  const messageId = parsed.messageId ?? `<tanpa-id-${randomUUID()}@sandbox>`;
  const seen = state.mails.get(messageId);
  if (seen) {
    const to = [...new Set([...seen.to, ...recipients])];
    return state.mails.set(messageId, { ...seen, to, repeats: seen.repeats + 1 });
  }
  const text = parsed.text ?? '';
  const html = parsed.html || '';
  return state.mails.set(messageId, {
    id: randomUUID(),
    messageId,
    from: addressOf(parsed.from),
    to: [...recipients],
    subject: parsed.subject ?? '',
    text,
    html,
    links: linksOf(text, html),
    receivedAt: new Date().toISOString(),
    repeats: 0,
  });
}

/** The mails for one address, or all, oldest first. */
export function mailsTo(state: State, address?: string): Mail[] {
  const wanted = address?.toLowerCase();
  return state.mails.values().filter(({ to }) => !wanted || to.some((one) => one.toLowerCase() === wanted));
}

function addressOf(from: AddressObject | undefined): string {
  return from?.value[0]?.address ?? '';
}
