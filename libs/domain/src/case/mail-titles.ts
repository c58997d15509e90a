import type { BounceCause } from './evidence.js';
import type { MailKind } from './sop.js';

/** What each kind of mail tells its reader. */
export const MAIL_TITLES: Readonly<Record<MailKind, string>> = {
  received: 'Tanda terima permohonan',
  activate: 'Aktivasi akun',
  reactivate: 'Aktivasi ulang',
  'set-passphrase': 'Input passphrase',
  issued: 'Sertifikat terbit',
  revoked: 'Sertifikat dicabut',
  'renewal-due': 'Sertifikat segera berakhir',
  renew: 'Perpanjangan di portal',
  renewed: 'Sertifikat diperpanjang',
  lapsed: 'Masa berlaku berakhir',
  returned: 'Permintaan perbaikan',
  corrected: 'Tanda terima perbaikan',
  rejected: 'Permohonan ditolak',
  expired: 'Batas waktu terlewati',
  reminder: 'Pengingat',
  'new-link': 'Tautan baru',
};

/** Why a mail came back, as the end of a sentence. */
export const BOUNCE_TITLES: Readonly<Record<BounceCause, string>> = {
  'mailbox-unknown': 'kotak surat tidak dikenal',
  'mailbox-inactive': 'kotak surat tidak aktif',
  'mailbox-full': 'kotak surat penuh',
  'message-refused': 'isi email ditolak',
  'not-reached': 'server email tujuan tidak terjangkau',
  other: 'tidak dapat diantar',
};
