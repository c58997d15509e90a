import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRequestKey } from '../../api/use-request-key.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { ListCount } from '../../ui/list-count.js';
import { ListSkeleton } from '../../ui/list-skeleton.js';
import { PageTitle } from '../../ui/page-title.js';
import { ClockBadge } from '../../ui/protection/clock-badge.js';
import { DATA_WORDS } from '../../words/data-protection.js';
import { momentOf } from '../../words/dates.js';
import { BreachForm } from './breach-form.js';
import { breachesQuery, registerBreach, type BreachItem, type NewBreach } from './breaches-query.js';

/** Breaches of personal data, and how much is left of the 3 × 24 hours in which persons and agency are told. */
export function BreachesPage() {
  const { data, error, isPending, refetch } = useQuery(breachesQuery);
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { keyFor } = useRequestKey();
  const saving = useMutation({
    mutationFn: (body: NewBreach) => registerBreach(body, keyFor(body)),
    onSuccess: async ({ breachId }) => {
      await queries.invalidateQueries({ queryKey: ['insiden-data'] });
      setOpen(false);
      await navigate({ to: '/insiden-data/$breachId', params: { breachId } });
    },
  });
  return (
    <>
      <PageTitle
        title="Insiden data"
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
            Catat insiden
          </Button>
        }
      >
        Kegagalan pelindungan data pribadi. Orang yang terdampak dan lembaga diberi tahu paling lambat 3 × 24
        jam sejak diketahui (Pasal 46 UU 27/2022).
      </PageTitle>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <ListSkeleton rowHeight={76} />}
      {data && data.items.length > 0 && (
        <Stack component="ul" gap="sm" p={0} m={0} aria-label="Insiden data">
          {data.items.map((item) => (
            <BreachCard key={item.breachId} item={item} />
          ))}
        </Stack>
      )}
      {data?.items.length === 0 && (
        <Empty icon={<IconShieldCheck />} title="Tidak ada insiden">
          Insiden yang diketahui dicatat di sini, juga yang kecil.
        </Empty>
      )}
      <ListCount count={data?.items.length} noun="insiden" />
      <FormDialog isOpen={isOpen} onClose={() => setOpen(false)} title="Catat insiden">
        <BreachForm
          isPending={saving.isPending}
          error={saving.error}
          onSave={(facts) => saving.mutate(facts)}
          onClose={() => setOpen(false)}
        />
      </FormDialog>
    </>
  );
}

function BreachCard({ item }: { readonly item: BreachItem }) {
  const { breachId, discoveredAt, data, persons, closedAt } = item;
  return (
    <Card withBorder component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Anchor
          fw={600}
          py={4}
          renderRoot={(props) => <Link to="/insiden-data/$breachId" params={{ breachId }} {...props} />}
        >
          {breachId}
        </Anchor>
        <ClockBadge {...item} />
      </Group>
      <Text size="sm">
        {data.map((one) => DATA_WORDS[one]).join('; ')} · {persons} orang
      </Text>
      <Text size="sm" c="dimmed">
        Diketahui {momentOf(discoveredAt)}
        {closedAt !== null && ' · ditutup'}
      </Text>
    </Card>
  );
}
