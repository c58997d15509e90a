import { checked } from '../case/checks.js';
import { noteOf, skipped, type TimelineNote } from '../case/timeline.js';
import type { RegistrationEvent } from './events.js';
import type { SubmittedRegistration } from './state.js';
import { isIssuedAtBsre, type BsreStatus } from '../values/bsre-status.js';

/** What the timeline shows of a registration's own events. */
export function timeline(event: RegistrationEvent, before: SubmittedRegistration): readonly TimelineNote[] {
  const note = noteOf(event);
  switch (event.type) {
    case 'RegisteredAtBsre': {
      const evidence = event.data.found ? 'already-registered' : 'registered';
      const registered: TimelineNote = { outcome: 'done', evidence, ...checkedBy(before) };
      return isIssuedAtBsre(event.data.bsreStatus) ? [registered, skipped(6), skipped(7)] : [registered];
    }
    case 'AccountActivated':
      return [{ outcome: 'done', evidence: event.data.bsreStatus, ...statedBy(before) }];
    case 'IdentityConfirmed': {
      const { verdicts } = event.data;
      const confirmed: TimelineNote = { outcome: 'done', evidence: 'confirmed', verdicts };
      // Not yet approved at BSrE, the verifikator has it to do in the portal.
      if (!before.facts.approvedAtBsre) return [confirmed, skipped(9)];
      return [confirmed, skipped(9), skipped(10), skipped(11), ...unasked(before.facts.issuedAtBsre)];
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
      return [
        { outcome: 'done', evidence: 'approved', ...note },
        ...(before.facts.approvedAtBsre ? [skipped(11), ...unasked(before.facts.issuedAtBsre)] : []),
      ];
    case 'BsreStatusChanged':
      return portalNotes(before, { evidence: event.data.bsreStatus }, event.data.bsreStatus);
    case 'PortalWorkRecorded':
      return portalNotes(before, { evidence: 'stated', ...note });
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

/** What the portal decided, as BSrE shows it or the verifikator states it. */
function portalNotes(
  { status }: SubmittedRegistration,
  known: Pick<TimelineNote, 'evidence' | 'noteRef'>,
  seen?: BsreStatus,
): readonly TimelineNote[] {
  const isIssued = seen !== undefined && isIssuedAtBsre(seen);
  if (status === 'awaiting-portal-approval')
    return [{ outcome: 'done', ...known }, skipped(11), ...unasked(isIssued)];
  return status === 'awaiting-portal-refusal' ? [{ outcome: 'done', ...known }] : [];
}

/** Whose certificate is out already is not asked for a passphrase; 14 tells them. */
const unasked = (isIssued: boolean): readonly TimelineNote[] => (isIssued ? [skipped(12)] : []);

/** A round that ended without a change at BSrE ended on somebody's word. */
const statedBy = ({ facts }: SubmittedRegistration) =>
  facts.changeStatedBy === null ? {} : { word: facts.changeStatedBy };

/** BSrE was told by this system, but for the verifikator who found the case complete. */
const checkedBy = ({ facts: { checkedBy, completeness } }: SubmittedRegistration) => ({
  ...(checkedBy && { actor: checkedBy }),
  ...checked({ checks: completeness ?? {} }),
});
