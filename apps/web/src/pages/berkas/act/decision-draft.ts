import type { Action, CorrectableField, Instruction, RejectionReason } from '@tte/domain';

/** What somebody has filled in so far; it outlives a reload and a conflict. */
export interface DecisionDraft {
  readonly action?: Action;
  readonly post?: string;
  readonly instruction: Instruction;
  readonly fields: readonly CorrectableField[];
  readonly reason: RejectionReason | '';
  readonly note: string;
  /** Ticks of the checklist of completeness. */
  readonly checked: readonly string[];
  /** The data that were shown when the words were written. */
  readonly dataVersion?: number;
}

export const EMPTY_DRAFT: DecisionDraft = {
  instruction: 'tindak-lanjuti',
  fields: [],
  reason: '',
  note: '',
  checked: [],
};

/** What is missing before a draft can be sent, by the part of the form. */
export type Lacks = Partial<Record<'fields' | 'reason' | 'note', string>>;

const NEEDS_FIELDS: readonly Action[] = ['return', 'reactivate'];
/** Whoever is refused or asked for something is owed words. */
export const NEEDS_NOTE: readonly Action[] = ['return', 'reject'];

/** What an action still lacks; empty when it can be sent. */
export const lacksOf = (action: Action, { fields, reason, note }: DecisionDraft): Lacks => ({
  ...(NEEDS_FIELDS.includes(action) && fields.length === 0 && { fields: 'Tandai paling sedikit satu data.' }),
  ...(action === 'reject' && reason === '' && { reason: 'Pilih alasan penolakan.' }),
  ...(NEEDS_NOTE.includes(action) &&
    note.trim() === '' && { note: 'Tuliskan catatan agar pemohon tahu apa yang perlu dilakukan.' }),
});
