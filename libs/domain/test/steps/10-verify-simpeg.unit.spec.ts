import {
  approvalRequested,
  approved,
  bsreStatusChanged,
  CHECKS,
  dataCorrectedOnEvidence,
  identityNotConfirmed,
  inRound,
  reactivationRequested,
  rejected,
  stepHalted,
} from '../events.js';
import { approve, correct, reactivate, recordBsreChange, rejectApplicant } from '../commands.js';
import {
  activationRound,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_PASSPHRASE,
  AWAITING_PORTAL_APPROVAL,
  REGISTERING,
  REQUESTING_APPROVAL,
  RETURNED_BY,
  VERIFYING,
  sentBack,
} from '../histories.js';
import { HOLDERS, OPERATOR, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';
import type { Approval } from '../../src/index.js';

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

  test('each point has a finding before the applicant is approved, and each is of the list', () => {
    const { selfie: _selfie, ...lacking } = CHECKS.approval;
    const { name: _name, ...withoutField } = CHECKS.approval;
    given(AWAITING_APPROVAL)
      .when(approve(VERIFIKATOR, { checks: lacking }))
      .then(refused('check-missing'));
    given(AWAITING_APPROVAL)
      .when(approve(VERIFIKATOR, { checks: withoutField }))
      .then(refused('check-missing'));
    const other = { ...CHECKS.approval, rank: 'matches' as const };
    given(AWAITING_APPROVAL)
      .when(approve(VERIFIKATOR, { checks: other }))
      .then(refused('check-unknown'));
    given(AWAITING_APPROVAL)
      .when({ ...reactivate(), checks: other } as Approval)
      .then(refused('check-unknown'));
  });

  test('what differs, by the verifikator’s eyes or a register’s word, is approved with a note alone', () => {
    const seen = { ...CHECKS.approval, selfie: 'differs' as const };
    const noteRef = 'catatan-1';
    given(AWAITING_APPROVAL)
      .when(approve(VERIFIKATOR, { checks: seen }))
      .then(refused('difference-unexplained'));
    const bySimpeg = [...REQUESTING_APPROVAL, approvalRequested({ name: 'different' })];
    const bySiAsn = [
      ...VERIFYING,
      identityNotConfirmed('mismatch', { nip: 'different' }),
      approvalRequested(),
    ];
    for (const history of [bySimpeg, bySiAsn]) {
      given(history).when(approve()).then(refused('difference-unexplained'));
      given(history)
        .when(approve(VERIFIKATOR, { noteRef }))
        .then({ ...approved(), data: { checks: CHECKS.approval, noteRef } } as never);
    }
    const near = [...REQUESTING_APPROVAL, approvalRequested({ name: 'near' })];
    given(near).when(approve()).then(approved());
  });

  test('where SIMPEG says nothing, the points of the SOP are looked at', () => {
    const { name: _name, ...checks } = CHECKS.approval;
    given(REQUESTING_APPROVAL, approvalRequested('unavailable'))
      .when(approve(VERIFIKATOR, { checks }))
      .then(approved(checks));
  });

  describe('the verifikator corrects the application', () => {
    const onEvidence = { actor: VERIFIKATOR, evidence: 'ktp', noteRef: 'catatan-1' } as const;

    test('with a reason and what proves it: it is verified and compared anew', () => {
      given(AWAITING_APPROVAL)
        .when(correct(['position'], onEvidence))
        .then(dataCorrectedOnEvidence(['position']))
        .repeated()
        .stands('verifying', 8)
        .knows({ dataVersion: 2, compared: {}, activationRound: 1 });
    });

    test('not without one of them, and neither another person nor another letter', () => {
      const { noteRef: _noteRef, ...unexplained } = onEvidence;
      const { evidence: _evidence, ...unproven } = onEvidence;
      given(AWAITING_APPROVAL)
        .when(correct(['position'], unexplained))
        .then(refused('note-required'));
      given(AWAITING_APPROVAL)
        .when(correct(['position'], unproven))
        .then(refused('evidence-required'));
      given(AWAITING_APPROVAL).when(correct([], onEvidence)).then(refused('fields-required'));
      for (const field of ['nik', 'letter'] as const) {
        given(AWAITING_APPROVAL)
          .when(correct([field], { ...onEvidence, letterRef: 'surat-2', successor: 'reg-2' }))
          .then(refused('field-not-returned'));
      }
      given(AWAITING_APPROVAL)
        .when(correct(['position'], { ...onEvidence, unit: 'setjen' }))
        .then(refused('field-not-returned'));
    });

    test('in their turn alone: what was returned is the applicant’s to correct', () => {
      given(RETURNED_BY[5]('position'))
        .when(correct(['position'], onEvidence))
        .then(refused('wrong-turn'));
      given(AWAITING_APPROVAL)
        .when(correct(['position'], { actor: OPERATOR }))
        .then(refused('wrong-turn'));
    });
  });

  test('whose certificate is out already when the portal’s decision is seen is not asked for a passphrase', () => {
    given(AWAITING_PORTAL_APPROVAL)
      .when(recordBsreChange('ISSUE'))
      .then(bsreStatusChanged('ISSUE', 10))
      .stands('awaiting-passphrase', 13);
  });
});
