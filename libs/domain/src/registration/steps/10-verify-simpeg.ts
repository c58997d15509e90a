import type { Approval } from '../commands.js';
import { refuse, type Ruling } from '../decision.js';
import type { EventOf } from '../events.js';
import { enter, type SubmittedCase } from '../state.js';
import { rejectCase } from '../beside/closing.js';
import { noted } from '../beside/noted.js';
import { roundOf } from '../beside/round.js';

/** 10. The verifikator compares the applicant with SIMPEG: "Ya" to 12, "Tidak" by way of 11 back to 7. */
export function decideApproval(command: Approval, state: SubmittedCase): Ruling {
  const round = roundOf(state);
  switch (command.outcome) {
    case 'approve':
      return [{ type: 'Approved', step: 10, round, data: noted(command) }];
    case 'reactivate':
      if (command.fields.length === 0) return refuse('fields-required');
      return [
        {
          type: 'ReactivationRequested',
          step: 10,
          round,
          data: { fields: command.fields, ...noted(command) },
        },
      ];
    case 'reject':
      return rejectCase(command, state.step, round);
  }
}

export const approved = (event: EventOf<'Approved'>, state: SubmittedCase) =>
  enter(state, event, { status: 'informing', step: 12 }, decided(event, state));

export const reactivationRequested = (event: EventOf<'ReactivationRequested'>, state: SubmittedCase) =>
  enter(state, event, { status: 'informing', step: 11 }, decided(event, state));

const decided = (event: EventOf<'Approved' | 'ReactivationRequested'>, { facts }: SubmittedCase) => ({
  decidedBy: { ...facts.decidedBy, verifikator: event.actor.subject },
});
