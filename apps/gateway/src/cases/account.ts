import { dayInWib, endOfDayInWib } from '@tte/domain';
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
export function hasLapsed(account: AccountView, now: Date): boolean {
  const day = lastDayOf(account);
  return account.lapsed !== undefined || (day !== undefined && endOfDay(day) <= now.getTime());
}

/** The certificate's last day, `YYYY-MM-DD`: BSrE tells a day, or an instant. */
export const lastDayOf = ({ validUntil }: AccountView): string | undefined =>
  validUntil === undefined ? undefined : dayInWib(validUntil);

/** Whether the certificate ends within so many milliseconds from now on; false where its end is unknown. */
export function endsWithin(account: AccountView, window: number, now: Date): boolean {
  const day = lastDayOf(account);
  return day !== undefined && endOfDay(day) - now.getTime() <= window;
}

const endOfDay = (day: string): number => Date.parse(endOfDayInWib(day));
