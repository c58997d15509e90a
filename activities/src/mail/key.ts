import { createHash } from 'node:crypto';
import type { MailOrder } from '@tte/contracts';
import { mailRef } from '@tte/domain';

/** What makes a mail one mail: the same order again has the same key. No personal data. */
export const mailKey = (order: MailOrder): string => `${order.log.caseId}/${mailRef(order)}`;

const COPY = '/copy';

/** The key under which the PIC's copy of a mail goes out by itself. */
export const copyKey = (key: string): string => `${key}${COPY}`;

/** Which mail of which case a key is of; that of a copy is of its mail. */
export function mailOfKey(key: string): { readonly caseId: string; readonly ref: string } {
  const end = key.indexOf('/');
  const ref = key.slice(end + 1);
  return { caseId: key.slice(0, end), ref: ref.endsWith(COPY) ? ref.slice(0, -COPY.length) : ref };
}

/** Message-ID that follows from the key, so that mail servers and readers can tell a repetition. */
export function messageIdOf(key: string, from: string): string {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;
}
