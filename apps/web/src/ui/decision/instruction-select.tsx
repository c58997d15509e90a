import { NativeSelect } from '@mantine/core';
import { INSTRUCTION_TITLES, INSTRUCTIONS, type Instruction } from '@tte/domain';

interface InstructionSelectProps {
  readonly value: Instruction;
  readonly onChange: (instruction: Instruction) => void;
}

const CHOICES = INSTRUCTIONS.map((value) => ({ value, label: INSTRUCTION_TITLES[value] }));

/** The instruction that goes along with a disposition. */
export function InstructionSelect({ value, onChange }: InstructionSelectProps) {
  return (
    <NativeSelect
      label="Isi disposisi"
      data={CHOICES}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Instruction)}
    />
  );
}
