import { momentOf } from './dates.js';

/** Something that was changed: when, and by whom. */
export interface Changed {
  readonly at: string;
  readonly by: string | null;
  readonly byName: string | null;
}

/** Who changed something and when: `Siti Rahma (admin1) · 22 November 2026 pukul 14.05 WIB`. */
export const changeWords = ({ at, by, byName }: Changed): string =>
  `${byName === null ? (by ?? 'Isian awal instalasi') : `${byName} (${by})`} · ${momentOf(at)}`;
