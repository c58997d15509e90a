import { Badge, Group, Text } from '@mantine/core';
import { todayInWib } from '../../words/dates.js';
import type { Account } from './accounts-query.js';
import { EndWords } from './end-words.js';
import { RenewalWords } from './renewal-words.js';
import { validityOf } from './validity.js';

const LOOKS = {
  near: { variant: 'outline', color: 'red.9' },
  past: { variant: 'filled', color: 'red' },
} as const;

/** Until when an account is valid, pointed out where that is soon over, or how it has ended before. */
export function ValidityWords({ account }: { readonly account: Account }) {
  const { validUntil, ended, lapsed } = account;
  if (ended) return <EndWords ended={ended} />;
  if (validUntil === undefined) return <Text size="sm">Tidak diketahui</Text>;
  const { state, until, mark } = validityOf(validUntil, todayInWib());
  return (
    <div>
      <Group gap="xs">
        <Text size="sm">{until}</Text>
        {state !== 'valid' && !lapsed && (
          <Badge {...LOOKS[state]} tt="none" miw="max-content">
            {mark}
          </Badge>
        )}
      </Group>
      <RenewalWords account={account} />
    </div>
  );
}
