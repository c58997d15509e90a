import { Anchor, Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ProcedureBadge } from '../../ui/procedure-badge.js';
import { NatureBadge } from '../../ui/nature-badge.js';
import { shortDateOf } from '../../words/dates.js';
import { CaseState } from './case-state.js';
import type { CaseItem } from './cases-query.js';
import { hiddenName } from '../../words/hidden-name.js';

/** One case on a phone. */
export function CaseCard({ item }: { readonly item: CaseItem }) {
  return (
    <Card withBorder component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId: item.caseId }} {...props} />}
        >
          {item.caseNumber}
        </Anchor>
        <Group gap={6}>
          <ProcedureBadge {...item} />
          <NatureBadge nature={item.nature} />
        </Group>
      </Group>
      <Text fw={600} mt={4}>
        {item.applicant?.name ?? hiddenName(item.fault)}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {item.unitName} · diterima {shortDateOf(item.receivedAt)}
      </Text>
      <CaseState item={item} />
    </Card>
  );
}
