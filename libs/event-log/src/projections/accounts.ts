import type { AccountView, LoggedEvent, RegistrationView } from '../port.js';

/**
 * Folds an event into the registry of account holders: a certificate makes an account.
 * @param registration the case's view after the event.
 */
export function foldAccount(
  account: AccountView | undefined,
  event: LoggedEvent,
  registration: RegistrationView,
): AccountView | undefined {
  if (event.type !== 'CertificateIssued') return account;
  const { validUntil } = event.data;
  return {
    registrationId: event.registrationId,
    registrationNumber: registration.registrationNumber,
    seq: event.seq,
    unit: registration.unit,
    issuedAt: event.at,
    ...(validUntil !== undefined && { validUntil }),
  };
}
