import { checkApplicant, checkLetter } from './checks.js';
import { newApplicant, newDraft } from '../draft.js';
import { checkNik, checkNip } from './numbers.js';

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
    ['3171013113850001', 'Tanggal lahir di dalam NIK tidak ada. Periksa angka ke-7 sampai ke-12.', true],
  ])('%s is told what is wrong with it', (text, fault, isWhole) => {
    expect(checkNik(text, NOW)).toEqual({ fault, ...(isWhole !== undefined && { isWhole }) });
  });
});

describe('a NIP', () => {
  it('is laid beside the NIK: the day must agree, the sex should', () => {
    expect(checkNip('198503152010012001', NIK).meaning).toContain('sesuai dengan NIK');
    expect(checkNip('198503162010012001', NIK).fault).toContain('berbeda dari tanggal lahir di dalam NIK');
    expect(checkNip('198503152010011001', NIK).warning).toContain('Jenis kelamin');
    expect(checkNip('198503152010011001', '3171').meaning).toBe('Lahir 15 Maret 1985, laki-laki');
  });
});

describe('an applicant', () => {
  const checked = (changes: object) => checkApplicant({ ...newApplicant().values, ...changes }, RULES, NOW);

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
});

it('a letter is not dated after the day in WIB on which it was received, nor received in the future', () => {
  const checked = (date: string, receivedAt: string) =>
    checkLetter({ ...newDraft().letter, date, receivedAt }, NOW);
  expect(checked('2026-11-22', '2026-11-22T00:30').date.fault).toBeUndefined();
  expect(checked('2026-11-22', '2026-11-21T23:30').date.fault).toContain('tidak boleh sesudah');
  expect(checked('2026-11-22', '2026-11-22T12:30').receivedAt.fault).toContain('masa depan');
});
