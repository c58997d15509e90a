import { Checkbox, SimpleGrid } from '@mantine/core';
import { FIELD_TITLES, standsInLetter, type CorrectableField } from '@tte/domain';

interface FieldsChecklistProps {
  readonly label: string;
  /** Those that there are to choose from. */
  readonly fields: readonly CorrectableField[];
  readonly value: readonly CorrectableField[];
  readonly onChange: (fields: readonly CorrectableField[]) => void;
  /** What is said as soon as a field needs a new letter. */
  readonly ofLetter?: string | undefined;
  readonly error?: string | undefined;
  /** Where a dialog puts the focus. */
  readonly isFirst?: boolean | undefined;
}

/** The fields that are to be corrected, or that differ. */
export function FieldsChecklist(props: FieldsChecklistProps) {
  const { label, fields, value, onChange, ofLetter, error, isFirst } = props;
  return (
    <Checkbox.Group
      label={label}
      required
      value={[...value]}
      onChange={(ticked) => onChange(ticked as CorrectableField[])}
      error={error}
      description={value.some(standsInLetter) ? ofLetter : undefined}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6} mb={4}>
        {fields.map((field, place) => (
          <Checkbox
            key={field}
            value={field}
            label={titleOf(field, ofLetter !== undefined)}
            {...(isFirst && place === 0 && { 'data-autofocus': true })}
          />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}

/** Returning the letter itself asks for another one. */
const titleOf = (field: CorrectableField, isReturn: boolean): string =>
  isReturn && field === 'letter' ? `${FIELD_TITLES.letter} (ganti surat)` : FIELD_TITLES[field];
