import { dayInWib, parseIsoDate } from './calendar-date.js';
import { fault, parsed, type Parsed } from './parsed.js';

/** Sifat surat, as a lembar disposisi states it. */
export const LETTER_NATURES = ['biasa', 'segera', 'sangat-segera', 'rahasia'] as const;
export type LetterNature = (typeof LETTER_NATURES)[number];

/** The instructions that an official ticks on a lembar disposisi. Free words go into the note (vault). */
export const INSTRUCTIONS = [
  'tindak-lanjuti',
  'proses-sesuai-ketentuan',
  'teliti-dan-laporkan',
  'selesaikan-segera',
] as const;
export type Instruction = (typeof INSTRUCTIONS)[number];

export const INSTRUCTION_TITLES: Record<Instruction, string> = {
  'tindak-lanjuti': 'Untuk ditindaklanjuti',
  'proses-sesuai-ketentuan': 'Proses sesuai ketentuan',
  'teliti-dan-laporkan': 'Teliti dan laporkan',
  'selesaikan-segera': 'Selesaikan segera',
};

/** Why a case is rejected; the words that explain it are a note in the vault. */
export const REJECTION_REASONS = [
  'bukan-pegawai',
  'surat-tidak-sah',
  'tidak-berwenang',
  'sudah-memiliki-akun',
  'identitas-tidak-sesuai',
  'lainnya',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

export const REJECTION_TITLES: Record<RejectionReason, string> = {
  'bukan-pegawai': 'Pemohon bukan pegawai Kementerian Pertahanan',
  'surat-tidak-sah': 'Surat permohonan tidak sah',
  'tidak-berwenang': 'Surat tidak ditandatangani pejabat yang berwenang',
  'sudah-memiliki-akun': 'Pemohon sudah memiliki akun TTE',
  'identitas-tidak-sesuai': 'Identitas pemohon tidak sesuai',
  lainnya: 'Alasan lain (lihat catatan)',
};

/** Parses the date of a letter: `YYYY-MM-DD`, not after the day, in WIB, on which it was received (ISO 8601). */
export function parseLetterDate(
  text: string,
  receivedAt: string,
): Parsed<string, 'letter-date' | 'letter-date-future'> {
  if (!parseIsoDate(text)) return fault('letter-date');
  return text <= dayInWib(receivedAt) ? parsed(text) : fault('letter-date-future');
}
