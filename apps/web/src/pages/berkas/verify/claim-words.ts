import { TAKEOVER_TITLES } from '@tte/domain';
import { clockOf } from '../../../words/dates.js';
import type { Case } from '../case-query.js';

/** Who works on a case, and until when others leave it to them; and from whom they took it over. */
export function claimWords(claim: NonNullable<Case['claim']>, reader: string): string {
  const { until, takenFrom } = claim;
  const nameOf = ({ subject, name }: { readonly subject: string; readonly name?: string | undefined }) =>
    subject === reader ? 'Anda' : (name ?? subject);
  const words = `${nameOf(claim)} mengerjakan berkas ini sampai pukul ${clockOf(until)}.`;
  if (!takenFrom) return words;
  return `${words} Diambil alih dari ${nameOf(takenFrom)}: ${TAKEOVER_TITLES[takenFrom.reason].toLowerCase()}.`;
}
