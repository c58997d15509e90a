import type { AccountEnd, AccountView, LoggedEvent, CaseView } from '../port.js';

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

/** The end of an account, and the case that had made it. */
export interface EndedAccount {
  readonly accountOf: string;
  readonly ended: AccountEnd;
}

/**
 * Folds an event into the registry's word on the account that the case ends: BSrE has revoked the certificate.
 * @param view the case's view after the event.
 */
export function foldAccountEnd(
  before: EndedAccount | undefined,
  event: LoggedEvent,
  { state, caseId, caseNumber }: CaseView,
): EndedAccount | undefined {
  if (event.type !== 'CertificateRevoked' || state.status === 'new') return before;
  const { facts } = state;
  if (!('accountOf' in facts)) return before;
  const { accountOf, reason } = facts;
  return { accountOf, ended: { caseId, caseNumber, at: event.at, reason } };
}
