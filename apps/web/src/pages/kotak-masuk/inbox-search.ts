/** Filters of the inbox, as they live in the address. */
export interface InboxSearch {
  readonly langkah?: number;
}

/** Reads them; what is not understood is left out. */
export const inboxSearch = ({ langkah }: Record<string, unknown>): InboxSearch =>
  typeof langkah === 'number' ? { langkah } : {};
