import { by, certificateIssued, passphraseSet, portalWorkRecorded } from '../events.js';
import { nudge, portalWork, recordIssued } from '../commands.js';
import { AWAITING_CERTIFICATE, AWAITING_PASSPHRASE, INFORMING_PASSPHRASE } from '../histories.js';
import { OPERATOR } from '../people.js';
import { given, refused } from '../scenario.js';

describe('13 Pemohon menginput passphrase', () => {
  test('the word of the applicant is the record', () => {
    given(AWAITING_PASSPHRASE)
      .when(nudge())
      .then(passphraseSet('applicant'))
      .repeated()
      .stands('awaiting-certificate', 14);
  });

  test('the operator passes on the word of the applicant', () => {
    given(AWAITING_PASSPHRASE)
      .when(nudge(OPERATOR, { via: 'operator' }))
      .then(by(OPERATOR, passphraseSet('applicant')))
      .stands('awaiting-certificate', 14);
  });

  test('without a word, the certificate proves the passphrase: 13 and 14 together', () => {
    given(AWAITING_PASSPHRASE)
      .when(recordIssued())
      .then(passphraseSet('certificate'), certificateIssued())
      .repeated(refused('out-of-order'))
      .stands('informing', 14);
  });

  test('portal work makes the wait look again, and is no word of the applicant', () => {
    given(AWAITING_PASSPHRASE)
      .when(portalWork())
      .then(portalWorkRecorded(13))
      .stands('awaiting-passphrase', 13);
  });

  test('the word is taken once, and not before the mail', () => {
    given(AWAITING_CERTIFICATE)
      .when(nudge(undefined, { commandId: 'perintah-2' }))
      .then(refused('wrong-turn'));
    given(INFORMING_PASSPHRASE).when(nudge()).then(refused('wrong-turn'));
  });
});
