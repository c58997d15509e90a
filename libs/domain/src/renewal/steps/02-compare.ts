import { dataCorrected } from '../../case/correction.js';
import { refuse, type Ruling } from '../../case/decision.js';
import { comparedBy, enter } from '../../case/state.js';
import type { RenewalSystemOf } from '../commands.js';
import type { RenewalDraft, RenewalEventOf } from '../events.js';
import type { OpenRenewal, RenewalFacts, SubmittedRenewal } from '../state.js';

/** Where the holder is compared. */
export const COMPARING = { status: 'comparing', step: 2 } as const;

/** 2. The holder is compared with SIMPEG, a civil servant with SI ASN as well; the verifikator judges by it. */
export function recordComparison(
  { simpeg, siAsn }: RenewalSystemOf<'record-comparison'>,
  state: SubmittedRenewal,
): Ruling<RenewalDraft> {
  if (state.status !== 'comparing') return refuse('out-of-order');
  return [{ type: 'HolderCompared', data: { simpeg, ...(siAsn && { siAsn }) } }];
}

export const holderCompared = (event: RenewalEventOf<'HolderCompared'>, state: SubmittedRenewal) =>
  enter(
    state,
    event,
    { status: 'awaiting-completeness', step: 3 },
    comparedBy(event.data.simpeg, event.data.siAsn?.verdicts),
  );

/** Corrected data are compared anew, whether or not a letter came with them. */
export const comparedAnew = (
  event: RenewalEventOf<'DataCorrected'>,
  state: SubmittedRenewal,
): OpenRenewal => ({ ...dataCorrected<RenewalFacts>(event, state), ...COMPARING });
