import {
  lastingEnds,
  type Actor,
  type CorrectableField,
  type CorrectionEvidence,
  type StepNumber,
} from '@tte/domain';
import type { CaseView, EventLog, LoggedEvent } from '@tte/event-log';

/** Data as they stood: their version, and the version whose letter they stood on. */
export interface Version {
  readonly caseId: string;
  readonly dataVersion: number;
  readonly letterVersion: number;
}

/** A correction as the log tells of it. */
export interface LoggedCorrection {
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  readonly step: StepNumber;
  readonly actor: Actor;
  readonly fields: readonly CorrectableField[];
  /** What proves it, where the verifikator corrected. */
  readonly evidence?: CorrectionEvidence;
  readonly before: Version;
  readonly after: Version;
  /** Where its note is kept. */
  readonly note?: { readonly caseId: string; readonly noteRef: string };
}

/**
 * The corrections of a case, the first one first. Where a corrected NIK made it another case, that correction is the
 * first: its former data and its note are kept with the case that gave way.
 */
export async function correctionsOf(
  log: EventLog,
  caseId: string,
  events: readonly LoggedEvent[],
): Promise<readonly LoggedCorrection[]> {
  const [first] = events;
  if (first?.type !== 'LetterSubmitted' || !first.data.supersedes)
    return followed(caseId, events).corrections;
  const { supersedes, corrects = [] } = first.data;
  const former = await log.eventsOf(supersedes);
  const end = former.find((event) => event.type === 'Superseded');
  const { seq, at, step, actor } = first;
  const origin: LoggedCorrection = {
    ...{ seq, at, step, actor, fields: corrects },
    before: followed(supersedes, former).latest,
    after: { caseId, dataVersion: 1, letterVersion: 1 },
    ...(end?.data.noteRef !== undefined && { note: { caseId: supersedes, noteRef: end.data.noteRef } }),
  };
  return [origin, ...followed(caseId, events).corrections];
}

/** The versions of a case's data, one after the other. */
function followed(caseId: string, events: readonly LoggedEvent[]) {
  let latest: Version = { caseId, dataVersion: 1, letterVersion: 1 };
  const corrections = events.flatMap((event): readonly LoggedCorrection[] => {
    if (event.type !== 'DataCorrected' && event.type !== 'EmailCorrected') return [];
    const { seq, at, step, actor, data } = event;
    const { dataVersion, noteRef } = data;
    const fields: readonly CorrectableField[] = 'fields' in data ? data.fields : ['email'];
    const letterRef = 'letterRef' in data ? data.letterRef : undefined;
    const evidence = 'evidence' in data ? data.evidence : undefined;
    const before = latest;
    latest = {
      caseId,
      dataVersion,
      letterVersion: letterRef === undefined ? before.letterVersion : dataVersion,
    };
    const note = noteRef !== undefined && { note: { caseId, noteRef } };
    return [
      { ...{ seq, at, step, actor, fields, before, after: latest }, ...(evidence && { evidence }), ...note },
    ];
  });
  return { corrections, latest };
}

/** Who can correct: the applicant, an operator for them, or the verifikator: on evidence, or an address that took no mail. */
export const CORRECTORS = ['pemohon', 'operator', 'verifikator'] as const;
export type Corrector = (typeof CORRECTORS)[number];

export const correctorOf = (post: Actor['post']): Corrector =>
  CORRECTORS.find((corrector) => corrector === post) ?? 'operator';

/** The latest correction since a post had the case; null where it has not had it before, or has decided since. */
export function correctedSince({ state, timeline, submittedAt }: CaseView, post: Actor['post']) {
  const corrected = state.status === 'new' ? undefined : state.facts.corrected;
  if (!corrected || corrected.by === post) return null;
  const { at, by } = corrected;
  const decided = lastingEnds(timeline).filter(({ actor }) => actor.post === post);
  // What a corrected NIK made another case, the post had under its former number.
  const hadBefore = at === submittedAt || decided.some((entry) => entry.at <= at);
  return hadBefore && !decided.some((entry) => entry.at > at) ? { at, by: correctorOf(by) } : null;
}
