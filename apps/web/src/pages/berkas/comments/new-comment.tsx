import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api } from '../../../api/client.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { Failure } from '../../../ui/failure.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { useDraft } from '../../../ui/use-draft.js';
import { commentsQuery } from './comments-query.js';

/** The gateway takes no longer ones. */
const MAX_LENGTH = 2_000;

/** Where a comment is written; what is typed stays in the tab until it is sent. */
export function NewComment({ caseId }: { readonly caseId: string }) {
  const draft = useDraft(`catatan internal ${caseId}`, '');
  const [isTried, setTried] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  const text = draft.value.trim();
  const adding = useMutation({
    mutationFn: () => {
      const body = { text };
      const headers = { 'Idempotency-Key': keyFor(body) };
      return answer(
        api.POST('/api/v1/cases/{caseId}/comments', { params: { path: { caseId } }, body, headers }),
      );
    },
    onSuccess: async () => {
      renew();
      draft.drop();
      setTried(false);
      announce('Catatan internal ditambahkan');
      await queries.invalidateQueries({ queryKey: commentsQuery(caseId).queryKey });
    },
  });
  const send = () => {
    setTried(true);
    if (text === '') input.current?.focus();
    else if (!adding.isPending) adding.mutate();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="xs">
        <Textarea
          ref={input}
          label="Tulis catatan internal"
          description="Tidak dapat diubah atau dihapus setelah ditambahkan."
          autosize
          minRows={2}
          maxRows={8}
          maxLength={MAX_LENGTH}
          value={draft.value}
          error={isTried && text === '' ? 'Tulis catatannya lebih dahulu.' : undefined}
          onChange={({ currentTarget }) => draft.setValue(currentTarget.value)}
        />
        {adding.error && <Failure error={adding.error} onRetry={send} />}
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={adding.isPending}>
            Tambah catatan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
