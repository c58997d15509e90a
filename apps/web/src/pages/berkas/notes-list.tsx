import { Card, Stack, Text, Title } from '@mantine/core';
import { momentOf } from '../../words/dates.js';
import type { Case } from './case-query.js';

/** What officials wrote, the latest first. */
export function NotesList({ notes }: { readonly notes: Case['notes'] }) {
  if (notes.length === 0) return null;
  return (
    <Card withBorder component="section" aria-labelledby="catatan">
      <Title order={2} size="h5" id="catatan" mb="xs">
        Catatan
      </Title>
      <Stack gap="sm">
        {notes.toReversed().map(({ seq, at, step, actorTitle, actorName, text }) => (
          <div key={seq}>
            <Text size="xs" c="dimmed">
              {actorTitle}
              {actorName !== undefined && ` — ${actorName}`}, langkah {step}, {momentOf(at)}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
