import { Textarea } from '@mantine/core';

/** The gateway takes no longer notes. */
const MAX_LENGTH = 2_000;

interface NoteInputProps {
  readonly value: string;
  readonly onChange: (note: string) => void;
  readonly required?: boolean;
  /** Who reads it. */
  readonly description?: string | undefined;
  readonly error?: string | undefined;
}

/** Free words that go along with a decision. */
export function NoteInput({ value, onChange, required = false, description, error }: NoteInputProps) {
  return (
    <Textarea
      label={required ? 'Catatan' : 'Catatan (boleh kosong)'}
      required={required}
      description={description}
      error={error}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={MAX_LENGTH}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
