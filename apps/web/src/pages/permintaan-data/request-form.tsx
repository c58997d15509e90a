import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CHANNELS, parseNik, REQUEST_KINDS, type RequestKind } from '@tte/domain';
import { useState, type SubmitEvent } from 'react';
import { useRequestKey } from '../../api/use-request-key.js';
import { oneOf } from '../../lists/search-values.js';
import { Failure } from '../../ui/failure.js';
import { MomentField } from '../../ui/moment-field.js';
import { instantOf } from '../../ui/protection/instant-of.js';
import { useFirstFault } from '../../ui/use-first-fault.js';
import { CHANNEL_WORDS, KIND_WORDS } from '../../words/data-protection.js';
import { nowInWib } from '../../words/dates.js';
import { registerRequest, type NewRequest } from './requests-query.js';

const OFFICE_CHANNELS = CHANNELS.filter((channel) => channel !== 'own-page');

/** A request that came to the office. What is typed of a person stays on this page: no draft holds it. */
export function RequestForm({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<RequestKind>('access');
  const [channel, setChannel] = useState<NewRequest['channel']>('letter');
  const [receivedAt, setReceivedAt] = useState(nowInWib());
  const [person, setPerson] = useState({ name: '', nik: '', email: '', asked: '' });
  const [attempts, setAttempts] = useState(0);
  const { keyFor } = useRequestKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const saving = useMutation({
    mutationFn: (body: NewRequest) => registerRequest(body, keyFor(body)),
    onSuccess: async ({ requestId }) => {
      await queries.invalidateQueries({ queryKey: ['permintaan-data'] });
      onClose();
      await navigate({ to: '/permintaan-data/$requestId', params: { requestId } });
    },
  });
  const form = useFirstFault(attempts, saving.error);
  const { name, nik, email, asked } = person;
  const faults = {
    name: name.trim() === '' ? 'Isi nama peminta.' : undefined,
    nik: nik.trim() !== '' && !parseNik(nik).ok ? 'NIK terdiri atas 16 angka, atau kosongkan.' : undefined,
    asked: asked.trim() === '' ? 'Isi apa yang diminta.' : undefined,
    receivedAt: receivedAt === '' ? 'Isi kapan diterima.' : undefined,
  };
  const shown: Partial<typeof faults> = attempts > 0 ? faults : {};
  const type = (part: Partial<typeof person>) => setPerson({ ...person, ...part });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (Object.values(faults).some((fault) => fault !== undefined) || saving.isPending) return;
    saving.mutate({
      ...{ kind, channel, name, asked, receivedAt: instantOf(receivedAt) },
      ...(nik.trim() !== '' && { nik }),
      ...(email.trim() !== '' && { email: email.trim() }),
    });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Catat permintaan">
      <Stack>
        <NativeSelect
          label="Yang diminta"
          data-autofocus
          data={REQUEST_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
          value={kind}
          onChange={({ currentTarget }) => setKind(oneOf(REQUEST_KINDS, currentTarget.value) ?? 'access')}
        />
        <NativeSelect
          label="Datang melalui"
          data={OFFICE_CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] }))}
          value={channel}
          onChange={({ currentTarget }) =>
            setChannel(oneOf(OFFICE_CHANNELS, currentTarget.value) ?? 'letter')
          }
        />
        <MomentField
          label="Diterima"
          description="Sejak saat ini 3 × 24 jam berjalan."
          required
          value={receivedAt}
          error={shown.receivedAt}
          onChange={setReceivedAt}
        />
        <TextInput
          label="Nama peminta"
          required
          autoComplete="off"
          maxLength={120}
          value={name}
          error={shown.name}
          onChange={({ currentTarget }) => type({ name: currentTarget.value })}
        />
        <TextInput
          label="NIK (boleh kosong)"
          description="Dengan NIK, berkas orang ini dicari dan dikaitkan."
          inputMode="numeric"
          autoComplete="off"
          value={nik}
          error={shown.nik}
          onChange={({ currentTarget }) => type({ nik: currentTarget.value })}
        />
        <TextInput
          label="Email untuk jawaban (boleh kosong)"
          type="email"
          autoComplete="off"
          maxLength={254}
          value={email}
          onChange={({ currentTarget }) => type({ email: currentTarget.value })}
        />
        <Textarea
          label="Isi permintaan"
          required
          rows={4}
          maxLength={8_000}
          value={asked}
          error={shown.asked}
          onChange={({ currentTarget }) => type({ asked: currentTarget.value })}
        />
        {saving.error && <Failure error={saving.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={saving.isPending}>
            Catat
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
