import { Anchor, Badge, Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { groundWords } from '../../words/grounds.js';
import { momentOf } from '../../words/dates.js';
import type { AccessEntry } from './access-query.js';
import { callerWords, eventWords } from './access-words.js';

interface AccessCardProps {
  readonly entry: AccessEntry;
  /** Narrows the list down to a case. */
  readonly onCase: (caseId: string) => void;
}

/** One entry: what, who and when, why, and its place in the chain by which it is proven. */
export function AccessCard({ entry, onCase }: AccessCardProps) {
  const { at, outcome, ground, route, caseId, writer, n } = entry;
  return (
    <Card withBorder component="li" p="sm" style={{ overflowWrap: 'anywhere' }}>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{eventWords(entry)}</Text>
        {outcome === 'refused' && (
          <Badge variant="outline" color="red.9" tt="none">
            Ditolak
          </Badge>
        )}
      </Group>
      <Text size="sm">
        {callerWords(entry)} · {momentOf(at)}
      </Text>
      {ground !== undefined && <Text size="sm">Keterangan: {groundWords(ground)}</Text>}
      {route !== undefined && <Text size="sm">Pada {route}</Text>}
      {caseId !== undefined && (
        <Group gap="md">
          <Anchor
            size="sm"
            py={4}
            renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
          >
            Buka berkas
          </Anchor>
          <Anchor size="sm" py={4} component="button" type="button" onClick={() => onCase(caseId)}>
            Hanya catatan berkas ini
          </Anchor>
        </Group>
      )}
      <Text size="xs" c="dimmed">
        Rantai {writer}, nomor {n}
      </Text>
    </Card>
  );
}
