import { approved, inRound, reactivationRequested, rejected, stepHalted } from '../events.js';
import { approve, reactivate, rejectApplicant } from '../commands.js';
import {
  activationRound,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_PASSPHRASE,
  REGISTERING,
  sentBack,
} from '../histories.js';
import { HOLDERS, OPERATOR, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

const LAST_ROUND = [
  ...AWAITING_APPROVAL,
  ...sentBack(1),
  ...activationRound(2),
  ...sentBack(2),
  ...activationRound(3),
];

describe('10 Verifikator memverifikasi dengan SIMPEG', () => {
  test('"Ya": approves, and the portal is to approve too', () => {
    given(AWAITING_APPROVAL)
      .when(approve(VERIFIKATOR))
      .then(approved())
      .repeated()
      .stands('awaiting-portal-approval', 10)
      .knows({
        decidedBy: { kapusdatin: 'staf-1', kabid: 'staf-2', kasubbid: 'staf-3', verifikator: 'staf-4' },
      });
  });

  test('"Tidak": asks for a new activation, which the portal is to ask for too', () => {
    given(AWAITING_APPROVAL)
      .when(reactivate(VERIFIKATOR, ['position']))
      .then(reactivationRequested(['position']))
      .repeated()
      .stands('awaiting-portal-refusal', 10);
  });

  test('a new activation must say what differs', () => {
    given(AWAITING_APPROVAL).when(reactivate(VERIFIKATOR, [])).then(refused('fields-required'));
  });

  test('rejects the applicant, with a reason', () => {
    given(AWAITING_APPROVAL)
      .when(rejectApplicant(VERIFIKATOR))
      .then(rejected(10))
      .repeated()
      .stands('rejected', 10);
  });

  test('nobody but the verifikator approves', () => {
    given(AWAITING_APPROVAL).when(approve(HOLDERS.kasubbid)).then(refused('wrong-post'));
    given(AWAITING_APPROVAL).when(reactivate(OPERATOR)).then(refused('wrong-post'));
    given(AWAITING_APPROVAL).when(rejectApplicant(HOLDERS.kabid)).then(refused('wrong-turn'));
  });

  test('at the round limit only approval and rejection remain', () => {
    given(LAST_ROUND)
      .when(reactivate())
      .then(refused('round-limit'))
      .stands('awaiting-approval', 10)
      .knows({ activationRound: 3, activationRoundLimit: 3 });
    given(LAST_ROUND).when(approve()).then(inRound(3, approved()));
    given(LAST_ROUND)
      .when(rejectApplicant())
      .then(inRound(3, rejected(10)));
  });

  test('a round below the limit can still be sent back', () => {
    given(AWAITING_APPROVAL, sentBack(1), activationRound(2))
      .when(reactivate())
      .then(inRound(2, reactivationRequested()));
  });

  test('a decision out of its turn is refused', () => {
    given(AWAITING_ACTIVATION).when(approve()).then(refused('wrong-turn'));
    given(AWAITING_PASSPHRASE).when(reactivate()).then(refused('wrong-turn'));
    given(REGISTERING).when(rejectApplicant()).then(refused('wrong-turn'));
  });

  test('a halted step can be ended by rejection, and not by approval', () => {
    const halted = [...AWAITING_ACTIVATION, stepHalted(7, 'bsre-account-revoked')];
    given(halted).when(rejectApplicant()).then(rejected(7)).stands('rejected', 7);
    given(halted).when(approve()).then(refused('wrong-turn'));
  });
});
