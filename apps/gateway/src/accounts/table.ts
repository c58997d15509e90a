import { dayInWib, REVOCATION_TITLES } from '@tte/domain';
import type { Column } from '../http/table.js';
import type { Account } from './responses.js';

/** The register as a table. */
export const ACCOUNT_COLUMNS: readonly Column<Account>[] = [
  { title: 'Nomor Registrasi', width: 18, cell: ({ caseNumber }) => caseNumber },
  {
    title: 'Nama',
    width: 32,
    cell: ({ holder, fault }) => (fault ? '(data tidak terbaca)' : (holder?.name ?? '')),
  },
  { title: 'NIK', width: 20, cell: ({ holder }) => holder?.maskedNik ?? '' },
  { title: 'Kode Satuan Kerja', width: 18, cell: ({ unit }) => unit },
  { title: 'Satuan Kerja', width: 40, cell: ({ unitName }) => unitName },
  { title: 'Terbit', width: 12, cell: ({ issuedAt }) => dayInWib(issuedAt) },
  { title: 'Berlaku Sampai', width: 15, cell: ({ validUntil }) => validUntil ?? '' },
  { title: 'Diperpanjang', width: 14, cell: ({ renewed }) => (renewed ? dayInWib(renewed.at) : '') },
  { title: 'Dicabut', width: 12, cell: ({ ended }) => (ended ? dayInWib(ended.at) : '') },
  { title: 'Alasan', width: 40, cell: reasonOf },
];

function reasonOf({ ended, lapsed }: Account): string {
  if (ended) return REVOCATION_TITLES[ended.reason];
  return lapsed ? 'Berakhir sebelum diperpanjang' : '';
}
