import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { REVOCATION_TITLES } from '@tte/domain';
import { dateOf } from '../../words/dates.js';
import type { Account } from './accounts-query.js';

/** When and why an account was revoked, with the way to the case that did it. */
export function EndWords({ ended }: { readonly ended: NonNullable<Account['ended']> }) {
  const { at, reason, caseId, caseNumber } = ended;
  return (
    <div>
      <Group gap="xs">
        <Badge color="gray" tt="none" miw="max-content">
          Dicabut
        </Badge>
        <Text size="sm">{dateOf(at)}</Text>
      </Group>
      <Text size="sm">{REVOCATION_TITLES[reason]}</Text>
      <Anchor size="sm" renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}>
        Pencabutan {caseNumber}
      </Anchor>
    </div>
  );
}
