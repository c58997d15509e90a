import { accountActivated, identityConfirmed, identityNotConfirmed } from '../events.js';
import { recordIdentityConfirmed, recordIdentityNotConfirmed } from '../commands.js';
import { AWAITING_ACTIVATION, VERIFYING } from '../histories.js';
import { given, refused } from '../scenario.js';

describe('8 Verifikasi otomatis melalui SI ASN', () => {
  test('"Ya": the civil servant whom BSrE has approved is confirmed, and 12 follows', () => {
    given(AWAITING_ACTIVATION, accountActivated('NEW'))
      .when(recordIdentityConfirmed())
      .then(identityConfirmed())
      .repeated(refused('out-of-order'))
      .stands('informing', 12);
  });

  test('"Ya" where BSrE still verifies: the verifikator approves in its portal', () => {
    given(VERIFYING)
      .when(recordIdentityConfirmed())
      .then(identityConfirmed())
      .stands('awaiting-portal-approval', 10);
  });

  test('"Tidak": one who is no civil servant waits for the verifikator', () => {
    given(VERIFYING)
      .when(recordIdentityNotConfirmed('not-asn'))
      .then(identityNotConfirmed('not-asn'))
      .repeated(refused('out-of-order'))
      .stands('requesting-approval', 9);
  });

  test.each(['mismatch', 'unavailable'] as const)('"Tidak": %s leads to the verifikator too', (because) => {
    given(VERIFYING)
      .when(recordIdentityNotConfirmed(because))
      .then(identityNotConfirmed(because))
      .stands('requesting-approval', 9);
  });

  test('the fields that differ are kept with the answer', () => {
    given(VERIFYING)
      .when({ ...recordIdentityNotConfirmed('mismatch'), verdicts: { name: 'different' } })
      .then({ ...identityNotConfirmed(), data: { because: 'mismatch', verdicts: { name: 'different' } } });
  });

  test('no verification before the activation', () => {
    given(AWAITING_ACTIVATION).when(recordIdentityConfirmed()).then(refused('out-of-order'));
    given(AWAITING_ACTIVATION).when(recordIdentityNotConfirmed()).then(refused('out-of-order'));
  });
});
