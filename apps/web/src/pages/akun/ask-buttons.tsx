import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { searchFor } from '../../lists/letter-search.js';
import { todayInWib } from '../../words/dates.js';
import type { Account } from './accounts-query.js';
import { askableOf } from './validity.js';

const WORDS = { renewal: 'Ajukan perpanjangan', revocation: 'Ajukan pencabutan' } as const;

/** Begins a letter that asks for a later end of this account, or for its end, as far as there is reason to. */
export function AskButtons({ account }: { readonly account: Account }) {
  const { caseId, caseNumber, holder } = account;
  return askableOf(account, todayInWib()).map((kind) => (
    <Button
      key={kind}
      size="compact-sm"
      mih={30}
      variant="default"
      aria-label={`${WORDS[kind]} akun ${holder?.name ?? caseNumber}`}
      renderRoot={(props) => <Link to="/surat-baru" search={searchFor(kind, caseId)} {...props} />}
    >
      {WORDS[kind]}
    </Button>
  ));
}
