import { noteOf, skipped, type TimelineNote } from '../case/timeline.js';
import type { RegistrationEvent } from './events.js';
import type { SubmittedRegistration } from './state.js';

/** What the timeline shows of a registration's own events. */
export function timeline(event: RegistrationEvent, before: SubmittedRegistration): readonly TimelineNote[] {
  const note = noteOf(event);
  switch (event.type) {
    case 'RegisteredAtBsre': {
      const evidence = event.data.found ? 'already-registered' : 'registered';
      return [{ outcome: 'done', evidence, ...checkedBy(before) }];
    }
    case 'AccountActivated':
      return [{ outcome: 'done', evidence: event.data.bsreStatus }];
    case 'IdentityConfirmed': {
      const { verdicts } = event.data;
      return [{ outcome: 'done', evidence: 'confirmed', verdicts }, skipped(9), skipped(10), skipped(11)];
    }
    case 'IdentityNotConfirmed': {
      const { because: evidence, verdicts } = event.data;
      return [{ outcome: 'done', evidence, ...(verdicts && { verdicts }) }];
    }
    case 'ApprovalRequested': {
      const { simpeg } = event.data;
      return [
        typeof simpeg === 'string'
          ? { outcome: 'done', evidence: simpeg }
          : { outcome: 'done', evidence: 'compared', verdicts: simpeg },
      ];
    }
    case 'Approved':
      return [{ outcome: 'done', evidence: 'approved', ...note }, skipped(11)];
    case 'ReactivationRequested':
      return [{ outcome: 'reactivation-asked', fields: event.data.fields, ...note }];
    case 'PassphraseSet':
      return [{ outcome: 'done', evidence: event.data.evidence }];
    case 'WaitExpired':
      return [{ outcome: 'expired' }];
    default:
      return [];
  }
}

/** BSrE was told by this system, but for the verifikator who found the case complete. */
const checkedBy = ({ facts }: SubmittedRegistration) => (facts.checkedBy ? { actor: facts.checkedBy } : {});
