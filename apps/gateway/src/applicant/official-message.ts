import { FIELD_TITLES, REJECTION_TITLES, type RejectionReason, type TimelineEntry } from '@tte/domain';
import type { Folded } from './next-step.js';

/**
 * The decision that an applicant was last told of with fields, a reason or a note, where it still stands: a return, a
 * rejection, or the request to activate anew. The mails of these say the same.
 */
export function toldDecision({ state, timeline }: Folded): TimelineEntry | undefined {
  const { status, step, facts } = state;
  const last = (outcome: TimelineEntry['outcome']) => timeline.findLast((entry) => entry.outcome === outcome);
  if (status === 'rejected') return last('rejected');
  const anew = step === 11 || (step === 7 && 'activationRound' in facts && facts.activationRound > 1);
  if (anew) return last('reactivation-asked');
  return status === 'returned' ? last('returned') : undefined;
}

/** Its words. @param note those that the official wrote, from the vault */
export const officialMessage = (
  { outcome, evidence, fields = [] }: TimelineEntry,
  note: string | undefined,
) => ({
  reason: outcome === 'rejected' ? REJECTION_TITLES[evidence as RejectionReason] : null,
  fields: fields.map((field) => ({ field, title: FIELD_TITLES[field] })),
  note: note ?? null,
});
