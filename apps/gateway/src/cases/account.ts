import { certificateLeft } from '@tte/domain';
import type { AccountView, EventLog } from '@tte/event-log';

/** The account that a case has made, if it is still valid: not revoked, and not lapsed; one whose end nobody knows is. */
export async function heldAccount(
  log: Pick<EventLog, 'account'>,
  caseId: string,
  now: Date,
): Promise<AccountView | undefined> {
  const account = await log.account(caseId);
  return account && !account.ended && !hasLapsed(account, now) ? account : undefined;
}

/** Whether the certificate's last day is over, or BSrE has shown that the certificate has ended. */
export const hasLapsed = ({ lapsed, validUntil }: AccountView, now: Date): boolean =>
  lapsed !== undefined || (validUntil !== undefined && certificateLeft(validUntil, now.getTime()) <= 0);

/** Whether the certificate ends within so many milliseconds from now on; false where its end is unknown. */
export const endsWithin = ({ validUntil }: AccountView, window: number, now: Date): boolean =>
  validUntil !== undefined && certificateLeft(validUntil, now.getTime()) <= window;
