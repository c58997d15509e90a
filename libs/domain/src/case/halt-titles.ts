import type { HaltCause } from './evidence.js';

/** Why a case was halted, as the end of a sentence. */
export const HALT_TITLES: Readonly<Record<HaltCause, string>> = {
  'bsre-account-expired': 'akun BSrE pemohon sudah kedaluwarsa',
  'bsre-account-renewal': 'akun BSrE pemohon menunggu pembaruan',
  'bsre-account-suspended': 'akun BSrE pemohon ditangguhkan',
  'bsre-account-revoked': 'akun BSrE pemohon dicabut',
  'bsre-account-denied': 'BSrE menolak akun pemohon',
  'bsre-unknown-status': 'BSrE menyebut status yang tidak dikenal sistem ini',
  'bsre-not-registered': 'BSrE tidak mengenal pemohon yang sudah didaftarkan',
  'bsre-refused-applicant': 'BSrE menolak pendaftaran',
  'bsre-refused-request': 'BSrE menolak permintaan',
  'mail-address-refused': 'alamat email pemohon ditolak',
  'mail-refused': 'email ditolak server tujuan',
  'case-data-unavailable': 'data berkas tidak dapat dibuka',
  'unexpected-failure': 'kegagalan yang tidak dikenal',
};
