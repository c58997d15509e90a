import { dayInWib, POST_TITLES, type ClosedStatus, type OpenCase } from '@tte/domain';

const LOOK = 'Buka email dari BSrE (periksa juga folder spam)';
const TELL = 'Setelah selesai, tekan tombol di bawah agar langsung kami periksa.';
const ANEW = 'Bila akun TTE masih diperlukan, ajukan surat permohonan baru melalui satuan kerja Anda.';

export const ACTIVATE = {
  title: 'Aktifkan akun TTE Anda',
  text: `${LOOK}, klik tautan aktivasi, lalu isi data identitas, data jabatan, dan foto selfie di laman BSrE. ${TELL}`,
};
export const REACTIVATE = {
  title: 'Ulangi aktivasi akun TTE Anda',
  text: `${LOOK}, lalu ulangi aktivasi dengan data yang sesuai KTP dan data kepegawaian. ${TELL}`,
};
/** Instead, once the applicant has said that they are done. */
export const TOLD =
  'Pernyataan Anda sudah kami catat, dan BSrE kami periksa secara berkala. Bila aktivasi ternyata belum selesai, selesaikan melalui tautan pada email dari BSrE.';
export const SET_PASSPHRASE = {
  title: 'Buat passphrase TTE Anda',
  text: `${LOOK}, klik tautannya, lalu buat passphrase langsung di laman BSrE. Jangan berikan passphrase kepada siapa pun, dan jangan menuliskannya di halaman ini. ${TELL}`,
};
export const CORRECT = 'Perbaiki permohonan Anda';
export const WITH_LETTER =
  'Perbaiki data yang ditandai, dan unggah surat permohonan baru yang ditandatangani kepala satuan kerja.';
export const WITHOUT_LETTER = 'Perbaiki data yang ditandai. Surat permohonan baru tidak diperlukan.';
export const RETURNED_REVOCATION =
  'Satuan kerja Anda sedang memperbaiki surat permohonan pencabutan akun TTE Anda.';
export const DONE = {
  title: 'Sertifikat elektronik Anda telah terbit',
  text: 'Gunakan TTE Anda untuk menandatangani dokumen dinas melalui aplikasi yang telah ditentukan.',
};
export const REVOKED = {
  title: 'Sertifikat elektronik Anda telah dicabut',
  text: 'Akun TTE Anda tidak dapat lagi dipakai untuk menandatangani. Hubungi petugas bila Anda tidak mengetahui permohonan ini.',
};
export const RENEW = {
  title: 'Perpanjang sertifikat elektronik Anda',
  text: 'Masuk ke portal BSrE, pilih perpanjangan sertifikat, lalu buat passphrase langsung di sana. Jangan berikan passphrase kepada siapa pun, dan jangan menuliskannya di halaman ini. Setelah selesai, tekan tombol di bawah agar langsung kami periksa.',
};
/** Instead, once the holder has said that they are done. */
export const TOLD_RENEWED =
  'Pernyataan Anda sudah kami catat, dan BSrE kami periksa secara berkala. Bila perpanjangan ternyata belum selesai, selesaikan di portal BSrE.';
export const RENEWED = {
  title: 'Sertifikat elektronik Anda telah diperpanjang',
  text: 'Gunakan passphrase yang baru bila Anda menandatangani dokumen dinas.',
};
export const LAPSED = {
  title: 'Masa berlaku sertifikat elektronik Anda telah berakhir',
  text: `Dokumen yang sudah ditandatangani tetap sah. ${ANEW}`,
};
export const CLOSED: Record<
  Exclude<ClosedStatus, 'issued' | 'revoked' | 'renewed' | 'lapsed'>,
  { title: string; text: string }
