import { Card, SimpleGrid, Title } from '@mantine/core';
import { LETTER_NATURES } from '@tte/domain';
import { CheckedInput } from '../../ui/values/checked-input.js';
import { NATURE_TITLES } from '../../words/natures.js';
import type { LetterChecks } from './check-letter.js';
import type { LetterDraft } from './draft.js';
import type { Faults } from './faults.js';
import { LETTER_LABELS, letterFieldId } from './fields.js';

interface LetterFieldsProps {
  readonly letter: LetterDraft;
  readonly checks: LetterChecks;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<LetterDraft>) => void;
}

const NATURES = LETTER_NATURES.map((value) => ({ value, label: NATURE_TITLES[value] }));
const KEYS = Object.keys(LETTER_LABELS) as (keyof LetterDraft)[];
const HINTS: Partial<Record<keyof LetterDraft, string>> = {
  signedBy: 'Jabatan seperti pada surat; tercetak sebagai “Surat dari”.',
  receivedAt: 'WIB. Terisi saat Anda mulai; ubah bila surat diterima lebih awal.',
  agendaNumber: 'Boleh kosong: nomor dibuatkan.',
};
const TYPES: Partial<Record<keyof LetterDraft, 'date' | 'moment'>> = {
  date: 'date',
  receivedAt: 'moment',
};

/** What is recorded of the letter. */
export function LetterFields({ letter, checks, faults, onChange }: LetterFieldsProps) {
  return (
    <Card withBorder component="section" aria-labelledby="keterangan-surat">
      <Title order={2} size="h5" id="keterangan-surat" mb="sm">
        Keterangan surat
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {KEYS.map((key) => (
          <CheckedInput
            key={key}
            id={letterFieldId(key)}
            label={LETTER_LABELS[key]}
            value={letter[key]}
            check={checks[key]}
            fault={faults.get(letterFieldId(key))}
            isRequired={key !== 'agendaNumber'}
            hint={HINTS[key]}
            type={TYPES[key] ?? 'text'}
            {...(key === 'nature' && { choices: NATURES })}
            onChange={(value) => onChange({ [key]: value })}
          />
        ))}
      </SimpleGrid>
    </Card>
  );
}
