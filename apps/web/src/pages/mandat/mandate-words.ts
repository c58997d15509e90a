import { plainDateOf } from '../../words/dates.js';
import type { Mandate } from './mandates-query.js';

const DAY_MS = 24 * 60 * 60_000;

/** How a stand-in holds a post, and when one does so. */
export const KIND_WORDS: Readonly<
  Record<Mandate['kind'], { readonly title: string; readonly when: string }>
> = {
  plh: { title: 'Pelaksana harian (Plh.)', when: 'Pejabatnya berhalangan sementara.' },
  plt: { title: 'Pelaksana tugas (Plt.)', when: 'Jabatannya kosong.' },
};

/** `22 November 2026 – 5 Desember 2026 (14 hari)`; both days belong to it. */
export function periodWords({ from, until }: Pick<Mandate, 'from' | 'until'>): string {
  const days = Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) + 1;
  const span = `(${days} hari)`;
  return days === 1 ? `${plainDateOf(from)} ${span}` : `${plainDateOf(from)} – ${plainDateOf(until)} ${span}`;
}

/** Who has the post, by name where it is known. */
export const holderWords = ({ holder, holderName }: Pick<Mandate, 'holder' | 'holderName'>): string =>
  holderName ?? holder;
