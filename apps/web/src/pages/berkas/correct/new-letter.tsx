import { FileInput, Stack, TextInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
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
  { key: 'number', label: 'Nomor surat', type: 'text' },
  { key: 'date', label: 'Tanggal surat', type: 'date' },
  { key: 'subject', label: 'Perihal', type: 'text' },
  { key: 'signedBy', label: 'Ditandatangani oleh', type: 'text' },
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
      {INPUTS.map(({ key, label, type }) => (
        <TextInput
          size={size}
          key={key}
          label={label}
          type={type}
          required
          value={values[key]}
          error={errorOf(`letter.${key}`)}
          onChange={({ currentTarget }) => onChange({ [key]: currentTarget.value })}
        />
      ))}
    </Stack>
  );
}
