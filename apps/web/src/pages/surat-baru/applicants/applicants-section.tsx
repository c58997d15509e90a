import { Button, Group, Input, Stack, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import type { NumberWarning } from '@tte/domain';
import type { Reference } from '../../../api/reference-query.js';
import { focusAfter } from '../../../ui/focus-after.js';
import type { ApplicantValues } from '../../../ui/values/applicant-values.js';
import { ApplicantCard, applicantCardId } from './applicant-card.js';
import { ApplicantFields } from './applicant-fields.js';
import type { Question } from '../ask-first.js';
import { without } from '../draft.js';
import { PEOPLE_ID, personFieldId } from '../fields.js';
import type { NewLetter } from '../use-new-letter.js';
import {
  isBlank,
  newApplicant,
  withConfirmed,
  withImported,
  withValues,
  type ApplicantDraft,
  type RegistrationDraft,
} from './applicant-draft.js';
import { faultCount, type CheckedApplicant } from './applicant-faults.js';
import { ImportTable } from './import/import-table.js';
import type { Folding } from './use-folding.js';

interface ApplicantsSectionProps {
  readonly form: NewLetter<RegistrationDraft>;
  readonly checked: readonly CheckedApplicant[];
  readonly folding: Folding;
  readonly reference: Reference;
  readonly onAsk: (question: Question) => void;
  readonly onImported: (applicants: readonly ApplicantDraft[]) => void;
}

/** Whom the letter names: typed one by one, or read from a table. */
export function ApplicantsSection(props: ApplicantsSectionProps) {
  const { form, checked, folding, reference, onAsk, onImported } = props;
  const { draft, change, settle, faults } = form;
  const { people, registered } = draft;
  const add = () => {
    const next = newApplicant(people.at(-1));
    focusAfter(
      () => change((now) => ({ ...now, people: [...now.people, next] })),
      personFieldId(next.id, 'name'),
    );
  };
  const remove = (one: ApplicantDraft) => {
    const at = people.indexOf(one);
    const neighbour = people[at + 1] ?? people[at - 1];
    focusAfter(
      () => change((now) => without(now, one.id)),
      neighbour ? applicantCardId(neighbour.id) : PEOPLE_ID,
    );
  };
  const askToRemove = (one: ApplicantDraft, number: number) => {
    if (isBlank(one)) return remove(one);
    onAsk({
      title: `Hapus pemohon ${number}?`,
      text: 'Isian pemohon ini dihapus dari surat. Pemohon ini tidak dicatat.',
      action: 'Hapus',
      onYes: () => remove(one),
    });
  };
  const type = (id: string, changes: Partial<ApplicantValues>) => {
    for (const key of Object.keys(changes)) settle(personFieldId(id, key));
    change((now) => withValues(now, id, changes));
  };
  const confirm = (id: string, confirmed: readonly NumberWarning[]) =>
    change((now) => withConfirmed(now, id, confirmed));
  const take = (imported: readonly ApplicantDraft[]) => {
    const [first] = imported;
    const takeAll = () => {
      change((now) => withImported(now, imported));
      onImported(imported);
    };
    if (first) focusAfter(takeAll, applicantCardId(first.id));
    else takeAll();
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="para-pemohon">
      <Title order={2} size="h5" id="para-pemohon">
        Pemohon ({people.length})
      </Title>
      {checked.map(([one, checks], index) => (
        <ApplicantCard
          key={one.id}
          applicant={one}
          number={index + 1}
          faultCount={faultCount([one, checks], faults)}
          isOpen={folding.isOpen(one.id)}
          onToggle={() => folding.toggle(one.id)}
          onRemove={people.length + registered.length > 1 ? () => askToRemove(one, index + 1) : undefined}
        >
          <ApplicantFields
            applicant={one}
            checks={checks}
            faults={faults}
            rules={reference}
            onChange={type}
            onConfirm={confirm}
          />
        </ApplicantCard>
      ))}
      {faults.has(PEOPLE_ID) && <Input.Error>{faults.get(PEOPLE_ID)}</Input.Error>}
      <Group>
        <Button
          id={PEOPLE_ID}
          variant="default"
          onClick={add}
          disabled={people.length >= reference.letter.maxApplicants}
          leftSection={<IconUserPlus size={18} aria-hidden />}
        >
          Tambah pemohon
        </Button>
      </Group>
      <ImportTable onImported={take} />
    </Stack>
  );
}
