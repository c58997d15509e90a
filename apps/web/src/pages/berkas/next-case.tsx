import { Button, Group } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { LEVELS } from '@tte/domain';
import { answer, api } from '../../api/client.js';
import { decidedNow, useDecided } from '../../api/decided.js';
import { holds, useSession } from '../../api/session.js';
import { isPlainKey } from '../../ui/plain-key.js';

const KEY = 'n';

/** What waits first for the one who has just decided this case: one tap or one key away. */
export function NextCase({ caseId }: { readonly caseId: string }) {
  const session = useSession();
  const navigate = useNavigate();
  const isDecided = useDecided().some((one) => one.caseId === caseId);
  const { data } = useQuery({
    // Part of the inbox: what changes that changes this.
    queryKey: ['inbox', 'next', caseId],
    enabled: isDecided && holds(session, ...LEVELS),
    queryFn: ({ signal }) => {
      const decided = decidedNow().map((one) => `${one.caseId}:${one.seq}`);
      return answer(
        api.GET('/api/v1/inbox', { params: { query: { limit: 2, held: 'false', decided } }, signal }),
      );
    },
  });
  const next = data?.letters.flatMap(({ items }) => items).find((item) => item.caseId !== caseId);
  useWindowEvent('keydown', (event) => {
    if (!next || !isPlainKey(event, KEY)) return;
    void navigate({ to: '/berkas/$caseId', params: { caseId: next.caseId } });
  });
  if (!isDecided || !next) return null;
  return (
    <Group mb="md">
      <Button
        rightSection={<IconArrowRight size={18} aria-hidden />}
        aria-keyshortcuts={KEY}
        renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId: next.caseId }} {...props} />}
      >
        Berkas berikutnya ({KEY.toUpperCase()})
      </Button>
    </Group>
  );
}
