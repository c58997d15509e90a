import type { AccountEnd, AccountRenewal, AccountView, LoggedEvent, CaseView, OfCase } from '../port.js';

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

/** What another case than the one that made an account did to it. */
export type AccountChange = { readonly accountOf: string } & (
  { readonly ended: AccountEnd } | { readonly renewed: AccountRenewal } | { readonly lapsed: OfCase }
);

/**
 * Folds an event into what the case changes of an account that another one made: BSrE has revoked the certificate, shows
 * one that ends later, or the certificate has ended.
 * @param view the case's view after the event.
 */
export function foldAccountChange(
  before: AccountChange | undefined,
  { type, at, data }: LoggedEvent,
  { state, caseId, caseNumber }: CaseView,
): AccountChange | undefined {
  if (state.status === 'new' || !('accountOf' in state.facts)) return before;
  const { facts } = state;
  const { accountOf } = facts;
  const by = { caseId, caseNumber, at };
  if (type === 'CertificateRevoked' && 'reason' in facts)
    return { accountOf, ended: { ...by, reason: facts.reason } };
  if (type === 'CertificateRenewed') return { accountOf, renewed: { ...by, validUntil: data.validUntil } };
  if (type === 'CertificateLapsed') return { accountOf, lapsed: by };
  return before;
}
