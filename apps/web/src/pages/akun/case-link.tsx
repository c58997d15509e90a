import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Account } from './accounts-query.js';

/** The way to the case by which somebody got their account. */
export const CaseLink = ({ account: { caseId, caseNumber } }: { readonly account: Account }) => (
  <Anchor
    size="sm"
    style={{ whiteSpace: 'nowrap' }}
    renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
  >
    {caseNumber}
  </Anchor>
);
