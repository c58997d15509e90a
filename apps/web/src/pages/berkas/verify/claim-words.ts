import { clockOf } from '../../../words/dates.js';
import type { Case } from '../case-query.js';

/** Who works on a case, and until when others leave it to them. */
export const claimWords = ({ subject, name, until }: NonNullable<Case['claim']>, reader: string): string =>
  `${subject === reader ? 'Anda' : (name ?? subject)} mengerjakan berkas ini sampai pukul ${clockOf(until)}.`;
