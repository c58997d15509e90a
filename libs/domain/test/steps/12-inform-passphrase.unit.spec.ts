import { applicantInformed } from '../events.js';
import { recordInformed } from '../commands.js';
import { AWAITING_APPROVAL, CONFIRMED, INFORMING_PASSPHRASE } from '../histories.js';
import { given, refused } from '../scenario.js';

describe('12 Pemohon diinformasikan untuk passphrase', () => {
  test.each([
    ['after the approval', INFORMING_PASSPHRASE],
    ['after SI ASN confirmed', CONFIRMED],
  ])('%s the mail is sent, and the passphrase is waited for', (_title, history) => {
    given(history)
      .when(recordInformed('set-passphrase'))
      .then(applicantInformed('set-passphrase', 12))
      .repeated(refused('out-of-order'))
      .stands('awaiting-passphrase', 13);
  });

  test('no such mail before the approval', () => {
    given(AWAITING_APPROVAL).when(recordInformed('set-passphrase')).then(refused('out-of-order'));
  });
});
