import { Chip, Group } from '@mantine/core';
import type { ProcedureName } from '@tte/domain';
import { actionWords } from './action-words.js';
import type { CaseAction } from './asked.js';

interface ActionChoiceProps {
  readonly procedure: ProcedureName;
  readonly status: string;
  readonly actions: readonly CaseAction[];
  /** Undefined before anything is chosen. */
  readonly value: CaseAction | undefined;
  readonly onChange: (action: CaseAction) => void;
}

/** What the reader wants to do; not shown where there is but one thing. */
export function ActionChoice({ procedure, status, actions, value, onChange }: ActionChoiceProps) {
  if (actions.length < 2) return null;
  return (
    <Chip.Group value={value ?? null} onChange={(action) => onChange(action as CaseAction)}>
      <Group gap="xs" role="radiogroup" aria-label="Tindakan">
        {actions.map((action) => (
          <Chip key={action} value={action} variant="outline" size="md">
            {actionWords(action, procedure, status).title}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
