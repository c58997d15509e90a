import { accountActivated, bsreStatusChanged, inRound, nudged, portalWorkRecorded } from '../events.js';
import { nudge, portalWork, recordActivated, recordBsreChange } from '../commands.js';
import { AWAITING_ACTIVATION, INFORMING_ACTIVATION, SECOND_ACTIVATION } from '../histories.js';
import { given, refused } from '../scenario.js';

describe('7 Pemohon melakukan aktivasi', () => {
  test('an activation that BSrE shows is recorded as the act of the applicant', () => {
    given(AWAITING_ACTIVATION)
      .when(recordActivated())
      .then(accountActivated())
      .repeated(refused('out-of-order'))
      .stands('verifying', 8);
  });

  test('no activation before the applicant was told', () => {
    given(INFORMING_ACTIVATION).when(recordActivated()).then(refused('out-of-order'));
  });

  test('the first round needs no change at BSrE', () => {
    given(AWAITING_ACTIVATION).stands('awaiting-activation', 7).knows({ changeSeen: true });
  });

  test('round 2 waits for a change, since BSrE still shows the activation of round 1', () => {
    given(SECOND_ACTIVATION)
      .stands('awaiting-activation', 7)
      .knows({ activationRound: 2, changeSeen: false, nudges: 0 });
  });

  test('the word of the applicant makes us look, and is no change', () => {
    given(SECOND_ACTIVATION)
      .when(nudge())
      .then(inRound(2, nudged()))
      .stands('awaiting-activation', 7)
      .knows({ changeSeen: false, nudges: 1 });
  });

  test('the word of the verifikator is one', () => {
    given(SECOND_ACTIVATION)
      .when(portalWork())
      .then(inRound(2, portalWorkRecorded()))
      .knows({ changeSeen: true });
  });

  test('a status that leaves that of round 1 is a change', () => {
    given(SECOND_ACTIVATION)
      .when(recordBsreChange())
      .then(inRound(2, bsreStatusChanged()))
      .repeated()
      .stands('awaiting-activation', 7)
      .knows({ changeSeen: true, activationRound: 2 });
  });

  test('where the change is known already, another look records nothing', () => {
    given(AWAITING_ACTIVATION).when(recordBsreChange()).then();
    given(SECOND_ACTIVATION, inRound(2, bsreStatusChanged())).when(recordBsreChange()).then();
  });

  test('a change at BSrE matters in 7 and 10 only', () => {
    given(INFORMING_ACTIVATION).when(recordBsreChange()).then(refused('out-of-order'));
  });

  test('an activation of round 2 belongs to round 2', () => {
    given(SECOND_ACTIVATION, inRound(2, bsreStatusChanged()))
      .when(recordActivated())
      .then(inRound(2, accountActivated()));
  });

  test('a second activation is not recorded on the status of the first', () => {
    given(SECOND_ACTIVATION).when(recordActivated()).then(refused('out-of-order'));
  });
});
