import { parseLetterDate, VALUE_FAULTS } from '@tte/domain';
import type { LetterValues } from '../../berkas/correct/correction-draft.js';

const MEGABYTE = 1024 * 1024;

/** What is wrong with the file of the new letter; the gateway looks into it. */
export function fileFault(file: File | null, maxBytes: number): string | undefined {
  if (!file) return 'Pilih surat permohonan baru (PDF) yang memuat data yang benar.';
  if (file.type !== 'application/pdf')
    return 'Pilih berkas PDF. Foto surat perlu dijadikan PDF lebih dahulu.';
  if (file.size > maxBytes) return `Ukuran surat paling besar ${Math.floor(maxBytes / MEGABYTE)} MB.`;
  return undefined;
}

/** What is wrong with the facts of a letter that is received now, by the fact. */
export function letterFaults(letter: LetterValues, now: Date): ReadonlyMap<string, string> {
  const missing = Object.entries(letter)
    .filter(([, value]) => value.trim() === '')
    .map(([key]) => [key, VALUE_FAULTS.required] as const);
  const date = parseLetterDate(letter.date, now.toISOString());
  const late = !date.ok && date.fault === 'letter-date-future';
  return new Map([
    ...missing,
    ...(late ? [['date', 'Tanggal surat tidak boleh di masa depan.'] as const] : []),
  ]);
}
