import type { operations } from '@tte/client';
import { samplePdf } from './letter.js';

type Submission = operations['submitRegistration']['requestBody']['content']['multipart/form-data'];

/** What a letter says. */
export type WrittenLetter = Submission['data']['letter'] & {
  readonly fileName: string;
  /** What the PDF shows. */
  readonly body: string;
};

const SAMPLE = {
  nature: 'biasa',
  subject: 'Permohonan pendaftaran akun TTE',
  signedBy: 'Kepala Satuan Kerja',
  fileName: 'surat.pdf',
  body: 'Surat Permohonan',
} as const;

/** What a letter that asks for the end of accounts says otherwise than the sample. */
export const REVOCATION_LETTER = { subject: 'Permohonan pencabutan akun TTE' };
/** What one says that asks for another certificate. */
export const RENEWAL_LETTER = { subject: 'Permohonan perpanjangan akun TTE' };

/** A letter of yesterday's date that came just now, and its file. */
export function letterOf(key: string, written: Partial<WrittenLetter>) {
  const { fileName, body, ...facts } = { ...SAMPLE, ...written };
  const letter = {
    number: `B/${key.slice(0, 8)}/XI/2026`,
    date: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    receivedAt: new Date().toISOString(),
    ...facts,
  };
  return { letter, file: letterFile(fileName, body) };
}

/** The letter as a file. */
export const letterFile = (name: string = SAMPLE.fileName, shows: string = SAMPLE.body): File =>
  new File([samplePdf(shows)], name, { type: 'application/pdf' });
