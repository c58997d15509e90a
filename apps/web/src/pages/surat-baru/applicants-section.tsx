import { Button, Group, Input, Stack, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import type { NumberWarning } from '@tte/domain';
import { flushSync } from 'react-dom';
import type { Reference } from '../../api/reference-query.js';
import type { ApplicantValues } from '../../ui/values/applicant-values.js';
import { ApplicantCard, applicantCardId } from './applicant-card.js';
import { ApplicantFields } from './applicant-fields.js';
import type { Question } from './ask-first.js';
import {
  isBlank,
  newApplicant,
  withConfirmed,
  withImported,
  withoutApplicant,
  withValues,
  type ApplicantDraft,
} from './draft.js';
import { faultCount } from './faults.js';
import { APPLICANTS_ID, applicantFieldId } from './fields.js';
import { ImportTable } from './import/import-table.js';
import type { Folding } from './use-folding.js';
import type { NewLetter } from './use-new-letter.js';

interface ApplicantsSectionProps {
  readonly form: NewLetter;
  readonly folding: Folding;
  readonly reference: Reference;
  readonly onAsk: (question: Question) => void;
  readonly onImported: (applicants: readonly ApplicantDraft[]) => void;
}

/** Whom the letter names: typed one by one, or read from a table. */
export function ApplicantsSection({ form, folding, reference, onAsk, onImported }: ApplicantsSectionProps) {
  const { draft, change, settle, checked, faults } = form;
  const { applicants, registered } = draft;
  const add = () => {
    const next = newApplicant(applicants.at(-1));
    flushSync(() => change((now) => ({ ...now, applicants: [...now.applicants, next] })));
    folding.goTo(applicantFieldId(next.id, 'name'));
  };
  const remove = (one: ApplicantDraft) => {
    const at = applicants.indexOf(one);
    const neighbour = applicants[at + 1] ?? applicants[at - 1];
    flushSync(() => change((now) => withoutApplicant(now, one.id)));
    document.getElementById(neighbour ? applicantCardId(neighbour.id) : APPLICANTS_ID)?.focus();
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
    for (const key of Object.keys(changes)) settle(applicantFieldId(id, key));
    change((now) => withValues(now, id, changes));
  };
  const confirm = (id: string, confirmed: readonly NumberWarning[]) =>
    change((now) => withConfirmed(now, id, confirmed));
  const take = (imported: readonly ApplicantDraft[]) => {
    change((now) => withImported(now, imported));
    onImported(imported);
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="para-pemohon">
      <Title order={2} size="h5" id="para-pemohon">
        Pemohon ({applicants.length})
      </Title>
      {checked.map(([one, checks], index) => (
        <ApplicantCard
          key={one.id}
          applicant={one}
          number={index + 1}
          faultCount={faultCount(one, checks, faults)}
          isOpen={folding.isOpen(one.id)}
          onToggle={() => folding.toggle(one.id)}
          onRemove={applicants.length + registered.length > 1 ? () => askToRemove(one, index + 1) : undefined}
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
      {faults.has(APPLICANTS_ID) && <Input.Error>{faults.get(APPLICANTS_ID)}</Input.Error>}
      <Group>
        <Button
          id={APPLICANTS_ID}
          variant="default"
          onClick={add}
          disabled={applicants.length >= reference.letter.maxApplicants}
          leftSection={<IconUserPlus size={18} aria-hidden />}
        >
          Tambah pemohon
        </Button>
      </Group>
      <ImportTable onImported={take} />
    </Stack>
  );
}
