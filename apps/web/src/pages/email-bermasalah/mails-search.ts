import { given, oneOf } from '../../lists/search-values.js';

/** How the list can be narrowed down, as it stands in the address. */
export const MAIL_FILTERS = ['belum-pasti', 'gagal', 'kembali', 'selesai'] as const;
export type MailFilter = (typeof MAIL_FILTERS)[number];

/** Reads the filter of the list from the address; what is not understood is left out. */
export const mailsSearch = (raw: Record<string, unknown>) =>
  given({ status: oneOf(MAIL_FILTERS, raw['status']) });
