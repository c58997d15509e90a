import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { searchFor } from '../../lists/letter-search.js';
import { todayInWib } from '../../words/dates.js';
import type { Account } from './accounts-query.js';
import { isHeld } from './validity.js';

/** Begins a letter that asks for the end of this account, while there is something to end. */
export function RevokeButton({ account }: { readonly account: Account }) {
  if (!isHeld(account, todayInWib())) return null;
  const { caseId, caseNumber, holder } = account;
  return (
    <Button
      size="compact-sm"
      mih={30}
      variant="default"
      aria-label={`Ajukan pencabutan akun ${holder?.name ?? caseNumber}`}
      renderRoot={(props) => <Link to="/surat-baru" search={searchFor(caseId)} {...props} />}
    >
      Ajukan pencabutan
    </Button>
  );
}
