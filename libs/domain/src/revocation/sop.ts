import type { Sop, SopStep } from '../case/sop.js';

const ROWS: readonly Omit<SopStep, 'standardMinutes'>[] = [
  {
    number: 1,
    title: 'Mengajukan Surat Permohonan Pencabutan Akun TTE',
    short: 'Surat permohonan',
    actor: 'pemohon',
    requires: 'Surat permohonan bertanda tangan kasatker, nama pemegang, alasan pencabutan',
    output: 'Surat permohonan',
    officeTime: true,
    carriedBy: ['revocation'],
  },
  {
    number: 2,
    title: 'Menelaah permohonan dan mendisposisikan ke Kabid Jementa Sis Ap',
    short: 'Disposisi Kapusdatin',
    actor: 'kapusdatin',
    requires: 'Surat permohonan',
    output: 'Surat didisposisikan',
    officeTime: true,
    carriedBy: ['disposition'],
    checklist: [{ code: 'letter', title: 'Surat permohonan terbaca dan bertanda tangan' }],
  },
  {
    number: 3,
    title: 'Menelaah permohonan dan mendisposisikan ke Kasubbid Banglola Siska',
    short: 'Disposisi Kabid',
    actor: 'kabid',
    requires: 'Disposisi Kapusdatin',
    output: 'Surat didisposisikan',
    officeTime: true,
    carriedBy: ['disposition'],
    checklist: [{ code: 'disposition', title: 'Disposisi Kapusdatin ada' }],
  },
  {
    number: 4,
    title: 'Menelaah permohonan dan meneruskan ke Verifikator',
    short: 'Disposisi Kasubbid',
    actor: 'kasubbid',
    requires: 'Disposisi Kabid',
    output: 'Surat didisposisikan',
    officeTime: true,
    carriedBy: ['disposition'],
    checklist: [{ code: 'disposition', title: 'Disposisi Kabid Jementa Sis Ap ada' }],
  },
  {
    number: 5,
    title: 'Memeriksa pemegang pada daftar akun TTE',
    short: 'Pemeriksaan pemegang',
    actor: 'verifikator',
    requires: 'Disposisi Kasubbid, daftar pemegang akun TTE',
    output: 'Pemegang dan alasan terperiksa',
    officeTime: true,
    carriedBy: ['completeness'],
    checklist: [
      { code: 'signature', title: 'Surat ditandatangani kepala satuan kerja' },
      { code: 'holder', title: 'Pemegang pada surat sama dengan pada daftar akun TTE' },
      { code: 'reason', title: 'Alasan pada surat sama dengan yang dicatat' },
    ],
  },
  {
    number: 6,
    title: 'Mencabut sertifikat elektronik di portal BSrE',
    short: 'Pencabutan di portal',
    actor: 'verifikator',
    requires: 'Hak akses portal BSrE, alasan pencabutan',
    output: 'Pencabutan tercatat',
    officeTime: true,
    carriedBy: ['portal-revocation'],
  },
  {
    number: 7,
    title: 'BSrE mencabut sertifikat elektronik',
    short: 'Pencabutan oleh BSrE',
    actor: 'bsre',
    requires: 'Status akun di BSrE',
    output: 'Status REVOKE',
    officeTime: false,
    carriedBy: ['awaitBsreStatus', 'portal-work'],
  },
  {
    number: 8,
    title: 'Menginfokan pencabutan kepada pemegang dan PIC',
    short: 'Info pencabutan',
    actor: 'verifikator',
    requires: 'Email pribadi dinas, kontak PIC',
    output: 'Informasi diterima pemegang',
    officeTime: false,
    carriedBy: ['sendMail'],
    mail: 'revoked',
  },
];

/**
 * "SOP Pencabutan Akun Tanda Tangan Elektronik", which the registration's SOP names as related. Its table is not at
 * hand: these rows follow the registration's way of a letter. Why: docs/decisions/0079-how-we-read-the-revocation.md
 */
export const REVOCATION_SOP: Sop = {
  name: 'SOP Pencabutan Akun Tanda Tangan Elektronik',
  effective: '2026-03-25',
  steps: ROWS.map((row) => ({ ...row, standardMinutes: 15 })),
};
