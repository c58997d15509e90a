import { createHash } from 'node:crypto';
import type { MailOrder } from '@tte/contracts';

/** What makes a mail one mail: the same order again has the same key. No personal data. */
export const mailKey = ({ log, mail, step, round, occasion }: MailOrder): string =>
  [log.caseId, mail, step, round, ...(occasion === undefined ? [] : [occasion])].join('/');

/** Message-ID that follows from the key, so that mail servers and readers can tell a repetition. */
export function messageIdOf(key: string, from: string): string {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;
}
