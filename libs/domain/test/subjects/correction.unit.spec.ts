import type { CorrectableField } from '../../src/values/applicant.js';
import {
  dataCorrected,
  forwarded,
  inRound,
  letterSubmitted,
  returnedForCorrection,
  superseded,
  type PlainEvent,
} from '../events.js';
import { complete, correct, forward, returnIncomplete } from '../commands.js';
import { AT_COMPLETENESS, AT_KABID, AT_KAPUSDATIN, RETURNED_BY } from '../histories.js';
import { HOLDERS, KABID, KAPUSDATIN, minutesAfterStart, PEMOHON, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

const NEW_LETTER = { letterRef: 'surat-2', letterCommitment: 'komitmen-2' };
const fromTheStart = (step: 2 | 3 | 4 | 5, fields: readonly CorrectableField[], unit = 'pusdatin') =>
  dataCorrected(step, fields, { ...NEW_LETTER, unit, fromTheStart: true });

describe('Perbaikan yang tidak tertulis dalam surat', () => {
  test.each([2, 3, 4] as const)('returned at %i: the case resumes there', (step) => {
    given(RETURNED_BY[step]('pic'))
      .when(correct(['pic']))
      .then(dataCorrected(step, ['pic']))
      .repeated()
      .stands('awaiting-disposition', step)
      .knows({ dataVersion: 2, letterRound: 1, letterRef: 'surat-1' });
  });

  test('returned at 5: the dispositions stay in force', () => {
    given(RETURNED_BY[5]('position', 'employee-number'))
      .when(correct(['employee-number', 'position'], { employeeKind: 'pns' }))
      .then(dataCorrected(5, ['employee-number', 'position'], { employeeKind: 'pns' }))
      .stands('awaiting-completeness', 5)
      .knows({
        employeeKind: 'pns',
        decidedBy: { kapusdatin: 'staf-1', kabid: 'staf-2', kasubbid: 'staf-3', verifikator: 'staf-4' },
      });
  });

  test('that a number is odd and was looked at is recorded, without the number', () => {
    const confirmed = ['nip-nik-mismatch'] as const;
    given(RETURNED_BY[5]('employee-number'))
      .when(correct(['employee-number'], { confirmed }))
      .then(dataCorrected(5, ['employee-number'], { confirmed }));
  });

  test('the note that came with it is referred to', () => {
    const { data, ...corrected } = dataCorrected(5, ['pic']);
    given(RETURNED_BY[5]('pic'))
      .when(correct(['pic'], { noteRef: 'catatan-1' }))
      .then({ ...corrected, data: { ...data, noteRef: 'catatan-1' } });
    const { data: ended, ...gaveWay } = superseded(5);
    given(RETURNED_BY[5]('nik'))
      .when(correct(['nik'], { ...NEW_LETTER, successor: 'reg-2', noteRef: 'catatan-1' }))
      .then({ ...gaveWay, data: { ...ended, noteRef: 'catatan-1' } });
  });

  test('who corrected what, and when, is known, and its receipt is due', () => {
    given(RETURNED_BY[5]('pic'), dataCorrected(5, ['pic'])).knows({
      corrected: {
        at: minutesAfterStart(RETURNED_BY[5]('pic').length),
        by: 'operator',
        fields: ['pic'],
        receiptDue: true,
      },
    });
  });

  test('a case that takes the place of another one begins corrected', () => {
    given(letterSubmitted({ supersedes: 'reg-0', corrects: ['nik'] })).knows({
      corrected: { at: minutesAfterStart(0), by: 'operator', fields: ['nik'], receiptDue: true },
    });
  });

  test('a letter that nobody asked for does not slip in', () => {
    given(RETURNED_BY[5]('pic'))
      .when(correct(['pic'], NEW_LETTER))
      .then(refused('field-not-returned'));
  });

  test('what was not returned does not change beside it', () => {
    given(RETURNED_BY[5]('pic'))
      .when(correct(['pic'], { unit: 'biro-umum' }))
      .then(refused('field-not-returned'));
    given(RETURNED_BY[5]('pic'))
      .when(correct(['pic'], { employeeKind: 'pns' }))
      .then(refused('field-not-returned'));
  });
});

describe('Perbaikan yang memerlukan surat baru', () => {
  test.each(['name', 'email', 'unit', 'letter'] as const)('%s: resumes at 2, dispositions void', (field) => {
    const unit = field === 'unit' ? 'biro-umum' : 'pusdatin';
    given(RETURNED_BY[5](field))
      .when(correct([field], { ...NEW_LETTER, unit }))
      .then(fromTheStart(5, [field], unit))
      .repeated()
      .stands('awaiting-disposition', 2)
      .knows({ decidedBy: {}, letterRound: 2, dataVersion: 2, letterRef: 'surat-2', unit });
  });

  test.each([2, 3, 4] as const)('returned at %i as well', (step) => {
    given(RETURNED_BY[step]('email', 'pic'))
      .when(correct(['email', 'pic'], NEW_LETTER))
      .then(fromTheStart(step, ['email', 'pic']))
      .stands('awaiting-disposition', 2)
      .knows({ decidedBy: {} });
  });

  test('the new letter passes every level again, by the same people', () => {
    const again = [...RETURNED_BY[3]('name'), { ...fromTheStart(3, ['name']) }];
    const shown = { dataVersion: 2 };
    given(again)
      .when(forward(KAPUSDATIN, shown))
      .then(inRound(2, forwarded(2)))
      .stands('awaiting-disposition', 3);
    given(again, inRound(2, forwarded(2)))
      .when(forward(KABID, shown))
      .then(inRound(2, forwarded(3)));
  });

  test('without a new letter it is refused', () => {
    given(RETURNED_BY[2]('email'))
      .when(correct(['email']))
      .then(refused('letter-required'));
    given(RETURNED_BY[2]('email'))
      .when(correct(['email'], { letterRef: 'surat-1' }))
      .then(refused('letter-required'));
  });
});

describe('Perbaikan NIK', () => {
  test('the case gives way to its successor', () => {
    given(RETURNED_BY[5]('nik', 'pic'))
      .when(correct(['nik', 'pic'], { ...NEW_LETTER, successor: 'reg-2' }))
      .then(superseded(5, 'reg-2'))
      .repeated()
      .stands('superseded', 5);
  });

  test('without a successor or a new letter it is refused', () => {
    given(RETURNED_BY[2]('nik'))
      .when(correct(['nik'], NEW_LETTER))
      .then(refused('successor-required'));
    given(RETURNED_BY[2]('nik'))
      .when(correct(['nik'], { successor: 'reg-2' }))
      .then(refused('letter-required'));
  });
});

describe('Versi data yang baru', () => {
  test('the case takes the version under which the vault keeps the data, gaps and all', () => {
    given(RETURNED_BY[4]('pic'))
      .when(correct(['pic'], { newDataVersion: 5 }))
      .then(dataCorrected(4, ['pic'], { dataVersion: 5 }))
      .knows({ dataVersion: 5 });
  });

  test.each([1, 2, 3])('version %i is stale where 3 is current', (newDataVersion) => {
    const again = [dataCorrected(2, ['pic'], { dataVersion: 3 }), returnedForCorrection(2, ['pic'])];
    given(RETURNED_BY[2]('pic'), again)
      .when(correct(['pic'], { dataVersion: 3, newDataVersion }))
      .then(refused('stale-case'));
    given(RETURNED_BY[2]('pic'), again)
      .when(correct(['pic'], { dataVersion: 3, newDataVersion: 4 }))
      .then(dataCorrected(2, ['pic'], { dataVersion: 4 }));
  });

  test('of two corrections that were stored at once, the first to come is taken', () => {
    given(RETURNED_BY[2]('pic'), dataCorrected(2, ['pic'], { dataVersion: 3 }), [
      returnedForCorrection(2, ['pic']),
    ])
      .when(correct(['pic'], { newDataVersion: 2 }))
      .then(refused('stale-case'));
  });

  test('that of a corrected NIK is no version of this case, and changes none', () => {
    given(RETURNED_BY[2]('nik'))
      .when(correct(['nik'], { ...NEW_LETTER, successor: 'reg-2' }))
      .then(superseded(2, 'reg-2'))
      .knows({ dataVersion: 1 });
  });
});

describe('Yang diperbaiki adalah yang dikembalikan', () => {
  test('more than was returned is refused', () => {
    given(RETURNED_BY[2]('pic'))
      .when(correct(['pic', 'position']))
      .then(refused('field-not-returned'));
  });

  test('less than was returned is refused', () => {
    given(RETURNED_BY[2]('pic', 'position'))
      .when(correct(['pic']))
      .then(refused('field-not-corrected'));
    given(RETURNED_BY[2]('pic')).when(correct([])).then(refused('field-not-corrected'));
  });

  test('nothing is corrected that was not returned', () => {
    given(AT_KABID)
      .when(correct(['pic']))
      .then(refused('wrong-turn'));
  });

  test('the applicant corrects too, an official does not', () => {
    const applicants: PlainEvent = { ...dataCorrected(2, ['pic']), actor: PEMOHON };
    given(RETURNED_BY[2]('pic'))
      .when(correct(['pic'], { actor: PEMOHON }))
      .then(applicants);
    given(RETURNED_BY[2]('pic'))
      .when(correct(['pic'], { actor: HOLDERS.kapusdatin }))
      .then(refused('wrong-post'));
  });

  test('a returned case waits: the official who returned it cannot go on', () => {
    given(RETURNED_BY[2]('pic')).when(forward(KAPUSDATIN)).then(refused('wrong-turn'));
    given(RETURNED_BY[5]('pic')).when(complete(VERIFIKATOR)).then(refused('wrong-turn'));
  });

  test('a case can be returned again, and each return counts', () => {
    given(AT_COMPLETENESS, returnedForCorrection(5, ['pic']), dataCorrected(5, ['pic']))
      .when(returnIncomplete(VERIFIKATOR, ['pic'], { dataVersion: 2 }))
      .then(returnedForCorrection(5, ['pic']))
      .stands('returned', 5)
      .knows({ returns: 2, dataVersion: 2 });
  });

  test('who decides on data that have changed since is told to look again', () => {
    const corrected = [...AT_KAPUSDATIN, returnedForCorrection(2, ['pic']), dataCorrected(2, ['pic'])];
    given(corrected).when(forward(KAPUSDATIN)).then(refused('stale-case'));
    given(corrected)
      .when(forward(KAPUSDATIN, { dataVersion: 3 }))
      .then(refused('stale-case'));
    given(corrected)
      .when(forward(KAPUSDATIN, { dataVersion: 2 }))
      .then(forwarded(2));
  });
});
