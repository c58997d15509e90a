import { Anchor, Button, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { dataRequestQuery, type DataRequest } from '../../api/data-request-query.js';
import { holds, useSession } from '../../api/session.js';
import { Failure } from '../../ui/failure.js';
import { PageTitle } from '../../ui/page-title.js';
import { ClockBadge } from '../../ui/protection/clock-badge.js';
import { StepList } from '../../ui/protection/step-list.js';
import { CHANNEL_WORDS, KIND_WORDS } from '../../words/data-protection.js';
import { momentOf } from '../../words/dates.js';
import { RequestActs } from './request-acts.js';
import { STATUS_WORDS } from './status-words.js';

const DELIVERY_WORDS = {
  due: 'Email jawaban akan terkirim dalam beberapa menit.',
  sent: 'Email jawaban terkirim.',
  failed: 'Email jawaban ditolak server surat. Serahkan jawabannya langsung, atau catat permintaan baru.',
} as const;

/** A request of a person: what is asked, how much time is left, what was done, and what is next. */
export function RequestPage() {
  const { requestId } = useParams({ from: '/kantor/permintaan-data/$requestId' });
  const { data, error, refetch } = useQuery(dataRequestQuery(requestId));
  return (
    <>
      <PageTitle title={`Permintaan data ${requestId}`}>
        <Anchor size="sm" py={4} renderRoot={(props) => <Link to="/permintaan-data" {...props} />}>
          Semua permintaan
        </Anchor>
      </PageTitle>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data ? <Shown request={data} /> : !error && <Skeleton height={280} />}
    </>
  );
}

function Shown({ request }: { readonly request: DataRequest }) {
  const { kind, channel, receivedAt, dueAt, status, articles, isClockLaw, person, cases, delivery } = request;
  const canOpenCases = holds(useSession(), 'admin');
  const isOpen = status === 'received' || status === 'checked';
  return (
    <Stack maw={860}>
      <Card withBorder component="section" aria-label="Keadaan" style={{ overflowWrap: 'anywhere' }}>
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h5">
            {KIND_WORDS[kind]}
          </Title>
          <ClockBadge {...request} />
        </Group>
        <Text size="sm" role="status">
          {STATUS_WORDS[status]}. {delivery !== null && DELIVERY_WORDS[delivery]}
        </Text>
        <Text size="sm" c="dimmed">
          {CHANNEL_WORDS[channel]}, diterima {momentOf(receivedAt)}. Tenggat {momentOf(dueAt)}:{' '}
          {isClockLaw ? '3 × 24 jam menurut' : '3 × 24 jam, ketentuan kantor ini; dasar'} {articles} UU
          27/2022.
        </Text>
        {person ? (
          <>
            <Text size="sm" mt="xs">
              <strong>{person.name}</strong>
              {person.nik !== null && ` · NIK ${person.nik}`}
              {person.email !== null && ` · ${person.email}`}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {person.asked}
            </Text>
          </>
        ) : (
          <Text size="sm" mt="xs">
            Data peminta sudah dimusnahkan; catatan langkahnya tetap ada.
          </Text>
        )}
        {cases.length > 0 && (
          <Text size="sm" mt="xs">
            Berkas:{' '}
            {cases.map(({ caseId, caseNumber }, index) => (
              <span key={caseId}>
                {index > 0 && ', '}
                {canOpenCases ? (
                  <Anchor
                    size="sm"
                    renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
                  >
                    {caseNumber}
                  </Anchor>
                ) : (
                  caseNumber
                )}
              </span>
            ))}
          </Text>
        )}
        {isOpen && request.isIdentityChecked && (
          <Group mt="sm">
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/hak-subjek-data" search={{ permintaan: request.requestId }} {...props} />
              )}
            >
              Laksanakan haknya
            </Button>
          </Group>
        )}
      </Card>
      <RequestActs key={`${status}/${request.timeline.length}`} request={request} />
      <StepList steps={request.timeline} isWhole={request.isChainWhole} />
    </Stack>
  );
}
