import { Anchor, Button, Card, Group, List, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useRequestKey } from '../../api/use-request-key.js';
import { Failure } from '../../ui/failure.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { PageTitle } from '../../ui/page-title.js';
import { ClockBadge } from '../../ui/protection/clock-badge.js';
import { StepList } from '../../ui/protection/step-list.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { DATA_WORDS } from '../../words/data-protection.js';
import { momentOf } from '../../words/dates.js';
import { BreachForm } from './breach-form.js';
import { breachQuery, takeStep, type Breach, type BreachStep } from './breaches-query.js';
import { NoticeForm } from './notice-form.js';
import { ToldForm } from './told-form.js';

/** A breach: what is known of it, who was told of it, and what is next. */
export function BreachPage() {
  const { breachId } = useParams({ from: '/kantor/insiden-data/$breachId' });
  const { data, error, refetch } = useQuery(breachQuery(breachId));
  return (
    <>
      <PageTitle title={`Insiden data ${breachId}`}>
        <Anchor size="sm" py={4} renderRoot={(props) => <Link to="/insiden-data" {...props} />}>
          Semua insiden
        </Anchor>
      </PageTitle>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data ? <Shown breach={data} /> : !error && <Skeleton height={280} />}
    </>
  );
}

function Shown({ breach }: { readonly breach: Breach }) {
  const { breachId, timeline, closedAt, told } = breach;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [isCorrecting, setCorrecting] = useState(false);
  const { keyFor, renew } = useRequestKey();
  const taking = useMutation({
    mutationFn: (step: BreachStep) => takeStep(breachId, step, keyFor(step)),
    onSuccess: async () => {
      renew();
      setCorrecting(false);
      announce(`Tercatat: ${breachId}`);
      await queries.invalidateQueries({ queryKey: ['insiden-data'] });
    },
  });
  const shared = { breach, isPending: taking.isPending, onTake: taking.mutate };
  const areTold = told['persons'] !== undefined && told['agency'] !== undefined;
  return (
    <Stack maw={860}>
      <Facts breach={breach} onCorrect={() => setCorrecting(true)} />
      {taking.error && !isCorrecting && <Failure error={taking.error} />}
      {closedAt === null && (
        <>
          <NoticeForm key={`teks-${timeline.length}`} {...shared} />
          <ToldForm key={`pihak-${timeline.length}`} {...shared} />
          {areTold && (
            <Group>
              <Button loading={taking.isPending} onClick={() => taking.mutate({ step: 'closed' })}>
                Tutup insiden
              </Button>
            </Group>
          )}
        </>
      )}
      <StepList steps={timeline} isWhole={breach.isChainWhole} />
      <FormDialog
        isOpen={isCorrecting}
        onClose={() => setCorrecting(false)}
        title={`Betulkan catatan: ${breachId}`}
      >
        <BreachForm
          key={timeline.length}
          breach={breach}
          isPending={taking.isPending}
          error={taking.error}
          onSave={(facts, note) => taking.mutate({ step: 'corrected', ...facts, note })}
          onClose={() => setCorrecting(false)}
        />
      </FormDialog>
    </Stack>
  );
}

function Facts({ breach, onCorrect }: { readonly breach: Breach; readonly onCorrect: () => void }) {
  const { discoveredAt, occurredAt, dueAt, data, persons, cases, what, how, measures } = breach;
  const told: readonly (readonly [string, string])[] = [
    ['Apa yang terjadi', what],
    ['Bagaimana terungkap', how],
    ['Penanganan dan pemulihan', measures],
  ];
  return (
    <Card withBorder component="section" aria-label="Keadaan" style={{ overflowWrap: 'anywhere' }}>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h5">
          {persons} orang terdampak
        </Title>
        <ClockBadge {...breach} />
      </Group>
      <Text size="sm" c="dimmed">
        Diketahui {momentOf(discoveredAt)}
        {occurredAt !== null && `, terjadi ${momentOf(occurredAt)}`}. Tenggat {momentOf(dueAt)} (Pasal 46 UU
        27/2022).
      </Text>
      <List size="sm" mt="xs">
        {data.map((one) => (
          <List.Item key={one}>{DATA_WORDS[one]}</List.Item>
        ))}
      </List>
      {told.map(([title, text]) => (
        <div key={title}>
          <Title order={3} size="h6" mt="xs">
            {title}
          </Title>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </Text>
        </div>
      ))}
      {cases.length > 0 && (
        <Text size="sm" mt="xs">
          Berkas: {cases.map(({ caseNumber }) => caseNumber).join(', ')}
        </Text>
      )}
      <Group mt="sm">
        <Button variant="default" onClick={onCorrect}>
          Betulkan catatan
        </Button>
      </Group>
    </Card>
  );
}
