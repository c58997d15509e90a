import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { kindSearch } from '../../../lists/letter-search.js';
import type { LetterKind } from '../letter-kind.js';
import type { LetterInTab } from '../use-letter-draft.js';
import { heldAccountQuery } from './held-account-query.js';
import { withAccount, type HoldersDraft } from './holder-draft.js';

/** Has whoever holds the account that the address names join the letter, and leaves the address without them. */
export function useAccountOfAddress<Typed extends HoldersDraft>(
  { procedure, blank }: LetterKind<Typed>,
  { change }: LetterInTab<Typed>,
) {
  const { pemegang } = useSearch({ from: '/kantor/surat-baru' });
  const navigate = useNavigate();
  const { data: account, error, refetch } = useQuery(heldAccountQuery(pemegang));
  useEffect(() => {
    if (!account || pemegang === undefined) return;
    change((now) => withAccount(now, account, blank));
    void navigate({ to: '/surat-baru', search: kindSearch(procedure), replace: true });
  });
  return { error, retry: () => void refetch() };
}
