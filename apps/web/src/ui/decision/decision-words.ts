import {
  CORRECTABLE_FIELDS,
  INSTRUCTIONS,
  type Action,
  type CorrectableField,
  type Instruction,
  type ProcedureName,
  type RejectionReason,
} from '@tte/domain';

/** What somebody says along with a decision. */
export interface DecisionWords {
  readonly instruction: Instruction;
  readonly fields: readonly CorrectableField[];
  readonly reason: RejectionReason | '';
  readonly note: string;
  /** `YYYY-MM-DD`, or empty: the day on which a case comes back that is put on hold. */
  readonly until: string;
}

export const NO_WORDS: DecisionWords = {
  instruction: INSTRUCTIONS[0],
  fields: [],
  reason: '',
  note: '',
  until: '',
};

/** What is missing before a decision can be sent, by the part of the form. */
export type Lacks = Partial<Record<'findings' | 'fields' | 'reason' | 'note' | 'until', string>>;

const NEEDS_FIELDS: readonly Action[] = ['return', 'reactivate'];
const FOR_APPLICANT: readonly Action[] = ['return', 'reject'];

/** Whether an action wants fields that are to be corrected, or that differ. */
export const needsFields = (action: Action): boolean => NEEDS_FIELDS.includes(action);

/** Whether an action wants words for the applicant: whoever is refused or asked for something is owed them. */
export const isForApplicant = (action: Action): boolean => FOR_APPLICANT.includes(action);

/** Whether it wants words at all: of why a case waits, the office alone. */
export const needsNote = (action: Action): boolean => isForApplicant(action) || action === 'hold';

/** What can be asked for anew: a holder's data come from the registry, and only the letter can be another one. */
export const returnable = (procedure: ProcedureName): readonly CorrectableField[] =>
  procedure === 'revocation' ? ['letter'] : CORRECTABLE_FIELDS;

/** What a return means whose fields stand in the letter. */
export const letterAnewWords = (procedure: ProcedureName): string =>
  procedure === 'renewal'
    ? 'Pemegang harus mengunggah surat kepala satuan kerja, dan datanya dibandingkan lagi.'
    : 'Pemohon harus mengunggah surat baru, dan disposisi dimulai lagi dari Kapusdatin.';

/** A verifikator's word against what BSrE shows rests on what they write. */
export const isStatement = (action: Action, status: string): boolean =>
  action === 'portal-work' && status.startsWith('awaiting-portal-');

/** What an action still lacks where the case stands; empty when it can be sent. */
export const lacksOf = (
  action: Action,
  { fields, reason, note, until }: DecisionWords,
  status = '',
): Lacks => ({
  ...(needsFields(action) && fields.length === 0 && { fields: 'Tandai paling sedikit satu data.' }),
  ...(action === 'reject' && reason === '' && { reason: 'Pilih alasan penolakan.' }),
  ...(isForApplicant(action) &&
    note.trim() === '' && { note: 'Tuliskan catatan agar pemohon tahu apa yang perlu dilakukan.' }),
  ...(action === 'hold' && until === '' && { until: 'Isi tanggal berkas kembali.' }),
  ...(action === 'hold' && note.trim() === '' && { note: 'Tuliskan mengapa berkas ditunda.' }),
  ...(isStatement(action, status) &&
    note.trim() === '' && { note: 'Tuliskan apa yang sudah diputuskan di portal BSrE.' }),
});