> = {
  kept: {
    title: 'Sertifikat elektronik Anda tidak jadi dicabut',
    text: 'Akun TTE Anda tetap dapat dipakai.',
  },
  rejected: {
    title: 'Permohonan Anda tidak dapat disetujui',
    text: `Baca alasan dan catatan petugas. ${ANEW}`,
  },
  withdrawn: { title: 'Permohonan Anda telah dicabut', text: ANEW },
  expired: { title: 'Pendaftaran Anda ditutup karena batas waktu', text: ANEW },
  superseded: {
    title: 'Berkas baru menggantikan berkas ini',
    text: 'NIK Anda telah diperbaiki, dan pendaftaran berlanjut pada berkas baru. Tautannya ada pada email berikutnya; hubungi petugas bila Anda memerlukannya sebelum itu.',
  },
};
/** The same ends where the account was to be revoked: it is not. */
export const CLOSED_REVOCATION: Partial<typeof CLOSED> = {
  rejected: {
    title: 'Permohonan pencabutan tidak dapat disetujui',
    text: 'Akun TTE Anda tetap berlaku. Baca alasan dan catatan petugas.',
  },
  withdrawn: {
    title: 'Permohonan pencabutan telah ditarik kembali',
    text: 'Akun TTE Anda tetap berlaku.',
  },
};
/** The same ends where the certificate was to be renewed: it stays as it is. */
export const CLOSED_RENEWAL: Partial<typeof CLOSED> = {
  rejected: {
    title: 'Perpanjangan tidak dapat disetujui',
    text: 'Sertifikat elektronik Anda berlaku sampai masa berlakunya berakhir. Baca alasan dan catatan petugas.',
  },
  withdrawn: {
    title: 'Permohonan perpanjangan telah ditarik kembali',
    text: 'Sertifikat elektronik Anda berlaku sampai masa berlakunya berakhir. Selama itu perpanjangan dapat diajukan kembali.',
  },
  superseded: {
    title: 'Berkas baru menggantikan berkas ini',
    text: 'NIK Anda telah diperbaiki, dan perpanjangan berlanjut pada berkas baru. Tautannya ada pada email berikutnya; hubungi petugas bila Anda memerlukannya sebelum itu.',
  },
};
export const WAIT = 'Tunggu kabar dari kami';
export const NOTHING_TO_DO =
  'Tidak ada yang perlu Anda lakukan sekarang; kami mengirim email bila giliran Anda tiba.';

const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** The office has put the case on hold. @param until ISO 8601 */
export const heldWords = (until: string): string =>
  `Kantor menunda permohonan Anda sampai ${DAY.format(new Date(dayInWib(until)))}.`;

const DISPOSERS = { 2: 'kapusdatin', 3: 'kabid', 4: 'kasubbid' } as const;

/** What goes on while the applicant waits. */
export function underWay(state: OpenCase): string {
  switch (state.status) {
    case 'awaiting-disposition':
      return `Surat permohonan Anda sedang ditelaah ${POST_TITLES[DISPOSERS[state.step]]}.`;
    case 'comparing':
      return 'Data Anda sedang dicocokkan dengan data kepegawaian.';
    case 'awaiting-completeness':
      if (state.facts.procedure === 'renewal') return 'Verifikator sedang memeriksa data Anda.';
      return 'Verifikator sedang memeriksa kelengkapan permohonan Anda.';
    case 'registering':
      return 'Anda sedang didaftarkan di BSrE.';
    case 'informing':
      return 'Email berisi langkah berikutnya sedang dikirim kepada Anda; periksa juga folder spam.';
    case 'verifying':
      return 'Data Anda sedang dicocokkan dengan SI ASN.';
    case 'requesting-approval':
    case 'awaiting-approval':
    case 'awaiting-portal-approval':
    case 'awaiting-portal-refusal':
      return 'Data Anda sedang dicocokkan dengan data kepegawaian.';
    case 'awaiting-portal':
      return 'Verifikator sedang mencabut sertifikat elektronik Anda di BSrE.';
    case 'awaiting-revoked':
      return 'BSrE sedang mencabut sertifikat elektronik Anda.';
    case 'awaiting-certificate':
      return 'BSrE sedang menerbitkan sertifikat elektronik Anda.';
    default:
      return 'Ada kendala yang sedang ditangani Verifikator.';
  }
}
