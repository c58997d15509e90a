import { dayInWib, type Applicant } from '@tte/domain';
import PDFDocument from 'pdfkit';
import type { LetterInput } from '../../cases/schemas/letter.schema.js';

/** A holder's statement that nothing has changed: what it says, and of which account. */
export interface Statement {
  readonly applicant: Applicant;
  readonly unitName: string;
  /** The number of the registration that made the account. */
  readonly caseNumber: string;
  /** `YYYY-MM-DD` */
  readonly validUntil: string;
  /** ISO 8601: when it is made. */
  readonly at: string;
}

const MOMENT = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'Asia/Jakarta',
  dateStyle: 'long',
  timeStyle: 'short',
});

const SUBJECT = 'Pernyataan perpanjangan akun TTE: data dan layanan tidak berubah';

/** What is kept of the statement as of a letter. */
export const statementFacts = ({ applicant, caseNumber, validUntil, at }: Statement): LetterInput => ({
  number: `PERNYATAAN/${caseNumber}/${validUntil}`,
  date: dayInWib(at),
  subject: SUBJECT,
  signedBy: applicant.name,
  nature: 'biasa',
  receivedAt: at,
});

/**
 * The statement as a document, one page of A4.
 * Why a document: docs/decisions/0080-how-we-read-the-renewal.md
 */
export function statementPdf(statement: Statement): PDFKit.PDFDocument {
  const { applicant, unitName, caseNumber, validUntil, at } = statement;
  const info = { Title: SUBJECT, CreationDate: new Date(at) };
  const pdf = new PDFDocument({ size: 'A4', margin: 72, lang: 'id-ID', info });
  const rows: readonly (readonly [string, string])[] = [
    ['Nama', applicant.name],
    ['NIK', applicant.nik],
    ['NIP/NRP', applicant.nip ?? applicant.nrp ?? '-'],
    ['Satuan kerja', unitName],
    ['Jabatan', applicant.position],
    ['Email dinas', applicant.email],
    ['Nomor pendaftaran akun', caseNumber],
    ['Sertifikat berlaku sampai', validUntil],
  ];
  pdf.fontSize(14).text('PERNYATAAN PERPANJANGAN AKUN TTE', { align: 'center' }).moveDown(2);
  pdf.fontSize(11);
  for (const [title, value] of rows) pdf.text(`${title}: ${value}`).moveDown(0.4);
  pdf
    .moveDown()
    .text(
      'Saya menyatakan bahwa data saya di atas dan layanan yang menggunakan tanda tangan elektronik saya tidak berubah, dan meminta sertifikat elektronik saya diperpanjang.',
    )
    .moveDown()
    .text(
      `Dinyatakan pada ${MOMENT.format(new Date(at))} WIB melalui tautan pribadi pemegang akun, yang dikirim ke email dinas di atas. Dokumen ini dibuat oleh sistem dan tidak memerlukan tanda tangan.`,
    );
  pdf.end();
  return pdf;
}
