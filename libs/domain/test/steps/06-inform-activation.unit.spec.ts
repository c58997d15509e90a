import { applicantInformed, stepHalted } from '../events.js';
import { halt, recordInformed } from '../commands.js';
import { INFORMING_ACTIVATION, REGISTERING } from '../histories.js';
import { given, refused } from '../scenario.js';

describe('6 Pemohon diinformasikan untuk aktivasi', () => {
  test('the mail is sent, and the applicant is waited for', () => {
    given(INFORMING_ACTIVATION)
      .when(recordInformed('activate'))
      .then(applicantInformed('activate', 6))
      .repeated(refused('out-of-order'))
      .stands('awaiting-activation', 7)
      .knows({ activationRound: 1, changeSeen: true, nudges: 0 });
  });

  test('the mail of another step is refused', () => {
    given(INFORMING_ACTIVATION).when(recordInformed('reactivate')).then(refused('out-of-order'));
  });

  test('no mail before the registration at BSrE', () => {
    given(REGISTERING).when(recordInformed('activate')).then(refused('out-of-order'));
  });

  test('an address that the mail server refuses stops the step', () => {
    given(INFORMING_ACTIVATION)
      .when(halt('mail-address-refused'))
      .then(stepHalted(6, 'mail-address-refused'))
      .repeated(refused('out-of-order'))
      .stands('halted', 6)
      .has({ resume: { status: 'informing', step: 6 } });
  });
});
