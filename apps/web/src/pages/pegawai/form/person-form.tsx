import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { IDENTIFIER_NAMES } from '@tte/domain';
import { useState, type SubmitEvent } from 'react';
import { Failure } from '../../../ui/failure.js';
import { useDraft } from '../../../ui/use-draft.js';
import { useFirstFault } from '../../../ui/use-first-fault.js';
import { IDENTIFIER_WORDS } from '../person-words.js';
import type { Person } from '../staff-query.js';
import { draftOf, lacksOf, refusedOf, type PersonDraft, type PersonField } from './person-draft.js';
import { useSavePerson } from './use-save-person.js';

interface PersonFormProps {
  /** Whose entry is changed; undefined for somebody new. */
  readonly person: Person | undefined;
  readonly onClose: () => void;
}

/** What saving does to what is known already. */
const meaningOf = (person: Person | undefined): string =>
  person?.cameIn
    ? 'Menggantikan semua pengenal yang dicatat sebelumnya: isi semua yang berlaku.'
    : person
      ? 'Yang dikosongkan tetap seperti sebelumnya.'
      : 'Isi paling sedikit email dinas, agar ia diberi tahu, dan satu nomor.';

/** Enters a person before their first sign-in, or records what tells them from others. Nothing typed is lost. */
export function PersonForm({ person, onClose }: PersonFormProps) {
  const initial = draftOf(person);
  const { value: draft, setValue, drop } = useDraft<PersonDraft>(`pegawai ${initial.subject}`, initial);
  const [attempts, setAttempts] = useState(0);
  const saving = useSavePerson(person);
  const { error } = saving;
  const form = useFirstFault(attempts, error);
  const lacks = lacksOf(draft, person);
  const refused = refusedOf(error);
  const faults = { ...(attempts > 0 && lacks), ...refused };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (Object.keys(lacks).length > 0 || saving.isPending) return;
    const onSuccess = () => {
      drop();
      onClose();
    };
    saving.mutate(draft, { onSuccess });
  };
  const field = (name: PersonField) => ({
    value: draft[name],
    error: faults[name],
    autoComplete: 'off',
    maxLength: 200,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      setValue({ ...draft, [name]: currentTarget.value });
      if (error) saving.reset();
    },
  });
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Pegawai">
      <Stack>
        {!person && (
          <TextInput
            label="Nama akun"
            description="Persis seperti pengenal pada penyedia identitas (klaim sub), bukan NIK atau NIP."
            required
            data-autofocus
            {...field('subject')}
          />
        )}
        {!person?.cameIn && (
          <TextInput
            label="Nama"
            description="Beserta gelar. Sejak ia masuk, namanya berasal dari penyedia identitas."
            required
            {...field('name')}
          />
        )}
        <Fieldset legend="Pengenal">
          <Stack gap="sm">
            <Text size="sm">
              Agar tidak seorang pun memutus permohonannya sendiri. Nomor disimpan sebagai sidik dan tidak
              dapat dibaca kembali. {meaningOf(person)}
            </Text>
            {IDENTIFIER_NAMES.map((name) => (
              <TextInput
                key={name}
                label={IDENTIFIER_WORDS[name]}
                inputMode={name === 'email' ? 'email' : 'numeric'}
                {...field(name)}
              />
            ))}
          </Stack>
        </Fieldset>
        {error && Object.keys(refused).length === 0 && <Failure error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={saving.isPending}>
            Simpan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
