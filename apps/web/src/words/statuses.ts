import type { operations } from '@tte/client';

/** Where a case can stand, as the gateway's list filters by it. */
export type CaseStatus = NonNullable<NonNullable<operations['listCases']['parameters']['query']>['status']>;

/** Names of where a case stands, in the order in which it passes them. */
export const STATUS_TITLES: Readonly<Record<CaseStatus, string>> = {
  'awaiting-disposition': 'Menunggu disposisi',
  'awaiting-completeness': 'Menunggu pemeriksaan kelengkapan',
  registering: 'Didaftarkan di BSrE',
  informing: 'Diberi tahu melalui email',
  'awaiting-activation': 'Menunggu aktivasi',
  verifying: 'Diperiksa di SI ASN',
  'requesting-approval': 'Persetujuan diminta',
  'awaiting-approval': 'Menunggu persetujuan',
  'awaiting-portal-approval': 'Belum disetujui di portal BSrE',
  'awaiting-portal-refusal': 'Belum dikembalikan di portal BSrE',
  'awaiting-passphrase': 'Menunggu passphrase',
  'awaiting-certificate': 'Menunggu sertifikat',
  'awaiting-portal': 'Menunggu pencabutan di portal BSrE',
  'awaiting-revoked': 'Menunggu BSrE mencabut',
  'awaiting-follow-up': 'Menunggu disposisi susulan',
  comparing: 'Membandingkan data',
  'awaiting-renewal': 'Menunggu perpanjangan oleh pemegang',
  returned: 'Dikembalikan',
  halted: 'Terhenti',
  issued: 'Terbit',
  revoked: 'Sertifikat dicabut',
  kept: 'Tidak jadi dicabut',
  renewed: 'Diperpanjang',
  lapsed: 'Berakhir sebelum diperpanjang',
  rejected: 'Ditolak',
  withdrawn: 'Permohonan dicabut',
  expired: 'Kedaluwarsa',
  superseded: 'Digantikan',
};

/** All of them. */
export const STATUSES = Object.keys(STATUS_TITLES) as readonly CaseStatus[];
