import {
  APPLICANT_FIELDS,
  APPLICANT_KEYS,
  belongsTo,
  CORRECTABLE_FIELDS,
  COVERS,
  EMPLOYEE_KINDS,
  faultOfNone,
  nested,
  parseNik,
  parseNip,
  parseNrp,
  parseOfficialEmail,
  parsePhone,
  withEmailBefore,
} from '../../src/index.js';
import type { ApplicantFields } from '../../src/values/applicant-field.js';

test('each correctable field covers the data that are typed for it', () => {
  expect(COVERS).toEqual({
    name: ['name'],
    nik: ['nik'],
    email: ['email'],
    unit: ['unit'],
    letter: [],
    'employee-number': ['employeeKind', 'nip', 'nrp'],
    position: ['position', 'rank'],
    pic: ['pic'],
  });
  expect(Object.keys(COVERS)).toEqual([...CORRECTABLE_FIELDS]);
});

test('civil servants have a NIP, all others may have an NRP, and soldiers need it', () => {
  const ofKind = (key: 'nip' | 'nrp' | 'rank') =>
    EMPLOYEE_KINDS.map((kind) => [belongsTo(key, kind), faultOfNone(key, kind)]);
  const [has, hasNot] = [true, false];
  expect(ofKind('nip').slice(0, 2)).toEqual([
    [has, 'nip-required'],
    [has, 'nip-required'],
  ]);
  expect(ofKind('nip').slice(2)).toEqual([
    [hasNot, undefined],
    [hasNot, undefined],
  ]);
  expect(ofKind('nrp')).toEqual([
    [hasNot, undefined],
    [hasNot, undefined],
    [has, 'nrp-required'],
    [has, undefined],
  ]);
  expect(ofKind('rank')).toEqual(EMPLOYEE_KINDS.map(() => [has, undefined]));
  expect(faultOfNone('name', 'lain')).toBe('required');
});

test('people are asked for the address later than the API, and for nothing twice', () => {
  const asked = withEmailBefore('unit');
  expect(asked.slice(0, 7)).toEqual(['name', 'nik', 'employeeKind', 'nip', 'nrp', 'email', 'unit']);
  expect([...asked].sort()).toEqual([...APPLICANT_KEYS].sort());
});

test('values of the PIC stand in the PIC, which is always there', () => {
  expect(
    nested([
      ['name', 'Adi'],
      ['pic.name', 'Sari'],
      ['pic.phone', '0812'],
    ]),
  ).toEqual({ name: 'Adi', pic: { name: 'Sari', phone: '0812' } });
  expect(nested([])).toEqual({ pic: {} });
});

test('the examples pass every check', () => {
  const { nik, nip, nrp, email, employeeKind, 'pic.phone': phone } = APPLICANT_FIELDS;
  const results = [
    parseNik(nik.example ?? ''),
    parseNip(nip.example ?? ''),
    parseNrp(nrp.example ?? ''),
    parseOfficialEmail(email.example ?? '', 'kemhan.go.id'),
    parsePhone(phone.example ?? ''),
  ];
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(EMPLOYEE_KINDS).toContain(employeeKind.example);
});

test('a row that does not fit its member of an applicant does not compile', () => {
  const { name, nik, rank } = APPLICANT_FIELDS;
  // @ts-expect-error a name is always there
  const optionalName: ApplicantFields['name'] = { ...name, optional: true };
  // @ts-expect-error a rank may be left out
  const neededRank: ApplicantFields['rank'] = { ...rank, optional: undefined };
  // @ts-expect-error a NIK comes out of its parser only
  const anyNik: ApplicantFields['nik'] = { ...nik, value: 'phone' };
  const { rank: _without, ...others } = APPLICANT_FIELDS;
  // @ts-expect-error a field without its row
  const fewer: ApplicantFields = others;
  expect([optionalName, neededRank, anyNik, fewer]).toHaveLength(4);
});
