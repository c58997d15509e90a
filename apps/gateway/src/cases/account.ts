import type { EventLog } from '@tte/event-log';

/** Whether a case has led to an account that is still valid: not revoked, and not lapsed; one whose end nobody knows is. */
export async function holdsAccount(
  log: Pick<EventLog, 'account'>,
  caseId: string,
  now: Date,
): Promise<boolean> {
  const account = await log.account(caseId);
  if (!account || account.ended) return false;
  return account.validUntil === undefined || Date.parse(account.validUntil) > now.getTime();
}
