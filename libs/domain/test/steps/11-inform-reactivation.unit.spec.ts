import { applicantInformed, inRound, nudged, portalWorkRecorded, stepHalted } from '../events.js';
import { portalWork, recordInformed } from '../commands.js';
import {
  activationRound,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  INFORMING_REACTIVATION,
  SECOND_ACTIVATION,
  sentBack,
  VERIFYING,
} from '../histories.js';
import { given, refused } from '../scenario.js';

describe('11 Pemohon diinformasikan untuk aktivasi ulang', () => {
  test('the mail is sent, and the next round of 7 begins', () => {
    given(INFORMING_REACTIVATION)
      .when(recordInformed('reactivate'))
      .then(applicantInformed('reactivate', 11))
      .repeated(refused('out-of-order'))
      .stands('awaiting-activation', 7)
      .knows({ activationRound: 2, changeSeen: false });
  });

  test('a nudge of round 1 proves nothing for round 2', () => {
    given(AWAITING_ACTIVATION, nudged(), INFORMING_REACTIVATION.slice(VERIFYING.length - 1))
      .when(recordInformed('reactivate'))
      .then(applicantInformed('reactivate', 11))
      .knows({ changeSeen: false, nudges: 0 });
  });

  test('each further round counts on', () => {
    given(AWAITING_APPROVAL, sentBack(1), activationRound(2), sentBack(2))
      .stands('awaiting-activation', 7)
      .knows({ activationRound: 3, changeSeen: false });
  });

  test('a word by which the mail is tried again says nothing of the next activation', () => {
    given(INFORMING_REACTIVATION, stepHalted(11, 'mail-refused'))
      .when(portalWork())
      .then(portalWorkRecorded(11))
      .stands('informing', 11)
      .knows({ changeSeen: false, changeStatedBy: null });
    given(SECOND_ACTIVATION, stepHalted(7, 'bsre-account-suspended'))
      .when(portalWork())
      .then(inRound(2, portalWorkRecorded(7)))
      .knows({ changeSeen: true, changeStatedBy: 'verifikator' });
  });

  test('the first invitation is not sent a second time', () => {
    given(INFORMING_REACTIVATION).when(recordInformed('activate')).then(refused('out-of-order'));
  });
});
