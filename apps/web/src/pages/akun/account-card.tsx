import { Card, Group, Text } from '@mantine/core';
import { shortDateOf } from '../../words/dates.js';
import type { Account } from './accounts-query.js';
import { AskButtons } from './ask-buttons.js';
import { CaseLink } from './case-link.js';
import { ValidityWords } from './validity-words.js';
import { hiddenName } from '../../words/hidden-name.js';

interface AccountCardProps {
  readonly account: Account;
  /** Whether the reader enters letters about an account. */
  readonly mayAsk: boolean;
}

/** One holder of an account on a phone. */
export const AccountCard = ({ account, mayAsk }: AccountCardProps) => (
  <Card withBorder component="li" p="sm">
    <Text fw={600}>{account.holder?.name ?? hiddenName(account.fault)}</Text>
    <Text size="sm" c="dimmed">
      {account.holder && `NIK ${account.holder.maskedNik} · `}
      {account.unitName}
    </Text>
    <Group gap={6} mt="xs">
      {!account.ended && <Text size="sm">Berlaku sampai</Text>}
      <ValidityWords account={account} />
    </Group>
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        Terbit {shortDateOf(account.issuedAt)} ·
      </Text>
      <CaseLink account={account} />
    </Group>
    {mayAsk && (
      <Group mt="xs" gap="xs">
        <AskButtons account={account} />
      </Group>
    )}
  </Card>
);
