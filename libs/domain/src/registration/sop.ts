import { isLevel, type Level, type Post } from '../values/role.js';

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/** Every mail that this system sends to the applicant and the PIC. */
export type MailKind =
  | 'activate'
  | 'reactivate'
  | 'set-passphrase'
  | 'issued'
  | 'returned'
  | 'rejected'
  | 'expired'
  | 'reminder'
  | 'new-link';

/** One row of the SOP's table. */
export interface SopStep {
  readonly number: StepNumber;
  /** Short name of the activity, in the SOP's words. */
  readonly title: string;
  /** The SOP's "Pelaksana". */
  readonly actor: Post;
  /** The SOP's "Kelengkapan". */
  readonly requires: string;
  /** The SOP's "Output". */
  readonly output: string;
  /** The SOP's "Waktu", in minutes of office time. */
  readonly standardMinutes: number;
  /** Whether the office owes this step within the standard time; the others only show how long they took. */
  readonly officeTime: boolean;
  /** The Update, Signal or Activity by which the step happens; every name is registered (a test checks it). */
  readonly carriedBy: readonly string[];
  readonly mail?: MailKind;
}

const IDENTITY = 'Data identitas pribadi, data jabatan, foto selfie';
const REACHABLE = 'Email pribadi dinas, kontak PIC/Pemohon';

const ROWS: readonly Omit<SopStep, 'standardMinutes'>[] = [
  {
    number: 1,
    title: 'Mengajukan Surat Permohonan Pendaftaran Akun TTE',
    actor: 'pemohon',
    requires: 'Surat permohonan bertanda tangan kasatker, email dinas, kontak PIC',
    output: 'Surat permohonan',
    officeTime: true,
    carriedBy: ['registration'],
  },
  {
    number: 2,
    title: 'Menelaah dan mendisposisikan ke Kabid Jementa Sis Ap',
    actor: 'kapusdatin',
    requires: 'Surat permohonan',
    output: 'Surat didisposisikan',
    officeTime: true,
    carriedBy: ['disposition'],
  },
  {
    number: 3,
    title: 'Menelaah dan mendisposisikan ke Kasubbid Banglola Siska',
    actor: 'kabid',
    requires: 'Disposisi Kapusdatin',
    output: 'Surat didisposisikan',
    officeTime: true,
    carriedBy: ['disposition'],
  },
  {
    number: 4,
    title: 'Menelaah, mendata, dan meneruskan ke Verifikator',
    actor: 'kasubbid',
    requires: 'Disposisi Kabid',
    output: 'Surat didisposisikan',
    officeTime: true,
    carriedBy: ['disposition'],
  },
  {
    number: 5,
    title: 'Memeriksa kelengkapan dan mendaftarkan pemohon di BSrE',
    actor: 'verifikator',
    requires: 'Disposisi Kasubbid, email dinas yang aktif',
    output: 'Akun TTE terdaftar',
    officeTime: true,
    carriedBy: ['completeness', 'registerAtBsre'],
  },
  {
    number: 6,
    title: 'Menginfokan pemohon untuk melakukan aktivasi',
    actor: 'verifikator',
    requires: REACHABLE,
    output: 'Informasi diterima pemohon',
    officeTime: false,
    carriedBy: ['sendMail'],
    mail: 'activate',
  },
  {
    number: 7,
    title: 'Melakukan aktivasi akun TTE',
    actor: 'pemohon',
    requires: `Link aktivasi BSrE, ${IDENTITY}`,
    output: 'Proses aktivasi',
    officeTime: false,
    carriedBy: ['awaitBsreStatus', 'nudge', 'portal-work'],
  },
  {
    number: 8,
    title: 'Verifikasi otomatis melalui SI ASN bagi ASN',
    actor: 'sistem',
    requires: IDENTITY,
    output: 'Proses aktivasi',
    officeTime: false,
    carriedBy: ['checkSiAsn'],
  },
  {
    number: 9,
    title: 'Menunggu persetujuan Verifikator',
    actor: 'pemohon',
    requires: IDENTITY,
    output: 'Persetujuan',
    officeTime: false,
    carriedBy: ['compareWithSimpeg'],
  },
  {
    number: 10,
    title: 'Memverifikasi data pemohon dengan SIMPEG',
    actor: 'verifikator',
    requires: `${IDENTITY}, data SIMPEG`,
    output: 'Persetujuan',
    officeTime: true,
    carriedBy: ['approval'],
  },
  {
    number: 11,
    title: 'Menginfokan pemohon untuk melakukan aktivasi ulang',
    actor: 'verifikator',
    requires: REACHABLE,
    output: 'Informasi diterima pemohon',
    officeTime: false,
    carriedBy: ['sendMail'],
    mail: 'reactivate',
  },
  {
    number: 12,
    title: 'Menginfokan pemohon untuk menginput passphrase',
    actor: 'verifikator',
    requires: REACHABLE,
    output: 'Informasi diterima pemohon',
    officeTime: false,
    carriedBy: ['sendMail'],
    mail: 'set-passphrase',
  },
  {
    number: 13,
    title: 'Menginput passphrase di BSrE',
    actor: 'pemohon',
    requires: 'Link passphrase dari BSrE',
    output: 'Pendaftaran sertifikat elektronik',
    officeTime: false,
    carriedBy: ['awaitBsreStatus', 'nudge', 'portal-work'],
  },
  {
    number: 14,
    title: 'BSrE menerbitkan sertifikat elektronik, pemohon diberi tahu',
    actor: 'bsre',
    requires: 'Email konfirmasi TTE telah terbit',
    output: 'Sertifikat elektronik',
    officeTime: false,
    carriedBy: ['awaitBsreStatus', 'sendMail'],
    mail: 'issued',
  },
];

/** The 14 steps of "SOP Pendaftaran Akun Tanda Tangan Elektronik (TTE)", Pusdatin Kemhan, 13 Maret 2026. */
export const SOP: readonly SopStep[] = ROWS.map((row) => ({ ...row, standardMinutes: 15 }));

/** The row of a step. */
export function sopStep(number: StepNumber): SopStep {
  const step = SOP[number - 1];
  if (!step) throw new RangeError(`the SOP has no step ${number}`);
  return step;
}

/** The post that decides a step; undefined where no official does. */
export function deciderOfStep(number: StepNumber): Level | undefined {
  const { actor } = sopStep(number);
  return isLevel(actor) ? actor : undefined;
}

/** The posts that decide the steps which a message carries, in the order of the steps. */
export const decidersBy = (message: 'disposition' | 'completeness' | 'approval'): readonly Level[] =>
  SOP.filter(({ carriedBy }) => carriedBy.includes(message))
    .map(({ actor }) => actor)
    .filter(isLevel);

/**
 * The step at which a post disposes of a letter.
 * @throws RangeError when the SOP gives that post no disposition
 */
export function dispositionStepOf(post: Level): StepNumber {
  const step = SOP.find(({ actor, carriedBy }) => actor === post && carriedBy.includes('disposition'));
  if (!step) throw new RangeError(`the SOP gives ${post} no disposition`);
  return step.number;
}
