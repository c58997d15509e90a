import { evidenceWords, isApprovedAtBsre, parseBsreStatus, type Action } from '@tte/domain';
import { askedOf } from '../act/asked.js';
import type { Case } from '../case-query.js';
import { siAsnWord } from '../verify/si-asn-word.js';

/** What is done in BSrE's portal first, and then recorded. */
export const PORTAL_ACTIONS: readonly Action[] = ['approve', 'reactivate', 'revoke', 'portal-work'];

/** Whether the reader works in BSrE's portal for this case now, or will when they have found it complete. */
export const isPortalWork = (theCase: Case): boolean =>
  askedOf(theCase).some(
    ({ post, actions }) =>
      post === 'verifikator' &&
      actions.some(
        (action) =>
          PORTAL_ACTIONS.includes(action) || (action === 'complete' && theCase.procedure === 'registration'),
      ),
  );

/** What our own check says, what BSrE showed last, and that the two are not one. */
export interface Paths {
  readonly siAsn: string | undefined;
  readonly bsre: string | undefined;
  readonly differ: string | undefined;
}

/** Our SI ASN check is a second opinion: BSrE asks BKN and the population register itself. */
export function pathsOf(theCase: Pick<Case, 'procedure' | 'timeline' | 'status'>): Paths {
  if (theCase.procedure !== 'registration') return { siAsn: undefined, bsre: undefined, differ: undefined };
  const last = (step: number) => theCase.timeline.findLast((entry) => entry.step === step)?.evidence;
  const seen = last(7);
  const status = seen === undefined ? undefined : parseBsreStatus(seen);
  const isApproved = status !== undefined && isApprovedAtBsre(status);
  const verdict = last(8);
  return {
    siAsn: siAsnWord(theCase),
    bsre: seen === undefined ? undefined : evidenceWords(7, seen),
    differ: verdict === undefined || status === undefined ? undefined : differenceOf(verdict, isApproved),
  };
}

function differenceOf(siAsn: string, isApproved: boolean): string | undefined {
  if (siAsn === 'confirmed' && !isApproved)
    return 'SI ASN menyatakan cocok, sedangkan BSrE belum menyetujui. Periksa alasannya di portal BSrE.';
  if (siAsn === 'mismatch' && isApproved)
    return 'SI ASN menyatakan berbeda, sedangkan BSrE sudah menyetujui. Periksa data yang berbeda sebelum memutus.';
  return undefined;
}
