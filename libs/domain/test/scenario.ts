import {
  type Action,
  allowed,
  type Asker,
  type SubmittedCase,
  type Command,
  decide,
  type Decision,
  evolve,
  fold,
  isRefused,
  type RefusalCode,
  type Refused,
  type CaseEvent,
  type CaseState,
  type Status,
  type StepNumber,
} from '../src/index.js';
import type { PlainEvent } from './events.js';
import { minutesAfterStart, NOW } from './people.js';

/** Given what happened, when a command is given, then this happens, or it is refused. */
export function given(...history: readonly (PlainEvent | readonly PlainEvent[])[]) {
  const events = logOf(history.flat());
  const state = fold(events);
  return {
    when: (command: Command, at = NOW) => ({
      then: (...expected: readonly PlainEvent[] | readonly [Refused]) => {
        const decision = decide(command, state, at);
        expect(decision).toStrictEqual(asDecision(expected, command, state, at));
        return after(isRefused(decision) ? state : decision.events.reduce(evolve, state), command, at);
      },
    }),
    thenAllowed: (asker: Asker, actions: readonly Action[], at = NOW) => {
      expect(allowed(state, asker, at)).toStrictEqual(actions);
    },
    ...standing(state),
  };
}

/** The refusal of a command, as `then` expects it. */
export const refused = (code: RefusalCode): Refused => ({ refused: code });

/** What happened, as the log holds it: one event each minute. */
export const logOf = (history: readonly PlainEvent[]): CaseEvent[] =>
  history.map((each, index) => ({ seq: index + 1, at: minutesAfterStart(index), ...each }));

function after(state: CaseState, command: Command, at: string) {
  const result = {
    /** The same command once more: nothing happens, or it is refused. */
    repeated: (...expected: readonly PlainEvent[] | readonly [Refused]) => {
      expect(decide(command, state, at)).toStrictEqual(asDecision(expected, command, state, at));
      return result;
    },
    ...standing(state),
  };
  return result;
}

const standing = (state: CaseState) => {
  const place = {
    /** Where the case stands. */
    stands: (status: Status, step?: StepNumber) => {
      expect({ status: state.status, step: 'step' in state ? state.step : undefined }).toEqual({
        status,
        step,
      });
      return place;
    },
    /** What stays true of the case. */
    knows: (facts: Partial<SubmittedCase['facts']>) => {
      const known: Readonly<Record<string, unknown>> = 'facts' in state ? { ...state.facts } : {};
      expect(Object.fromEntries(Object.keys(facts).map((key) => [key, known[key]]))).toEqual(facts);
      return place;
    },
    /** What holds for the case where it stands. */
    has: (more: Readonly<Record<string, unknown>>) => {
      expect(state).toMatchObject(more);
      return place;
    },
  };
  return place;
};

function asDecision(
  expected: readonly PlainEvent[] | readonly [Refused],
  command: Command,
  state: CaseState,
  at: string,
): Decision {
  const [first] = expected;
  if (first && isRefused(first)) return first;
  const origin = {
    ...('commandId' in command && { command: command.type, commandId: command.commandId }),
    ...('via' in command && command.via !== undefined && { via: command.via }),
  };
  const events = (expected as readonly PlainEvent[]).map((each, index): CaseEvent => ({
    seq: state.seq + 1 + index,
    at,
    ...each,
    ...origin,
  }));
  return { events };
}
