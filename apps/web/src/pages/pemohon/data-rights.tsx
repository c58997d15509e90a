import { Button, Card, Group, List, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { REQUEST_KINDS, type RequestKind } from '@tte/domain';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { oneOf } from '../../lists/search-values.js';
import { Failure } from '../../ui/failure.js';
import { KIND_WORDS } from '../../words/data-protection.js';
import { momentOf } from '../../words/dates.js';
import { linkHeader } from './own-case.js';

type Asked = Schemas['OwnDataRequest'];
type OwnRequest = Schemas['OwnDataRequests']['items'][number];

const outcomeWords = ({ outcome, answeredAt, dueAt }: OwnRequest): string =>
  answeredAt === null
    ? `dijawab paling lambat ${momentOf(dueAt)}`
    : `${outcome === 'granted' ? 'dipenuhi' : 'ditolak'}, dijawab ${momentOf(answeredAt)}`;

/** The rights of an applicant over their data: what can be asked, and what came of what was asked. */
export function DataRights({ link }: { readonly link: string }) {
  const [kind, setKind] = useState<RequestKind>('access');
  const [asked, setAsked] = useState('');
  const [wasTried, setTried] = useState(false);
  const queries = useQueryClient();
  const { keyFor, renew } = useRequestKey();
  const queryKey = ['pemohon', link, 'hak-data'];
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => answer(api.GET('/api/v1/applicant/data-requests', { headers: linkHeader(link) })),
  });
  const sending = useMutation({
    mutationFn: (body: Asked) =>
      answer(
        api.POST('/api/v1/applicant/data-requests', {
          body,
          headers: { ...linkHeader(link), 'Idempotency-Key': keyFor(body) },
        }),
      ),
    onSuccess: async () => {
      renew();
      setAsked('');
      setTried(false);
      await queries.invalidateQueries({ queryKey });
    },
  });
  const send = () => {
    setTried(true);
    if (asked.trim() !== '') sending.mutate({ kind, asked: asked.trim() });
  };
  return (
    <Card withBorder component="section" aria-label="Hak atas data Anda">
      <Stack gap="sm">
        <Title order={2} size="h4">
          Hak atas data Anda
        </Title>
        <Text size="sm">
          Menurut UU 27/2022 Anda dapat meminta salinan, perbaikan, pembatasan, atau pemusnahan data Anda, dan
          menyampaikan keberatan. Jawaban kami kirim ke email Anda.
        </Text>
        {error && <Failure error={error} />}
        {data && data.items.length > 0 && (
          <List size="sm" aria-label="Permintaan Anda">
            {data.items.map((one) => (
              <List.Item key={one.requestId}>
                {KIND_WORDS[one.kind]} ({one.requestId}): {outcomeWords(one)}
              </List.Item>
            ))}
          </List>
        )}
        <NativeSelect
          label="Yang Anda minta"
          data={REQUEST_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
          value={kind}
          onChange={({ currentTarget }) => setKind(oneOf(REQUEST_KINDS, currentTarget.value) ?? 'access')}
        />
        <Textarea
          label="Jelaskan permintaan Anda"
          required
          rows={3}
          maxLength={8_000}
          value={asked}
          error={wasTried && asked.trim() === '' ? 'Jelaskan permintaan Anda.' : undefined}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        />
        {sending.error && <Failure error={sending.error} />}
        <Group>
          <Button variant="default" loading={sending.isPending} onClick={send}>
            Kirim permintaan
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
