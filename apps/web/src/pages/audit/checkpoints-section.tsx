import { Card, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { LoadMore } from '../../ui/load-more.js';
import { momentOf } from '../../words/dates.js';
import { checkpointsQuery } from './audit-query.js';

/** All checkpoints, newest first. */
export function CheckpointsSection() {
  const list = useInfiniteQuery(checkpointsQuery);
  const { error, isPending } = list;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack component="section" gap="xs" aria-labelledby="checkpoint">
      <Title order={2} size="h4" id="checkpoint">
        Daftar checkpoint
      </Title>
      {error && <Failure error={error} onRetry={() => void list.refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={64} />}
      {!isPending && !error && items.length === 0 && <Text size="sm">Belum ada checkpoint.</Text>}
      {items.length > 0 && (
        <Stack component="ul" gap="xs" p={0} m={0} aria-label="Daftar checkpoint">
          {items.map(({ size, root, at }) => (
            <Card key={size} withBorder component="li" p="sm" style={{ overflowWrap: 'anywhere' }}>
              <Text size="sm" fw={600}>
                Checkpoint {size}
              </Text>
              <Text size="sm">{momentOf(at)}</Text>
              <Text size="xs" c="dimmed">
                Akar {root}
              </Text>
            </Card>
          ))}
        </Stack>
      )}
      <LoadMore {...list} />
    </Stack>
  );
}
