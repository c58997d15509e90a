import type { CaseEvent } from '@tte/domain';
import { canonical, GENESIS, hashOf } from '@tte/mongo';
import type { LoggedEvent } from './port.js';

/** Where a chain breaks first, and why. */
export interface ChainBreak {
  readonly seq: number;
  /**
   * `gap`: not the next number; `case`: an event of another case; `link`: does not name its predecessor's
   * hash; `content`: its own hash does not fit what it says.
   */
  readonly why: 'gap' | 'case' | 'link' | 'content';
}

/** Chains events of one case, in order, after the event whose hash is `prevHash`. */
export function chain(
  caseId: string,
  events: readonly CaseEvent[],
  prevHash: string = GENESIS,
): LoggedEvent[] {
  let last = prevHash;
  return events.map((event) => {
    // What is hashed is what is stored: both come from the canonical text.
    const link = JSON.parse(canonical({ ...event, caseId, prevHash: last })) as Omit<LoggedEvent, 'hash'>;
    last = hashOf(link);
    return { ...link, hash: last } as LoggedEvent;
  });
}

/** Checks the whole log of one case, in order; undefined when nothing was altered, left out or put in. */
export function verifyChain(events: readonly LoggedEvent[]): ChainBreak | undefined {
  let prevHash = GENESIS;
  for (const [index, event] of events.entries()) {
    const why = breakAt(event, index + 1, prevHash, events[0]?.caseId);
    if (why) return { seq: index + 1, why };
    prevHash = event.hash;
  }
  return undefined;
}

function breakAt(event: LoggedEvent, seq: number, prevHash: string, caseId: string | undefined) {
  if (event.seq !== seq) return 'gap';
  if (event.caseId !== caseId) return 'case';
  if (event.prevHash !== prevHash) return 'link';
  const { hash, ...content } = event;
  return hash === hashOf(content) ? undefined : 'content';
}

/** What an event says, without its place in the chain. */
export function contentOf(event: CaseEvent | LoggedEvent): string {
  const { caseId: _case, prevHash: _prev, hash: _hash, ...content } = event as LoggedEvent;
  return canonical(content);
}
