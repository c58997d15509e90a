import {
  CHECKS,
  completenessConfirmed,
  registeredAtBsre,
  rejected,
  returnedForCorrection,
  withdrawn,
} from '../events.js';
import { complete, recordBsreRegistration, rejectIncomplete, returnIncomplete } from '../commands.js';
import {
  AT_COMPLETENESS,
  AT_KASUBBID,
  INFORMING_ACTIVATION,
  REGISTERING,
  RETURNED_BY,
} from '../histories.js';
import { KABID, KASUBBID, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

describe('5 Verifikator memeriksa kelengkapan', () => {
  test('confirms the data, and the applicant is entered at BSrE', () => {
    given(AT_COMPLETENESS)
      .when(complete(VERIFIKATOR))
      .then(completenessConfirmed())
      .repeated()
      .stands('registering', 5)
      .knows({ checkedBy: VERIFIKATOR });
  });

  test('returns the case, naming what to correct', () => {
    given(AT_COMPLETENESS)
      .when(returnIncomplete(VERIFIKATOR, ['employee-number']))
      .then(returnedForCorrection(5, ['employee-number']))
      .repeated()
      .stands('returned', 5);
  });

  test('a return that names nothing is refused', () => {
    given(AT_COMPLETENESS).when(returnIncomplete(VERIFIKATOR, [])).then(refused('fields-required'));
  });

  test('rejects the case, with a reason', () => {
    given(AT_COMPLETENESS)
      .when(rejectIncomplete(VERIFIKATOR))
      .then(rejected(5))
      .repeated()
      .stands('rejected', 5);
  });

  test('each point is looked at, and found in order', () => {
    const { pic: _pic, ...lacking } = CHECKS.registration;
    given(AT_COMPLETENESS)
      .when(complete(VERIFIKATOR, { checks: {} }))
      .then(refused('check-missing'));
    given(AT_COMPLETENESS)
      .when(complete(VERIFIKATOR, { checks: lacking }))
      .then(refused('check-missing'));
    given(AT_COMPLETENESS)
      .when(complete(VERIFIKATOR, { checks: { ...CHECKS.registration, email: 'differs' } }))
      .then(refused('check-differs'));
    given(AT_COMPLETENESS)
      .when(complete(VERIFIKATOR, { checks: { ...CHECKS.registration, selfie: 'matches' } }))
      .then(refused('check-unknown'));
  });

  test('no other official checks the completeness', () => {
    given(AT_COMPLETENESS).when(complete(KASUBBID)).then(refused('wrong-post'));
    given(AT_COMPLETENESS).when(returnIncomplete(KASUBBID)).then(refused('wrong-turn'));
    given(AT_COMPLETENESS).when(rejectIncomplete(KABID)).then(refused('wrong-turn'));
  });

  test('after the confirmation nothing is returned or confirmed again', () => {
    const other = { commandId: 'perintah-2' };
    given(REGISTERING).when(complete(VERIFIKATOR, other)).then(refused('wrong-turn'));
    given(REGISTERING)
      .when(returnIncomplete(VERIFIKATOR, ['pic'], other))
      .then(refused('wrong-turn'));
    given(INFORMING_ACTIVATION).when(returnIncomplete(VERIFIKATOR)).then(refused('wrong-turn'));
  });
});

describe('5 Pemohon didaftarkan di BSrE', () => {
  test('whose certificate is out already has nothing to activate, and is verified at once', () => {
    given(REGISTERING)
      .when(recordBsreRegistration({ found: true, bsreStatus: 'ISSUE' }))
      .then(registeredAtBsre({ found: true, bsreStatus: 'ISSUE' }))
      .stands('verifying', 8)
      .knows({ approvedAtBsre: true, issuedAtBsre: true });
  });

  test('the registration is recorded, and the applicant is to be informed', () => {
    given(REGISTERING)
      .when(recordBsreRegistration())
      .then(registeredAtBsre())
      .repeated(refused('out-of-order'))
      .stands('informing', 6);
  });

  test('one whom BSrE already knew is recorded as found', () => {
    given(REGISTERING)
      .when(recordBsreRegistration({ found: true, bsreStatus: 'ISSUE' }))
      .then(registeredAtBsre({ found: true, bsreStatus: 'ISSUE' }));
  });

  test('a registration that nobody ordered is refused', () => {
    given(AT_KASUBBID).when(recordBsreRegistration()).then(refused('out-of-order'));
    given(AT_COMPLETENESS).when(recordBsreRegistration()).then(refused('out-of-order'));
  });

  test('withdrawn while BSrE was called: the account is recorded, the case stays withdrawn', () => {
    given(REGISTERING, withdrawn(5))
      .when(recordBsreRegistration())
      .then(registeredAtBsre())
      .stands('withdrawn', 5);
  });

  test.each([
    ['withdrawn', [...AT_COMPLETENESS, withdrawn(5)]],
    ['rejected', [...AT_COMPLETENESS, rejected(5)]],
    ['withdrawn after a return', [...RETURNED_BY[5]('pic'), withdrawn(5)]],
  ])('%s before anyone was entered at BSrE: no late record', (_title, history) => {
    given(history).when(recordBsreRegistration()).then(refused('out-of-order'));
  });
});
