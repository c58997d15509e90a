import type { AccountView, LoggedEvent, CaseView } from '../port.js';

/**
 * Folds an event into the registry of account holders: a certificate makes an account.
 * @param view the case's view after the event.
 */
export function foldAccount(
  account: AccountView | undefined,
  event: LoggedEvent,
  view: CaseView,
): AccountView | undefined {
  if (event.type !== 'CertificateIssued') return account;
  const { validUntil } = event.data;
  return {
    caseId: event.caseId,
    caseNumber: view.caseNumber,
    seq: event.seq,
    unit: view.unit,
    issuedAt: event.at,
    ...(validUntil !== undefined && { validUntil }),
  };
}
