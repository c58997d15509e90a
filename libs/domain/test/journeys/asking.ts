import {
  differingOf,
  holdDays,
  isClosed,
  isTroubled,
  pointsOf,
  type Action,
  type Asker,
  type CaseState,
  type Correction,
  type PersonCommand,
  type SubmittedCase,
} from '../../src/index.js';
import {
  approve,
  complete,
  correct,
  correctEmail,
  forward,
  handleMail,
  hold,
  keepCertificate,
  nudge,
  portalWork,
  reactivate,
  recall,
  rejectApplicant,
  rejectIncomplete,
  rejectLetter,
  releaseHold,
  resendMail,
  returnIncomplete,
  returnLetter,
  revokeInPortal,
  withdraw,
} from '../commands.js';
import { HOLDERS, mandate, POSTS } from '../people.js';

/** A command that lacks nothing for this action in this state, whoever gives it. */
export function wellFormed(
  action: Action,
  state: CaseState,
  { actor, ownCase }: Asker,
  commandId: string,
): PersonCommand {
  const facts = state.status === 'new' ? { caseId: 'reg-1', dataVersion: 0 } : (state.facts as CaseAddress);
  const over = {
    commandId,
    ownCase,
    actor,
    caseId: facts.caseId,
    dataVersion: facts.dataVersion,
  };
  const atPortal = state.status === 'awaiting-portal-approval' || state.status === 'awaiting-portal-refusal';
  const looked = state.status === 'new' || isClosed(state) ? {} : lookedAt(state, commandId);
  const atFive = state.status === 'awaiting-completeness';
  switch (action) {
    case 'forward':
      return forward(actor, over);
    case 'complete':
      return complete(actor, { ...over, ...looked });
    case 'approve':
      return approve(actor, { ...over, ...looked });
    case 'reactivate':
      return reactivate(actor, ['position'], over);
    case 'return':
      return (atFive ? returnIncomplete : returnLetter)(actor, ['pic'], over);
    case 'reject': {
      const reject = atFive
        ? rejectIncomplete
        : state.status === 'awaiting-disposition'
          ? rejectLetter
          : rejectApplicant;
      return reject(actor, 'lainnya', over);
    }
    case 'correct': {
      if (actor.post === 'verifikator') return correctedOnEvidence(state, over, commandId);
      const returned = state.status === 'returned' ? state.fields : (['pic'] as const);
      const kept =
        state.status === 'new' ? {} : { unit: state.facts.unit, employeeKind: state.facts.employeeKind };
      const inLetter = returned.some((field) => ['name', 'nik', 'email', 'unit', 'letter'].includes(field));
      return correct(returned, {
        ...over,
        ...kept,
        ...(inLetter && { letterRef: `surat-${commandId}` }),
        ...(returned.includes('nik') && { successor: `reg-${commandId}` }),
      });
    }
    case 'withdraw':
      return withdraw(actor, over);
    case 'nudge':
      return nudge(actor, over);
    case 'portal-work':
      return portalWork(actor, { ...over, ...(atPortal && { noteRef: `catatan-${commandId}` }) });
    case 'disposition-recall':
      return recall(actor, over);
    case 'hold':
      return hold(actor, { ...over, until: dayOfReturn(state), noteRef: `catatan-${commandId}` });
    case 'hold-release':
      return releaseHold(actor, over);
    case 'mail-resend':
      return resendMail(troubledMail(state), actor, over);
    case 'mail-handled':
      return handleMail(troubledMail(state), actor, { ...over, noteRef: `catatan-${commandId}` });
    case 'email-correction':
      return correctEmail({
        ...over,
        actor,
        newDataVersion: over.dataVersion + 1,
        noteRef: `catatan-${commandId}`,
      });
    case 'revoke':
      return revokeInPortal(actor, over);
    case 'keep':
      return keepCertificate(actor, over);
  }
}

/** The last day on which it can be held: two weeks may have passed since the step began. */
const dayOfReturn = (state: CaseState): string =>
  state.status === 'new' ? '2026-03-30' : holdDays(state.since, state.since).last;

/** Everything found in order, and what a register has otherwise explained. */
const lookedAt = (state: SubmittedCase, commandId: string) => ({
  checks: Object.fromEntries(pointsOf(state).map(({ code }) => [code, 'matches' as const])),
  ...(differingOf(state).length > 0 && { noteRef: `catatan-${commandId}` }),
});

const correctedOnEvidence = (state: CaseState, over: Partial<Correction>, commandId: string) =>
  correct(['position'], {
    ...over,
    ...(state.status !== 'new' && { unit: state.facts.unit, employeeKind: state.facts.employeeKind }),
    evidence: 'ktp',
    noteRef: `catatan-${commandId}`,
  });
/** A mail that somebody has yet to see to, or one that there is not. */
const troubledMail = (state: CaseState): string | undefined =>
  state.status === 'new' ? undefined : state.facts.mails.find(isTroubled)?.ref;

interface CaseAddress {
  readonly caseId: string;
  readonly dataVersion: number;
}

/** Everyone who could ask: each post, held in each way, by its holder or by one who decided elsewhere. */
export function everyAsker(state: CaseState): Asker[] {
  const decided = state.status === 'new' ? [] : Object.values(state.facts.decidedBy);
  return POSTS.flatMap((post) => {
    const held = [
      HOLDERS[post],
      ...decided.map((subject) => ({ subject, post })),
      ...[...decided, 'staf-9'].flatMap((subject) => [
        { subject, post, capacity: 'plh', mandate: mandate() } as const,
        { subject, post, capacity: 'plt', mandate: mandate({ twoLevels: true }) } as const,
        { subject, post, capacity: 'plh', mandate: mandate({ units: ['setjen'] }) } as const,
        { subject, post, capacity: 'plh' } as const,
        { subject, post, capacity: 'plh', mandate: mandate({ until: '2026-03-25T00:00:00.000Z' }) } as const,
      ]),
    ];
    return held.flatMap((actor) =>
      (['no', 'yes', 'unknown'] as const).map((ownCase) => ({ actor, ownCase })),
    );
  });
}
