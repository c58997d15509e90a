import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { searchedBy } from '../../api/search-text.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { saveFile } from '../../ui/save-file.js';
import { accountsFilter } from './accounts-query.js';
import type { AccountsSearch } from './accounts-search.js';

/** Kinds of tables that can be taken along. */
export type Format = 'csv' | 'xlsx';

/** Takes all that the filter leaves along as a table. */
export function useExport(search: AccountsSearch) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: async (format: Format) => {
      const query = { ...accountsFilter(search), format };
      const { data, response } = await api.GET('/api/v1/accounts/export', {
        params: { query, header: searchedBy(search.cari) },
        parseAs: 'blob',
      });
      if (!data) throw new Error('the gateway answered no table');
      const name = nameIn(response.headers.get('content-disposition')) ?? `akun-tte.${format}`;
      saveFile(data, name);
      return name;
    },
    onSuccess: (name) => announce(`Tabel diunduh: ${name}`),
  });
}

/** The name that an answer gives its file. */
const nameIn = (disposition: string | null): string | undefined =>
  disposition?.match(/filename="([^"]+)"/)?.[1];
