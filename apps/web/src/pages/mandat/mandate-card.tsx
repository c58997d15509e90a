import { Card, Group, Stack, Text } from '@mantine/core';
import { Record, Scope, StandingBadge } from './mandate-facts.js';
import { holderWords, periodWords } from './mandate-words.js';
import type { Mandate } from './mandates-query.js';
import { RevokeButton } from './revoke-button.js';

interface MandateCardProps {
  readonly mandate: Mandate;
  readonly onRevoke: (mandate: Mandate) => void;
}

/** One mandate on a phone. */
export function MandateCard({ mandate, onRevoke }: MandateCardProps) {
  return (
    <Card withBorder component="li" p="sm">
      <Stack gap={4}>
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{mandate.title}</Text>
          <StandingBadge mandate={mandate} />
        </Group>
        <Text>{holderWords(mandate)}</Text>
        <Text size="sm">{periodWords(mandate)}</Text>
        <Text size="sm">Surat perintah {mandate.orderNumber}</Text>
        <Scope mandate={mandate} />
        <Record mandate={mandate} />
        <Group justify="flex-end">
          <RevokeButton mandate={mandate} onRevoke={onRevoke} />
        </Group>
      </Stack>
    </Card>
  );
}
