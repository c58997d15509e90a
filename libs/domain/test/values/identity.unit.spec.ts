import { canonicalIdentity, samePerson } from '../../src/values/identity.js';
import { isSubject } from '../../src/values/subject.js';

describe('identifiers of a person', () => {
  it.each([
    [{ nip: '19850501 201001 1 001' }, { nip: '198505012010011001' }],
    [{ nik: '3171.0101.0585.0001' }, { nik: '3171010105850001' }],
    [{ nik: '３１７１０１０１０５８５０００１' }, { nik: '3171010105850001' }],
    [{ nrp: '1194 0012/P' }, { nrp: '11940012' }],
    [{ email: ' Budi.S+tte@Kemhan.go.id ' }, { email: 'budi.s@kemhan.go.id' }],
    [{ email: 'ｂｕｄｉ@kemhan.go.id' }, { email: 'budi@kemhan.go.id' }],
  ])('%j are compared as %j', (written, canonical) => {
    expect(canonicalIdentity(written)).toEqual(canonical);
  });

  it.each([{ nip: '1' }, { nik: '19850501201001' }, { nrp: 'tidak ada' }, { email: 'budi' }, {}])(
    '%j is none',
    (written) => {
      expect(canonicalIdentity(written)).toEqual({});
    },
  );

  it('are one person’s when one is equal, two persons’ when a strong one differs, else nobody knows whose', () => {
    expect(samePerson({ nip: '1', email: 'a' }, { nip: '2', email: 'a' })).toBe('yes');
    expect(samePerson({ nip: '1', email: 'a' }, { nip: '2', email: 'b' })).toBe('no');
    expect(samePerson({ nip: '1', email: 'a' }, { nrp: '2', email: 'b' })).toBe('unknown');
    expect(samePerson({ email: 'a' }, { nip: '2', email: 'b' })).toBe('unknown');
    expect(samePerson({}, {})).toBe('unknown');
  });
});

describe('a subject of the log', () => {
  it.each(['kabid1', 'staf-2026/7', 'f47ac10b-58cc-4372-a567-0e02b2c3d479', 'u12345678901234567', '12345'])(
    '%s can stand there',
    (text) => {
      expect(isSubject(text)).toBe(true);
    },
  );

  it.each([
    '198505012010011001',
    '3171010105850001',
    '19850501-201001-1-001',
    'nip:198505012010011001',
    'peg_3171.0101.0585.0001',
    'budi@kemhan.go.id',
    'Budi Santoso',
    '',
  ])('%s is a person’s own, or no id', (text) => {
    expect(isSubject(text)).toBe(false);
  });
});
