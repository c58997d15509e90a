import { POST_TITLES, sopOf, type ProcedureName } from '@tte/domain';
import type { Case, Entry } from '../case-query.js';

/** What one level has put on the sheet; without an entry there is room to write by hand. */
export interface SheetRow {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry | undefined;
  readonly note: string | undefined;
}

/** The SOP's steps that dispose of the letter, and to whom each brings it: whom the step after it is for. */
const dispositionsOf = (procedure: ProcedureName) =>
  sopOf(procedure).steps.flatMap(({ number, actor, carriedBy }, place, steps) => {
    const next = steps[place + 1];
    if (!next || !carriedBy.includes('disposition')) return [];
    return { step: number, from: POST_TITLES[actor], to: POST_TITLES[next.actor] };
  });

/** The three dispositions of the letter that is valid now: a new letter voids those of the former one. */
export function sheetRows({ procedure, timeline, notes, step, urgent }: Case): readonly SheetRow[] {
  const ofLetter = timeline.filter((entry) => entry.step <= 5);
  const round = Math.max(1, ...ofLetter.map((entry) => entry.round));
  return dispositionsOf(procedure).map(({ step: level, from, to }) => {
    const last = ofLetter.findLast((entry) => entry.step === level && entry.round === round);
    const isReached = step >= level || urgent === true;
    const entry = isReached && last?.outcome !== 'returned' ? last : undefined;
    const text = notes.find(({ noteRef }) => noteRef === entry?.noteRef)?.text;
    return { from, to, entry, note: text && shortened(text) };
  });
}

/** Three such notes leave the sheet on one page; longer ones are read in the case. */
const NOTE_MAX = 280;
const REST = ' … (selengkapnya pada berkas)';

/** A note as there is room for it, without its line breaks. */
export function shortened(note: string): string {
  const line = note.replace(/\s+/g, ' ').trim();
  if (line.length <= NOTE_MAX) return line;
  return line.slice(0, NOTE_MAX - REST.length).replace(/\s*\S*$/, '') + REST;
}
