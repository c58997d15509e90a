import { decidedNow, dispose } from '../case/disposition.js';
import type { Disposition } from '../case/commands.js';
import { isRefused, type Ruling } from '../case/decision.js';
import { dispositionStepOf } from '../case/sop.js';
import { forwardedBy } from '../case/recall.js';
import { enter, stay } from '../case/state.js';
import type { Level } from '../values/role.js';
import type { RevocationEventOf } from './events.js';
import { missingDispositions } from './missing.js';
import { REVOCATION_SOP } from './sop.js';
import type { SubmittedRevocation } from './state.js';

/** An urgent case is disposed of by each official when they come to it; the first word lets the verifikator act. */
export function disposeUrgently(command: Disposition, state: SubmittedRevocation): Ruling {
  const ruling = dispose({ sop: REVOCATION_SOP }, command);
  if (isRefused(ruling) || command.outcome !== 'forward') return ruling;
  const step = dispositionStepOf(REVOCATION_SOP, command.actor.post as Level);
  const followsUp = state.status === 'awaiting-disposition' ? {} : { followsUp: true };
  return ruling.map((draft) => ({ ...draft, step, data: { ...draft.data, ...followsUp } }));
}

/** The verifikator may act now; a disposition that follows changes nothing but for the last that was missing. */
export function forwardedUrgently(
  event: RevocationEventOf<'DispositionForwarded'>,
  state: SubmittedRevocation,
): SubmittedRevocation {
  const facts = decidedNow(event, state);
  if (state.status === 'awaiting-disposition') {
    return {
      ...enter(state, event, { status: 'awaiting-completeness', step: 5 }, facts),
      forwarded: forwardedBy(event, state, state),
    };
  }
  const disposed = { ...stay(state, event, facts), forwarded: forwardedBy(event, state) };
  if (disposed.status !== 'awaiting-follow-up') return disposed;
  const [missing] = missingDispositions(disposed.facts);
  const next =
    missing === undefined
      ? ({ status: 'revoked', step: 8 } as const)
      : ({ status: disposed.status, step: missing } as const);
  const { escalatedTo: _told, heldUntil: _held, ...rest } = disposed;
  const forwarded = forwardedBy(event, state, state);
  return { ...rest, ...next, since: event.at, overdue: false, forwarded } as SubmittedRevocation;
}
