import { POST_TITLES } from '@tte/domain';
import type { Case, Entry } from '../berkas/case-query.js';

/** What one level has put on the sheet; without an entry there is room to write by hand. */
export interface SheetRow {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry | undefined;
  readonly note: string | undefined;
}

const LEVELS = [
  { step: 2, from: POST_TITLES.kapusdatin, to: POST_TITLES.kabid },
  { step: 3, from: POST_TITLES.kabid, to: POST_TITLES.kasubbid },
  { step: 4, from: POST_TITLES.kasubbid, to: POST_TITLES.verifikator },
];

/** The three dispositions of the letter that is valid now: a new letter voids those of the former one. */
export function sheetRows({ timeline, notes, step }: Case): readonly SheetRow[] {
  const ofLetter = timeline.filter((entry) => entry.step <= 5);
  const round = Math.max(1, ...ofLetter.map((entry) => entry.round));
  return LEVELS.map(({ step: level, from, to }) => {
    const last = ofLetter.findLast((entry) => entry.step === level && entry.round === round);
    const entry = step >= level && last?.outcome !== 'returned' ? last : undefined;
    const note = notes.find(({ noteRef }) => noteRef === entry?.noteRef)?.text;
    return { from, to, entry, note };
  });
}
