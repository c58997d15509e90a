import { randomUUID } from 'node:crypto';
import { samplePdf, type InventedPerson } from '@tte/local';
import type { Locator, Page } from 'playwright-core';

/** A letter for the front desk; what is left out does not matter. */
export interface LetterToEnter {
  readonly applicants: readonly InventedPerson[];
  readonly number?: string;
}

/** A case that has begun. */
export interface Entered {
  readonly caseId: string;
  readonly caseNumber: string;
}

/** A letter as a file that is dropped or chosen. */
export const letterFile = (name = 'surat.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(samplePdf('Surat permohonan')),
});

/** Enters a letter as the operator does, in a window that is signed in as one; the answer names the cases in order. */
export async function enterLetter(page: Page, letter: LetterToEnter): Promise<Entered[]> {
  await page.goto('/surat-baru');
  await typeLetter(page, letter);
  await page.getByRole('button', { name: /^Catat/ }).click();
  await page.getByRole('button', { name: 'Surat berikutnya' }).waitFor();
  return entered(page);
}

/** Fills the form, and sends nothing yet. */
export async function typeLetter(page: Page, { applicants, number }: LetterToEnter) {
  await typeFacts(page, number);
  for (const [index, person] of applicants.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Tambah pemohon' }).click();
    await typeApplicant(applicantCard(page, index + 1), person);
  }
}

/** A number that no letter has had: a repeated one is asked about. */
const newNumber = (): string => `B/${randomUUID().slice(0, 8)}/XI/2026`;

/** Chooses the file of a letter of either kind, and types what is recorded of it. */
export async function typeFacts(page: Page, number = newNumber()): Promise<void> {
  await page.getByLabel('Surat permohonan (PDF)').setInputFiles(letterFile());
  await page.getByRole('button', { name: 'Ganti PDF' }).waitFor();
  await page.getByLabel('Nomor surat').fill(number);
  await page.getByLabel('Tanggal surat').fill('05/01/2026');
  await page.getByLabel('Ditandatangani oleh').fill('Kepala Satuan Kerja');
}

/** Begins an empty letter about those who hold accounts. */
export async function beginLetter(page: Page, kind: 'Pencabutan' | 'Perpanjangan'): Promise<void> {
  await page.goto('/surat-baru');
  await page.getByRole('radio', { name: kind }).check();
  const next = page.getByRole('button', { name: 'Surat berikutnya' });
  await page
    .getByRole('heading', { name: /^Pemegang akun/ })
    .or(next)
    .waitFor();
  if (await next.isVisible()) await next.click();
  const clear = page.getByRole('button', { name: 'Kosongkan' });
  if (!(await clear.isEnabled())) return;
  await clear.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kosongkan' }).click();
}

/** The card of an applicant, counted from 1. */
export const applicantCard = (page: Page, number: number): Locator =>
  page.getByRole('region', { name: new RegExp(`^Pemohon ${number}(\\D|$)`) });

/** Types what the letter says of one applicant. */
export async function typeApplicant(card: Locator, person: InventedPerson): Promise<void> {
  await card.getByLabel('Nama lengkap').fill(person.name);
  await card.getByLabel('NIK').fill(person.nik);
  await card.getByLabel('Jenis pegawai').selectOption(person.employeeKind);
  if (person.nip) await card.getByLabel('NIP').fill(person.nip);
  if (person.nrp) await card.getByLabel('NRP').fill(person.nrp);
  await card.getByLabel('Email dinas').fill(person.email);
  await card.getByLabel('Satuan kerja').selectOption(person.unit);
  await card.getByLabel('Jabatan').fill(person.position);
  await card.getByLabel('Pangkat').fill(person.rank);
  await card.getByLabel('Nama PIC').fill(person.pic.name);
  await card.getByLabel('Telepon PIC').fill(person.pic.phone);
  await card.getByLabel('Email PIC').fill(person.pic.email);
}

/** Who is registered, as the page tells it. */
export async function entered(page: Page): Promise<Entered[]> {
  const links = await page
    .getByRole('list', { name: /^Pem(ohon|egang) yang tercatat$/ })
    .getByRole('link')
    .all();
  return Promise.all(
    links.map(async (link) => ({
      caseId: (await link.getAttribute('href'))?.split('/').at(-1) ?? '',
      caseNumber: (await link.textContent()) ?? '',
    })),
  );
}
