import {
  type Command,
  decide,
  type Decision,
  evolve,
  initialState,
  isRefused,
  parseCommand,
  type CaseEvent,
  type CaseState,
  type SubmittedCase,
} from '../../src/index.js';
import { minutesAfterStart } from '../people.js';
import { drawnOf, type Draw } from './draw.js';
import type { Flow } from './flow.js';

/** One command of a journey, with what came of it. */
export interface Leg {
  readonly before: CaseState;
  readonly command: Command;
  readonly at: string;
  readonly decision: Decision;
  /** Each event with the state before and after it. */
  readonly moves: readonly {
    readonly from: CaseState;
    readonly event: CaseEvent;
    readonly to: SubmittedCase;
  }[];
  readonly after: CaseState;
}

/** Lives a case: each draw makes a command of the state that the case has reached. */
export function walk(flow: Flow, draws: readonly Draw[]): readonly Leg[] {
  const legs: Leg[] = [];
  let state: CaseState = initialState;
  for (const [index, draw] of draws.entries()) {
    const drawn = drawnOf(flow, draw, state, `c${index + 1}`);
    const command = 'command' in drawn ? drawn.command : parseCommand(drawn.type, drawn.payload);
    if (!command) continue;
    // Whoever takes a forwarding back does so at once.
    const at = minutesAfterStart(command.type === 'disposition-recall' ? index - 1 + 1 / 12 : index);
    const before = deepFreeze(state);
    const decision = decide(deepFreeze(command), before, at);
    const moves = [];
    for (const event of isRefused(decision) ? [] : decision.events) {
      const from = deepFreeze(state);
      const to = evolve(from, deepFreeze(event));
      moves.push({ from, event, to });
      state = to;
    }
    legs.push({ before, command, at, decision, moves, after: state });
  }
  return legs;
}

export const logOfJourney = (legs: readonly Leg[]): readonly CaseEvent[] =>
  legs.flatMap(({ moves }) => moves.map(({ event }) => event));

/** A rule that changes what it was given must fail. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
