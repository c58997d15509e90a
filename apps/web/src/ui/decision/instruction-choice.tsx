import { Radio, Stack } from '@mantine/core';
import { INSTRUCTION_TITLES, INSTRUCTIONS, type Instruction } from '@tte/domain';

interface InstructionChoiceProps {
  readonly value: Instruction;
  readonly onChange: (instruction: Instruction) => void;
  /** Where a dialog puts the focus. */
  readonly isFirst?: boolean | undefined;
}

/** The instruction that goes along with a disposition. Enter on it sends the form, which a select would not let through. */
export function InstructionChoice({ value, onChange, isFirst }: InstructionChoiceProps) {
  return (
    <Radio.Group
      label="Isi disposisi"
      value={value}
      onChange={(instruction) => onChange(instruction as Instruction)}
    >
      <Stack gap="xs" mt={6}>
        {INSTRUCTIONS.map((instruction) => (
          <Radio
            key={instruction}
            value={instruction}
            label={INSTRUCTION_TITLES[instruction]}
            {...(isFirst && instruction === value && { 'data-autofocus': true })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
