import { Card, Group, Text } from '@mantine/core';
import { shortDateOf } from '../../words/dates.js';
import type { Account } from './accounts-query.js';
import { CaseLink } from './case-link.js';
import { ValidityWords } from './validity-words.js';
import { hiddenName } from '../../words/hidden-name.js';

/** One holder of an account on a phone. */
export const AccountCard = ({ account }: { readonly account: Account }) => (
  <Card withBorder component="li" p="sm">
    <Text fw={600}>{account.holder?.name ?? hiddenName(account.fault)}</Text>
    <Text size="sm" c="dimmed">
      {account.holder && `NIK ${account.holder.maskedNik} · `}
      {account.unitName}
    </Text>
    <Group gap={6} mt="xs">
      <Text size="sm">Berlaku sampai</Text>
      <ValidityWords validUntil={account.validUntil} />
    </Group>
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        Terbit {shortDateOf(account.issuedAt)} ·
      </Text>
      <CaseLink account={account} />
    </Group>
  </Card>
);
