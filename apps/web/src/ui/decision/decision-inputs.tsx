import type { Action, ProcedureName } from '@tte/domain';
import {
  isForApplicant,
  letterAnewWords,
  needsFields,
  needsNote,
  returnable,
  type DecisionWords,
  type Lacks,
} from './decision-words.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import { HoldUntil } from './hold-until.js';
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
  /** ISO 8601: since when the case stands where it stands; a hold is counted from it. */
  readonly since?: string;
}

/** The words that an action wants, the same in the inbox and on the page of a case. */
export function DecisionInputs(props: DecisionInputsProps) {
  const { procedure, action, words, lacks, onChange, isInDialog, since } = props;
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
      {action === 'hold' && since !== undefined && (
        <HoldUntil
          value={words.until}
          since={since}
          error={lacks.until}
          onChange={(until) => onChange({ until })}
        />
      )}
      <NoteInput
        value={words.note}
        required={needsNote(action)}
        description={readerOf(action, procedure)}
        error={lacks.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}

/** Who reads the note, where that is not plain. */
function readerOf(action: Action, procedure: ProcedureName): string | undefined {
  const { person } = PROCEDURE_WORDS[procedure];
  if (isForApplicant(action)) return `Disampaikan kepada ${person}.`;
  return action === 'hold' ? `Alasannya, untuk kantor saja: ${person} tidak melihatnya.` : undefined;
}
