import { z } from 'zod';
import { letter, person } from '../../../test/support/people.js';
import { Problem } from '../../problems/problem.js';
import { corrected, correctionSchema } from './correction.schema.js';
import { DispositionBody } from '../../messages/bodies.js';
import { FAULTS } from '../../schemas/faults.js';
import { read, submissionSchema } from './submission.schema.js';

const rules = {
  emailDomain: 'kemhan.go.id',
  units: { pusdatin: 'Pusdatin', setjen: 'Setjen' },
  now: () => new Date('2026-03-12T00:00:00Z'),
};
const parse = (applicant: object, of: object = letter) =>
  read(submissionSchema(rules), { applicant: { ...person(1), ...applicant }, letter: of });

function faults(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem)
      return (error.extras.errors ?? []).map(({ field, code }) => `${field} ${code}`);
    throw error;
  }
  return [];
}

describe('a submission', () => {
  it('is brought into one form', () => {
    const { applicant, letter: facts } = parse({
      nik: ' 3171.0102.0585-0002 ',
      email: 'Pemohon1@KEMHAN.go.id',
      name: '  Pemohon   Satu ',
    });
    expect(applicant).toMatchObject({
      nik: '3171010205850002',
      email: 'pemohon1@kemhan.go.id',
      name: 'Pemohon Satu',
      pic: { phone: '081234567890' },
    });
    expect(facts.receivedAt).toBe('2026-03-11T02:00:00.000Z');
  });

  it.each([
    ['turns the direction of writing', 'Sari \u202eijU'],
    ['isolates a direction', 'Sari \u2066Uji\u2069'],
    ['has no width', 'Sari\u200b Uji'],
    ['is a byte order mark', '\ufeffSari Uji'],
    ['is half a character', 'Sari \ud83d Uji'],
    ['is the other half', 'Sari \ude00 Uji'],
    ['belongs to nobody', 'Sari \ue000 Uji'],
    ['rings a bell', 'Sari \u0007 Uji'],
  ])('holds no character that %s', (_what, text) => {
    const pic = { name: text, phone: '0812-3456-7890' };
    expect(faults(() => parse({ name: text, position: text, pic }, { ...letter, subject: text }))).toEqual([
      'applicant.name text-control',
      'applicant.position text-control',
      'applicant.pic.name text-control',
      'letter.subject text-control',
    ]);
  });

  it.each([
    ['Rene\u0301 Uji', 'Ren\u00e9 Uji'],
    ['A\u030angstro\u0308m', '\u00c5ngstr\u00f6m'],
    ['\u212bsa', '\u00c5sa'],
  ])('is composed: %s', (written, kept) => {
    expect(parse({ name: written, position: written }).applicant).toMatchObject({
      name: kept,
      position: kept,
    });
  });

  it('is told all its faults at once', () => {
    expect(
      faults(() => parse({ nik: '1', nip: '2', email: 'x', phone: '3', unit: 'dapur', pic: { name: '' } })),
    ).toEqual([
      'applicant.nik nik-format',
      'applicant.email email-format',
      'applicant.nip nip-format',
      'applicant.unit unit-unknown',
      'applicant.pic.name text-empty',
      'applicant.pic.phone required',
      'applicant unknown-field',
    ]);
  });

  it.each([
    [{ receivedAt: '2026-03-12T00:06:00Z' }, ['letter.receivedAt received-future']],
    [{ receivedAt: 'kemarin' }, ['letter.receivedAt received-format']],
    [{ receivedAt: '2026-03-11' }, ['letter.receivedAt received-format']],
    [{ date: '2026-02-30' }, ['letter.date letter-date']],
    // Received at 01:00 WIB, which is still the day before in UTC.
    [{ receivedAt: '2026-03-10T18:00:00Z', date: '2026-03-11' }, []],
    [{ receivedAt: '2026-03-10T16:00:00Z', date: '2026-03-11' }, ['letter.date letter-date-future']],
  ])('judges the letter %j', (more, expected) => {
    expect(faults(() => parse({}, { ...letter, ...more }))).toEqual(expected);
  });
});

describe('a correction', () => {
  const before = parse({}).applicant;
  const apply = (data: object, hasFile = false) =>
    corrected(before, read(correctionSchema(rules), { dataVersion: 1, ...data }), hasFile);

  it('of the employee number drops the number of the former kind', () => {
    const data = { fields: ['employee-number'], applicant: { employeeKind: 'tni', nrp: '11020012340585/P' } };
    const { applicant: after } = apply(data);
    expect(after).toMatchObject({ employeeKind: 'tni', nrp: '11020012340585/P' });
    expect(after).not.toHaveProperty('nip');
  });

  it('keeps the fields in agreement', () => {
    const data = { fields: ['nik'], applicant: { nik: '3171011205850002' } };
    expect(faults(() => apply(data))).toEqual(['applicant.nip nip-nik-mismatch']);
    const looked = { ...data, confirmed: ['nip-nik-mismatch'] };
    expect(apply(looked)).toMatchObject({ applicant: data.applicant, confirmed: looked.confirmed });
    expect(faults(() => apply({ fields: ['nik'], applicant: { nik: before.nik } }))).toEqual([
      'applicant.nik nik-unchanged',
    ]);
    expect(faults(() => apply({ fields: ['pic'], applicant: { pic: person(2).pic } }, true))).toEqual([
      'letter field-not-named',
    ]);
  });
});

it('each field is named once', () => {
  const body = { dataVersion: 1, outcome: 'return', fields: ['nik', 'nik', 'name'] };
  expect(read(DispositionBody, body)).toMatchObject({ fields: ['nik', 'name'] });
});

it('a form is described in place: a reference would point outside of the document', () => {
  for (const schema of [submissionSchema(rules), correctionSchema(rules)]) {
    expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))).not.toContain('$ref');
  }
});

it('messages are for people: in Indonesian, without an expression', () => {
  for (const message of Object.values(FAULTS)) expect(message).toMatch(/^[A-Z][^{}^$]+\.$/);
});
