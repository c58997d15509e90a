import type { Action, Asker, PersonCommand, CaseState } from '../../src/index.js';
import {
  approve,
  complete,
  correct,
  forward,
  keepCertificate,
  nudge,
  portalWork,
  reactivate,
  rejectApplicant,
  rejectIncomplete,
  rejectLetter,
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
  const atFive = state.status === 'awaiting-completeness';
  switch (action) {
    case 'forward':
      return forward(actor, over);
    case 'complete':
      return complete(actor, over);
    case 'approve':
      return approve(actor, over);
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
    case 'revoke':
      return revokeInPortal(actor, over);
    case 'keep':
      return keepCertificate(actor, over);
  }
}

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
