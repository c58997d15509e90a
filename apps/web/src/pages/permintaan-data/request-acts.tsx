import { Button, Card, Group, NativeSelect, Stack, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IDENTITY_MEANS, REQUEST_LAW, type IdentityMeans, type RefusalGround } from '@tte/domain';
import { useState } from 'react';
import type { DataRequest } from '../../api/data-request-query.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { oneOf } from '../../lists/search-values.js';
import { Failure } from '../../ui/failure.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { MEANS_WORDS, REFUSAL_WORDS } from '../../words/data-protection.js';
import { takeStep, type RequestStep } from './requests-query.js';

/** What is next in a request: the check, the decision, the answer. */
export function RequestActs({ request }: { readonly request: DataRequest }) {
  const { requestId, status, isIdentityChecked } = request;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  const taking = useMutation({
    mutationFn: (step: RequestStep) => takeStep(requestId, step, keyFor(step)),
    onSuccess: async () => {
      renew();
      announce(`Tercatat: ${requestId}`);
      await queries.invalidateQueries({ queryKey: ['permintaan-data'] });
    },
  });
  const shared = { request, isPending: taking.isPending, onTake: taking.mutate };
  return (
    <>
      {taking.error && <Failure error={taking.error} />}
      {status !== 'answered' && request.draft === null && (
        <>
          {!isIdentityChecked && <IdentityForm {...shared} />}
          <DecisionForm {...shared} />
        </>
      )}
      {request.draft !== null && <AnswerForm {...shared} draft={request.draft} />}
    </>
  );
}

interface FormProps {
  readonly request: DataRequest;
  readonly isPending: boolean;
  readonly onTake: (step: RequestStep) => void;
}

const noted = (note: string) => (note.trim() === '' ? {} : { note: note.trim() });

function IdentityForm({ request, isPending, onTake }: FormProps) {
  const usual: IdentityMeans = request.channel === 'own-page' ? 'private-link' : 'identity-card';
  const [means, setMeans] = useState<IdentityMeans>(usual);
  const [note, setNote] = useState('');
  return (
    <Card withBorder component="section" aria-label="Periksa identitas">
      <Stack gap="sm">
        <Title order={2} size="h5">
          Periksa identitas
        </Title>
        <NativeSelect
          label="Dipastikan dengan"
          data={IDENTITY_MEANS.map((value) => ({ value, label: MEANS_WORDS[value] }))}
          value={means}
          onChange={({ currentTarget }) => setMeans(oneOf(IDENTITY_MEANS, currentTarget.value) ?? usual)}
        />
        <Note value={note} onChange={setNote} />
        <Group>
          <Button
            loading={isPending}
            onClick={() => onTake({ step: 'identity-checked', means, ...noted(note) })}
          >
            Identitas sudah diperiksa
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

function DecisionForm({ request, isPending, onTake }: FormProps) {
  const { grounds } = REQUEST_LAW[request.kind];
  const [chosen, setGround] = useState<RefusalGround>();
  const ground = grounds.find((one) => one === chosen) ?? grounds[0];
  const [note, setNote] = useState('');
  return (
    <Card withBorder component="section" aria-label="Putuskan">
      <Stack gap="sm">
        <Title order={2} size="h5">
          Putuskan
        </Title>
        <Note value={note} onChange={setNote} />
        {request.isIdentityChecked && (
          <Group>
            <Button loading={isPending} onClick={() => onTake({ step: 'granted', ...noted(note) })}>
              Permintaan dipenuhi
            </Button>
          </Group>
        )}
        <NativeSelect
          label="Alasan penolakan"
          data={grounds.map((value) => ({ value, label: REFUSAL_WORDS[value] }))}
          value={ground}
          onChange={({ currentTarget }) => setGround(oneOf(grounds, currentTarget.value))}
        />
        <Group>
          <Button
            variant="default"
            loading={isPending}
            onClick={() => onTake({ step: 'refused', ground, ...noted(note) })}
          >
            Tolak permintaan
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

function AnswerForm({ request, draft, isPending, onTake }: FormProps & { readonly draft: string }) {
  const [text, setText] = useState(draft);
  const answer = (by: 'mail' | 'hand-over') => onTake({ step: 'answered', by, text });
  return (
    <Card withBorder component="section" aria-label="Jawab">
      <Stack gap="sm">
        <Title order={2} size="h5">
          Jawab
        </Title>
        <Textarea
          label="Teks jawaban"
          description="Konsep dari keputusan; dapat disunting."
          autosize
          minRows={6}
          maxLength={8_000}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Group>
          {request.hasEmail && (
            <Button loading={isPending} onClick={() => answer('mail')}>
              Kirim dengan email
            </Button>
          )}
          <Button variant="default" loading={isPending} onClick={() => answer('hand-over')}>
            Sudah diserahkan langsung
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

function Note({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <Textarea
      label="Catatan (boleh kosong)"
      rows={2}
      maxLength={2_000}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
