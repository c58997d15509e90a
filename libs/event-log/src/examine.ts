import { UnknownEvent, type OfficeCalendar } from '@tte/domain';
import { verifyChain } from './hash-chain.js';
import type { DamagedCase, LoggedEvent } from './port.js';
import { foldCase, type Projected } from './projections/fold-case.js';

/** What is wrong with a case's log, and where first. */
export type Finding = Pick<DamagedCase, 'code' | 'seq'>;

/**
 * Checks the whole log of one case and folds it; says what is wrong instead of throwing.
 * @param head the number of its last event, as far as that is known: an end that is missing breaks no chain.
 */
export function examine(
  events: readonly LoggedEvent[],
  head: number,
  office: OfficeCalendar,
): { readonly projected: Projected } | Finding {
  const broken = verifyChain(events);
  if (broken) return { code: broken.why, seq: broken.seq };
  if (events.length < head) return { code: 'gap', seq: events.length + 1 };
  try {
    const projected = foldCase(undefined, events, office);
    return projected ? { projected } : { code: 'gap', seq: 1 };
  } catch (error) {
    return {
      code: error instanceof UnknownEvent ? 'unknown-event' : 'unfoldable',
      seq: firstUnfoldable(events, office),
    };
  }
}

/** The number of the event at which the fold ends, found by halves. */
function firstUnfoldable(events: readonly LoggedEvent[], office: OfficeCalendar): number {
  let [folds, fails] = [0, events.length];
  while (fails - folds > 1) {
    const middle = Math.floor((folds + fails) / 2);
    try {
      foldCase(undefined, events.slice(0, middle), office);
      folds = middle;
    } catch {
      fails = middle;
    }
  }
  return fails;
}
