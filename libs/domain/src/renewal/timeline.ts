import { applicantActor } from '../case/system-actor.js';
import { noteOf, type TimelineNote } from '../case/timeline.js';
import type { RenewalEvent } from './events.js';
import type { HolderComparison } from './evidence.js';

/** What the timeline shows of a renewal's own events. */
export function timeline(event: RenewalEvent): readonly TimelineNote[] {
  switch (event.type) {
    case 'HolderCompared':
      return compared(event.data);
    case 'CompletenessConfirmed':
      return [{ outcome: 'done', evidence: 'holder-checked', ...noteOf(event) }];
    case 'CertificateRenewed':
      return [
        { outcome: 'done', evidence: 'certificate', actor: applicantActor },
        { step: 6, outcome: 'done', evidence: 'later-end' },
      ];
    case 'CertificateLapsed':
      return [{ outcome: 'lapsed' }];
    default:
      return [];
  }
}

/** SIMPEG's word on everybody, and SI ASN's on a civil servant. */
function compared({ simpeg, siAsn }: HolderComparison): readonly TimelineNote[] {
  const bySimpeg: TimelineNote =
    typeof simpeg === 'string'
      ? { outcome: 'done', evidence: simpeg }
      : { outcome: 'done', evidence: 'compared', verdicts: simpeg };
  if (!siAsn) return [bySimpeg];
  const { word, verdicts } = siAsn;
  return [bySimpeg, { outcome: 'done', evidence: `si-asn-${word}`, ...(verdicts && { verdicts }) }];
}
