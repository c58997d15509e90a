import { Anchor, Badge, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { dateOf } from '../../words/dates.js';
import type { Account } from './accounts-query.js';

/** That a certificate was renewed, or ended before it was, with the way to the case that tells how. */
export const RenewalWords = ({ account: { renewed, lapsed } }: { readonly account: Account }) => (
  <>
    {lapsed && (
      <div>
        <Badge color="red" tt="none" miw="max-content">
          Berakhir sebelum diperpanjang
        </Badge>
        <CaseAnchor {...lapsed} />
      </div>
    )}
    {renewed && (
      <div>
        <Text size="sm">Diperpanjang pada {dateOf(renewed.at)}</Text>
        <CaseAnchor {...renewed} />
      </div>
    )}
  </>
);

const CaseAnchor = ({ caseId, caseNumber }: NonNullable<Account['renewed']>) => (
  <Anchor size="sm" renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}>
    Perpanjangan {caseNumber}
  </Anchor>
);
