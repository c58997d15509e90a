import type { Action, ProcedureName } from '@tte/domain';
import {
  letterAnewWords,
  needsFields,
  needsNote,
  returnable,
  type DecisionWords,
  type Lacks,
} from './decision-words.js';
import { FieldsChecklist } from './fields-checklist.js';
import { InstructionChoice } from './instruction-choice.js';
import { NoteInput } from './note-input.js';
import { ReasonSelect } from './reason-select.js';

interface DecisionInputsProps {
  readonly procedure: ProcedureName;
  readonly action: Action;
  readonly words: DecisionWords;
  /** What is shown to be missing. */
  readonly lacks: Lacks;
  readonly onChange: (changes: Partial<DecisionWords>) => void;
  /** Puts a dialog's focus on the first of them. */
  readonly isInDialog?: boolean;
}

/** The words that an action wants, the same in the inbox and on the page of a case. */
export function DecisionInputs(props: DecisionInputsProps) {
  const { procedure, action, words, lacks, onChange, isInDialog } = props;
  const isForApplicant = needsNote(action);
  return (
    <>
      {action === 'forward' && (
        <InstructionChoice
          value={words.instruction}
          isFirst={isInDialog}
          onChange={(instruction) => onChange({ instruction })}
        />
      )}
      {needsFields(action) && (
        <FieldsChecklist
          label={action === 'return' ? 'Data yang perlu diperbaiki' : 'Data yang berbeda'}
          fields={returnable(procedure)}
          value={words.fields}
          ofLetter={action === 'return' ? letterAnewWords(procedure) : undefined}
          error={lacks.fields}
          isFirst={isInDialog}
          onChange={(fields) => onChange({ fields })}
        />
      )}
      {action === 'reject' && (
        <ReasonSelect value={words.reason} error={lacks.reason} onChange={(reason) => onChange({ reason })} />
      )}
      <NoteInput
        value={words.note}
        required={isForApplicant}
        description={isForApplicant ? 'Disampaikan kepada pemohon.' : undefined}
        error={lacks.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
