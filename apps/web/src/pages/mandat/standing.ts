import { todayInWib } from '../../words/dates.js';
import type { Mandate } from './mandates-query.js';

/** Where a mandate stands in time. */
export type Standing = 'present' | 'to-come' | 'over' | 'revoked';

type Timed = Pick<Mandate, 'inForce' | 'from' | 'revokedAt'>;

/** Whether a mandate is in force says the gateway; the rest follows from its days. */
export function standingOf({ inForce, from, revokedAt }: Timed, today = todayInWib()): Standing {
  if (revokedAt !== undefined) return 'revoked';
  if (inForce) return 'present';
  return from > today ? 'to-come' : 'over';
}

/** How people call it. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  present: 'Berlaku',
  'to-come': 'Akan datang',
  over: 'Lewat masanya',
  revoked: 'Dicabut',
};

/** The parts of the list, in the order in which one looks for something. */
export const SECTIONS: readonly { readonly title: string; readonly standings: readonly Standing[] }[] = [
  { title: 'Berlaku sekarang', standings: ['present'] },
  { title: 'Akan datang', standings: ['to-come'] },
  { title: 'Sudah berakhir', standings: ['over', 'revoked'] },
];
