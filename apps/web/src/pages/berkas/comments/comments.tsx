import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ProblemError, type ProblemCode } from '@tte/client';
import type { Schemas } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { Failure } from '../../../ui/failure.js';
import { momentOf } from '../../../words/dates.js';
import type { Case } from '../case-query.js';
import { commentsQuery, mayReadPapers } from './comments-query.js';
import { NewComment } from './new-comment.js';

/** Nobody is told what is said of their own application. */
const OWN: readonly ProblemCode[] = ['own-case', 'own-case-unknown'];

/** What those who work on a case say to each other about it. */
export function Comments({ theCase }: { readonly theCase: Case }) {
  const session = useSession();
  const isFor = mayReadPapers(session, theCase);
  const { data, error, refetch } = useQuery({ ...commentsQuery(theCase.caseId), enabled: isFor });
  if (!isFor || (error instanceof ProblemError && OWN.includes(error.code))) return null;
  return (
    <Card withBorder component="section" aria-labelledby="catatan-internal">
      <Title order={2} size="h5" id="catatan-internal">
        Catatan internal
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        Hanya untuk pejabat dan petugas. Pemohon dan PIC tidak melihatnya.
      </Text>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && (
        <Stack gap="sm">
          {data.items.length > 0 && <List comments={data.items} />}
          <NewComment caseId={theCase.caseId} />
        </Stack>
      )}
    </Card>
  );
}

const List = ({ comments }: { readonly comments: Schemas['Comments']['items'] }) => (
  <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
    {comments.map(({ commentId, at, actorTitle, actorName, text }) => (
      <li key={commentId}>
        <Text size="xs" c="dimmed">
          {actorTitle}
          {actorName !== undefined && ` — ${actorName}`}, {momentOf(at)}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Text>
      </li>
    ))}
  </Stack>
);
