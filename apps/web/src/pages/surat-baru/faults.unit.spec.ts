import { checkApplicant } from '../../ui/values/check-applicant.js';
import { checkLetter } from './check-letter.js';
import { applicantWith } from './applicants/applicant-draft.js';
import { faultsOfApplicants, placesOfApplicants } from './applicants/applicant-faults.js';
import { blankDraft } from './draft.js';
import { faultsOfGateway, faultsOfLetter, linesOf } from './faults.js';

const RULES = { emailDomain: 'kemhan.go.id', units: [] };
const NOW = new Date('2026-11-22T05:00:00Z');
const [adi, bima] = ['adi', 'bima'].map((name) =>
  applicantWith({ name, nik: '3171015503850001', email: `${name}@kemhan.go.id` }),
) as [ReturnType<typeof applicantWith>, ReturnType<typeof applicantWith>];
const faultsAt = (most: number) =>
  faultsOfApplicants(
    [adi, bima].map((one) => [one, checkApplicant(one.values, RULES, NOW)] as const),
    most,
  );

it('nobody stands twice in a letter: the second one is told', () => {
  const faults = faultsAt(50);
  expect(faults.get(`${bima.id}.nik`)).toContain('sudah ada pada pemohon sebelumnya');
  expect(faults.has(`${adi.id}.nik`)).toBe(false);
  expect(faults.has(`${bima.id}.email`)).toBe(false);
});

it('a letter has its file, and no more applicants than are accepted', () => {
  const checks = checkLetter(blankDraft('Perihal', []).letter, NOW);
  expect(faultsOfLetter(false, checks).get('letter')).toContain('PDF');
  expect(faultsOfLetter(true, checks).has('letter')).toBe(false);
  expect(faultsAt(50).has('people')).toBe(false);
  expect(faultsAt(1).get('people')).toBe('Paling banyak 1 pemohon per surat.');
});

it('what the gateway finds is told at the input of the one whom it concerns, in the order of the form', () => {
  const found = faultsOfGateway(
    [
      { field: 'applicants.1.pic.phone', code: 'phone-format', message: 'Telepon salah.' },
      { field: 'letter.number', code: 'text-too-long', message: 'Terlalu panjang.' },
    ],
    [adi, bima],
  );
  expect(linesOf(found, placesOfApplicants([adi, bima]))).toEqual([
    { id: 'letter.number', text: 'Nomor surat: Terlalu panjang.' },
    { id: `${bima.id}.pic.phone`, text: 'Pemohon 2, Telepon PIC: Telepon salah.' },
  ]);
});
