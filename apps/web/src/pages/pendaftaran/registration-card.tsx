import { Anchor, Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { NatureBadge } from '../../ui/nature-badge.js';
import { shortDateOf } from '../../words/dates.js';
import { RegistrationState } from './registration-state.js';
import type { RegistrationItem } from './registrations-query.js';
import { hiddenName } from '../../words/hidden-name.js';

/** One case on a phone. */
export function RegistrationCard({ item }: { readonly item: RegistrationItem }) {
  return (
    <Card withBorder component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link to="/berkas/$registrationId" params={{ registrationId: item.registrationId }} {...props} />
          )}
        >
          {item.registrationNumber}
        </Anchor>
        <NatureBadge nature={item.nature} />
      </Group>
      <Text fw={600} mt={4}>
        {item.applicant?.name ?? hiddenName(item.fault)}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {item.unitName} · diterima {shortDateOf(item.receivedAt)}
      </Text>
      <RegistrationState item={item} />
    </Card>
  );
}
