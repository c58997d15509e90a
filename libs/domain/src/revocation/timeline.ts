import { noteOf, type TimelineNote } from '../case/timeline.js';
import type { RevocationEvent } from './events.js';

/** What the timeline shows of a revocation's own events. */
export function timeline(event: RevocationEvent): readonly TimelineNote[] {
  const note = noteOf(event);
  switch (event.type) {
    case 'CompletenessConfirmed':
      return [{ outcome: 'done', evidence: 'holder-found', ...note }];
    case 'RevokedInPortal':
      return [{ outcome: 'done', evidence: 'revoked-in-portal', ...note }];
    case 'CertificateRevoked':
      return [{ outcome: 'done', evidence: 'REVOKE' }];
    case 'CertificateKept':
      return [{ outcome: 'kept', ...note }];
    default:
      return [];
  }
}
