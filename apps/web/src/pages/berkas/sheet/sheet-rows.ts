import { dayInWib, lastingEnds, POST_TITLES, sopOf, type ProcedureName } from '@tte/domain';
import type { Entry } from '../case-query.js';
import type { LetterCase } from './letter-cases-query.js';

/** What one level has put on the sheet; without an entry there is room to write by hand. */
export interface SheetRow {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry | undefined;
  readonly note: string | undefined;
  /** Places in the letter, from 1, of those whom it is for; undefined where it is for all. */
  readonly places: readonly number[] | undefined;
}

/** The SOP's steps that dispose of the letter, and to whom each brings it: whom the step after it is for. */
const dispositionsOf = (procedure: ProcedureName) =>
  sopOf(procedure).steps.flatMap(({ number, actor, carriedBy }, place, steps) => {
    const next = steps[place + 1];
    if (!next || !carriedBy.includes('disposition')) return [];
    return { step: number, from: POST_TITLES[actor], to: POST_TITLES[next.actor] };
  });

type Disposed = Pick<LetterCase, 'procedure' | 'timeline' | 'notes' | 'step' | 'urgent' | 'open'>;

/** The three dispositions of one case on the letter that is valid now: a new letter voids those of the former one. */
function rowsOfCase({ procedure, timeline, notes, step, urgent }: Disposed): readonly SheetRow[] {
  const ofLetter = lastingEnds(timeline.filter(({ step: of }) => of <= 5));
  const round = Math.max(1, ...ofLetter.map((entry) => entry.round));
  return dispositionsOf(procedure).map(({ step: level, from, to }) => {
    const last = ofLetter.findLast((entry) => entry.step === level && entry.round === round);
    const isReached = step >= level || urgent === true;
    const entry = isReached && last?.outcome !== 'returned' ? last : undefined;
    const text = notes.find(({ noteRef }) => noteRef === entry?.noteRef)?.text;
    return { from, to, entry, note: text && shortened(text), places: undefined };
  });
}

/** What two dispositions have alike that are one on the sheet: who, with what words, on which day. */
const alike = ({ entry, note }: SheetRow): string =>
  entry
    ? JSON.stringify([entry.outcome, entry.actor, entry.evidence, note, dayInWib(entry.at)])
    : 'still to come';

/**
 * The dispositions of a letter, level by level: one row for all whom it names, or several where they were disposed of
 * otherwise. Whose case has ended waits for nothing more.
 */
export function sheetRows(cases: readonly Disposed[]): readonly SheetRow[] {
  const rows = cases.map(rowsOfCase);
  return (rows[0] ?? []).flatMap((_, level) => {
    const all = rows.flatMap((ofCase, index) => {
      const row = ofCase[level];
      return row ? [{ row, place: index + 1, isOver: !row.entry && !cases[index]?.open }] : [];
    });
    const living = all.some(({ isOver }) => !isOver) ? all.filter(({ isOver }) => !isOver) : all;
    const groups = [...Map.groupBy(living, ({ row }) => alike(row)).values()];
    return groups.flatMap((group) => {
      const last = group.map(({ row }) => row).reduce(later);
      return {
        ...last,
        places:
          groups.length === 1 && living.length === cases.length ? undefined : group.map(({ place }) => place),
      };
    });
  });
}

const later = (one: SheetRow, other: SheetRow): SheetRow =>
  (other.entry?.at ?? '') > (one.entry?.at ?? '') ? other : one;

/** Places as a person reads them: 1, 3–5. */
export function placesWords(places: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
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
