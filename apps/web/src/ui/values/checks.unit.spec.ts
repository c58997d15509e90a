import { flatValues, isOptional, NO_VALUES } from './applicant-values.js';
import { checkApplicant } from './check-applicant.js';
import { checkLetterFacts } from './check-letter.js';
import { checkNik, checkNip, numberWarnings } from './check-numbers.js';

const NOW = new Date('2026-11-22T05:00:00Z');
const RULES = { emailDomain: 'kemhan.go.id', units: [{ code: 'pusdatin', name: 'Pusdatin' }] };
const NIK = '3171015503850001';

describe('a NIK', () => {
  it.each([
    [NIK, 'Lahir 15 Maret 1985, perempuan'],
    ['3171 0115 0385 0001', 'Lahir 15 Maret 1985, laki-laki'],
    ['3171011503050001', 'Lahir 15 Maret 2005, laki-laki'],
    ['3171011503150001', 'Lahir 15 Maret 1915, laki-laki'],
  ])('%s says who holds it', (text, meaning) => {
    expect(checkNik(text, NOW)).toEqual({ meaning });
  });

  it.each([
    ['', 'Wajib diisi.', undefined],
    ['317101', 'NIK terdiri atas 16 angka. Yang diketik 6 angka.', false],
    ['31710155038500011', 'NIK terdiri atas 16 angka. Yang diketik 17 angka.', true],
    ['3171011503850000', expect.stringContaining('Excel'), true],
  ])('%s is told what is wrong with it', (text, fault, isWhole) => {
    expect(checkNik(text, NOW)).toEqual({ fault, ...(isWhole !== undefined && { isWhole }) });
  });
});

describe('odd numbers', () => {
  const about = (nik: string, nip: string, employeeKind = 'pns') =>
    numberWarnings({ employeeKind, nik, nip });

  it.each([
    ['a day that cannot be', '3171010003850001', '198503152010012001', ['nik-birth-date']],
    ['a month that cannot be', '3171013113850001', '', ['nik-birth-date']],
    ['another date than that of the NIP', '3171011603850001', '198503152010012001', ['nip-nik-mismatch']],
    ['the same date', NIK, '198503152010012001', []],
    ['a NIP that is not whole yet', NIK, '1985', []],
  ])('%s', (_what, nik, nip, expected) => {
    expect(about(nik, nip)).toEqual(expected);
  });

  it('are no bar: they are told beside the number', () => {
    expect(checkNik('3171013113850001', NOW)).toEqual({
      warning: 'Tanggal lahir di dalam NIK tidak ada di kalender.',
    });
    expect(checkNip('198503162010012001', NIK)).toEqual({ meaning: 'Lahir 16 Maret 1985, perempuan' });
  });

  it('do not matter where the NIP is not asked for', () => {
    expect(about(NIK, '198503162010012001', 'tni')).toEqual([]);
  });
});

describe('a NIP', () => {
  it('is laid beside the NIK: day and sex should agree', () => {
    expect(checkNip('198503152010012001', NIK).meaning).toContain('sesuai dengan NIK');
    expect(checkNip('198503152010011001', NIK).warning).toContain('Jenis kelamin');
    expect(checkNip('198503152010011001', '3171').meaning).toBe('Lahir 15 Maret 1985, laki-laki');
  });
});

describe('an applicant', () => {
  const checked = (changes: object) => checkApplicant({ ...NO_VALUES, ...changes }, RULES, NOW);

  it('needs the number of their kind', () => {
    expect(checked({ employeeKind: 'pns' }).nip.fault).toContain('PNS dan PPPK');
    expect(checked({ employeeKind: 'tni' }).nrp.fault).toContain('TNI');
    expect(checked({ employeeKind: 'tni' }).nip.fault).toBeUndefined();
    expect(checked({ employeeKind: 'lain' }).nrp.fault).toBeUndefined();
    expect(checked({ employeeKind: 'perwira' }).employeeKind.fault).toBeDefined();
  });

  it('uses an e-mail of the ministry and a unit that there is', () => {
    expect(checked({ email: 'budi@gmail.com' }).email.fault).toBe('Gunakan email dinas @kemhan.go.id.');
    expect(checked({ email: 'budi@kemhan.go.id' }).email.fault).toBeUndefined();
    expect(checked({ unit: 'dapur' }).unit.fault).toContain('tidak dikenal');
    expect(checked({ unit: 'pusdatin' }).unit.fault).toBeUndefined();
  });

  it('is not judged by rules that are not known here', () => {
    const { email, unit } = checkApplicant(
      { ...NO_VALUES, email: 'budi@gmail.com', unit: 'dapur' },
      { emailDomain: null, units: null },
      NOW,
    );
    expect([email.fault, unit.fault]).toEqual([undefined, undefined]);
  });

  it.each([
    ['name', ' ', 'Wajib diisi.'],
    ['pic.phone', '0812-34', 'Nomor telepon terdiri atas 8 sampai 15 angka.'],
    ['pic.phone', '(021) 555-0101', undefined],
    ['pic.email', 'pic@', 'Alamat email tidak sah.'],
    ['pic.email', '', undefined],
    ['email', 'saya', 'Alamat email tidak sah.'],
    ['email', 'Saya@kemhan.go.id', undefined],
    ['nip', '198505012010013001', 'Angka ke-15 NIP harus 1 atau 2.'],
    ['rank', ' ', undefined],
  ] as const)('whose %s is "%s": %s', (key, text, expected) => {
    expect(checked({ employeeKind: 'pns', [key]: text })[key].fault).toBe(expected);
  });

  it('may leave a few values empty, the NRP unless they are a soldier', () => {
    expect((['rank', 'pic.email', 'nrp'] as const).every((key) => isOptional(key, 'lain'))).toBe(true);
    expect([isOptional('nrp', 'tni'), isOptional('name', 'lain')]).toEqual([false, false]);
  });

  it('is told of by the gateway in levels, and typed in one', () => {
    const told = { name: 'Adi', rank: undefined, pic: { name: 'Budi', phone: '0812', email: null } };
    expect(flatValues(told)).toEqual({ name: 'Adi', 'pic.name': 'Budi', 'pic.phone': '0812' });
    expect(flatValues({})).toEqual({});
  });
});

describe('the facts of a letter', () => {
  const LETTER = { number: 'B/1', date: '2026-11-20', subject: 'Permohonan', signedBy: 'Kasatker' };
  const faultsIn = (changes: object, receivedAt: string | undefined) =>
    Object.entries(checkLetterFacts({ ...LETTER, ...changes }, receivedAt))
      .filter(([, { fault }]) => fault !== undefined)
      .map(([key]) => key);

  it('must all be there, and its date must have come in WIB', () => {
    const received = '2026-11-22T20:00:00Z';
    expect(faultsIn({}, received)).toEqual([]);
    expect(faultsIn({ signedBy: ' ' }, received)).toEqual(['signedBy']);
    expect(faultsIn({ date: '2026-11-23' }, received)).toEqual([]);
    expect(faultsIn({ date: '2026-11-24' }, received)).toEqual(['date']);
  });

  it('have a date also while nobody knows when the letter came', () => {
    expect(faultsIn({ date: '2026-11-24' }, undefined)).toEqual([]);
    expect(faultsIn({ date: '' }, undefined)).toEqual(['date']);
  });
});
