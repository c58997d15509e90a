import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { Conflict } from '../act/conflict.js';
import { readAgain, type Case } from '../case-query.js';
import { claimWords } from './claim-words.js';

/** Takes a case for oneself, so that no other verifikator works on it, and gives it back. */
export function ClaimButtons({ theCase }: { readonly theCase: Case }) {
  const { caseId, claim } = theCase;
  const { subject } = useSession();
  const queries = useQueryClient();
  const isMine = claim?.subject === subject;
  const request = { params: { path: { caseId } } };
  const claiming = useMutation({
    mutationFn: () => answer(api.POST(`/api/v1/cases/{caseId}/${isMine ? 'release' : 'claim'}`, request)),
    onSettled: async () => {
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      await readAgain(queries, caseId);
    },
  });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {(!claim || isMine) && (
          <Button size="xs" variant="default" loading={claiming.isPending} onClick={() => claiming.mutate()}>
            {isMine ? 'Lepas berkas' : 'Ambil berkas'}
          </Button>
        )}
        <Text size="xs" c="dimmed" role="status">
          {claim ? claimWords(claim, subject) : 'Ambil agar verifikator lain tidak mengerjakannya juga.'}
        </Text>
      </Group>
      {claiming.error && <Conflict error={claiming.error} theCase={theCase} />}
    </Stack>
  );
}
