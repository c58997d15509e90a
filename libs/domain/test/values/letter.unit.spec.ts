import {
  INSTRUCTION_TITLES,
  INSTRUCTIONS,
  parseLetterDate,
  REJECTION_REASONS,
  REJECTION_TITLES,
} from '../../src/values/letter.js';
import { dayInWib, momentInWib, parseIsoDate } from '../../src/values/calendar-date.js';
import {
  CORRECTABLE_FIELDS,
  EMPLOYEE_KINDS,
  FIELD_TITLES,
  isAsn,
  standsInLetter,
} from '../../src/values/applicant.js';

describe('Tanggal surat', () => {
  test.each([
    ['the day before', '2026-03-24'],
    ['the same day', '2026-03-25'],
    ['long before', '2024-02-29'],
  ])('%s the receipt', (_title, date) => {
    expect(parseLetterDate(date, '2026-03-25T02:00:00.000Z')).toEqual({ ok: true, value: date });
  });

  test('the day after the receipt is in the future', () => {
    expect(parseLetterDate('2026-03-26', '2026-03-25T02:00:00.000Z')).toEqual({
      ok: false,
      fault: 'letter-date-future',
    });
  });

  test('the day of the receipt is that of Jakarta', () => {
    expect(parseLetterDate('2026-03-25', '2026-03-24T17:00:00.000Z')).toMatchObject({ ok: true });
    expect(parseLetterDate('2026-03-25', '2026-03-24T16:59:59.999Z')).toMatchObject({ ok: false });
    expect(dayInWib('2026-03-25T06:00:00+07:00')).toBe('2026-03-25');
    expect(dayInWib('2026-03-25')).toBe('2026-03-25');
    expect(momentInWib('2026-03-24T17:05:59.999Z')).toBe('25-03-2026 00.05 WIB');
  });

  test('received at no readable time, no date is good', () => {
    expect(parseLetterDate('2026-03-25', 'kemarin')).toMatchObject({ ok: false });
  });

  test.each(['', '25-03-2026', '2026-3-25', '2026-02-29', '2026-04-31', '2026-00-10', '2026-03-25T00:00'])(
    '%p is no date',
    (text) => {
      expect(parseLetterDate(text, '2026-12-31T00:00:00Z')).toEqual({ ok: false, fault: 'letter-date' });
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );
});

describe('Isian tertutup', () => {
  test('each has its words for people', () => {
    expect(Object.keys(INSTRUCTION_TITLES)).toEqual([...INSTRUCTIONS]);
    expect(Object.keys(REJECTION_TITLES)).toEqual([...REJECTION_REASONS]);
    expect(Object.keys(FIELD_TITLES)).toEqual([...CORRECTABLE_FIELDS]);
  });

  test('name, NIK, e-mail, unit and the letter itself stand in the letter', () => {
    expect(CORRECTABLE_FIELDS.filter(standsInLetter)).toEqual(['name', 'nik', 'email', 'unit', 'letter']);
  });

  test('PNS and PPPK are civil servants', () => {
    expect(EMPLOYEE_KINDS.filter(isAsn)).toEqual(['pns', 'pppk']);
  });
});
