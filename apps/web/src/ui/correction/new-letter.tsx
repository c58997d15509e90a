import { FileInput, Stack, TextInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { DateField } from '../../../ui/date-field.js';
import type { LetterValues } from './correction-draft.js';

interface NewLetterProps {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly values: LetterValues;
  readonly onChange: (changes: Partial<LetterValues>) => void;
  /** Larger where it is filled in on a phone. */
  readonly size?: 'sm' | 'md';
  readonly errorOf: (field: string) => string | undefined;
}

const INPUTS = [
  { key: 'number', label: 'Nomor surat' },
  { key: 'date', label: 'Tanggal surat' },
  { key: 'subject', label: 'Perihal' },
  { key: 'signedBy', label: 'Ditandatangani oleh' },
] as const;

/** The letter that takes the place of the former one, which the corrected data stand in. */
export function NewLetter({ file, onFile, values, onChange, size = 'sm', errorOf }: NewLetterProps) {
  return (
    <Stack gap="sm">
      <FileInput
        size={size}
        label="Surat baru (PDF)"
        description="Berkas PDF tidak ikut tersimpan bila halaman dimuat ulang; pilih lagi bila perlu."
        placeholder="Pilih PDF"
        required
        accept="application/pdf"
        clearable
        clearButtonProps={{ 'aria-label': 'Batalkan pilihan' }}
        leftSection={<IconPaperclip size={16} aria-hidden />}
        value={file}
        onChange={onFile}
        error={errorOf('letter')}
      />
      {INPUTS.map(({ key, label }) => {
        const input = { size, label, required: true, value: values[key], error: errorOf(`letter.${key}`) };
        if (key === 'date') return <DateField key={key} {...input} onChange={(date) => onChange({ date })} />;
        return (
          <TextInput
            key={key}
            {...input}
            onChange={({ currentTarget }) => onChange({ [key]: currentTarget.value })}
          />
        );
      })}
    </Stack>
  );
}
