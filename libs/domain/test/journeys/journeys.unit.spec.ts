import fc from 'fast-check';
import {
  ACTIONS,
  allowed,
  type CaseEvent,
  type CaseState,
  decide,
  lastingEnds,
  fold,
  initialState,
  isClosed,
  isRefused,
  parseCommand,
  PROCEDURE_NAMES,
  type ProcedureName,
  type RegistrationCase,
  type TimelineEntry,
} from '../../src/index.js';
import { NOW } from '../people.js';
import { timelineOf } from '../timeline-of.js';
import { everyAsker, wellFormed } from './asking.js';
import { journeys, PERSONAL_WORDS, type Draw } from './draw.js';
import { LATE, registrationFlow, type Flow } from './flow.js';
import { renewalFlow } from './renewal-flow.js';
import { revocationFlow } from './revocation-flow.js';
import { logOfJourney, walk, type Leg } from './walk.js';

/** Each run of the tests takes other journeys; within a run all checks look at the same ones. */
const RUNS = { numRuns: 300, seed: Date.now() | 0 };
const walked = new Map<string, readonly Leg[]>();

const FLOWS: Readonly<Record<ProcedureName, Flow>> = {
  registration: registrationFlow,
  revocation: revocationFlow,
  renewal: renewalFlow,
};

function legsOf(procedure: ProcedureName, draws: readonly Draw[]): readonly Leg[] {
  const key = `${procedure} ${fc.stringify(draws)}`;
  const legs = walked.get(key) ?? walk(FLOWS[procedure], draws);
  walked.set(key, legs);
  return legs;
}

const onEveryJourneyOf = (procedure: ProcedureName) => (check: (legs: readonly Leg[]) => void) => {
  fc.assert(
    fc.property(journeys, (draws) => check(legsOf(procedure, draws))),
    RUNS,
  );
};
const movesOf = (legs: readonly Leg[]) => legs.flatMap(({ moves }) => moves);
const isUrgentWord = (from: CaseState, { type }: CaseEvent): boolean =>
  type === 'DispositionForwarded' && 'facts' in from && 'urgent' in from.facts && from.facts.urgent;
const placeOf = (state: CaseState) => (state.status === 'new' ? 1 : state.step);

describe.each(PROCEDURE_NAMES)('Setiap perjalanan berkas: %s', (procedure) => {
  const onEveryJourney = onEveryJourneyOf(procedure);
  const flow = FLOWS[procedure];

  test('what was decided folds to the state that decided, also from the log as JSON', () => {
    onEveryJourney((legs) => {
      const log = logOfJourney(legs);
      const last = legs.at(-1)?.after ?? initialState;
      expect(fold(log)).toEqual(last);
      expect(fold(JSON.parse(JSON.stringify(log)) as typeof log)).toEqual(last);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_event, index) => index + 1));
    });
  });

  test('the case stands only where the SOP has a place, and goes only along its arrows', () => {
    const arrows = new Set(flow.arrows.map((arrow) => arrow.join()));
    const { places } = flow;
    onEveryJourney((legs) => {
      const astray = movesOf(legs).filter(({ from, event, to }) => {
        const moved = placeOf(from) !== to.step;
        const alongArrow = arrows.has([placeOf(from), to.step, event.type].join());
        return !places[to.status]?.includes(to.step) || (moved && !alongArrow);
      });
      expect(astray).toEqual([]);
    });
  });

  test('an event names the step at which it happened', () => {
    onEveryJourney((legs) => {
      // An official disposes of an urgent case at their own step, wherever it stands, and takes back what they gave there.
      const elsewhere = movesOf(legs).filter(
        ({ from, event }) =>
          event.step !== placeOf(from) && event.type !== 'DispositionRecalled' && !isUrgentWord(from, event),
      );
      expect(elsewhere).toEqual([]);
    });
  });

  test('a refused command leaves no trace, and an accepted one its own id and time', () => {
    onEveryJourney((legs) => {
      const wrong = legs.filter(({ before, after, command, decision, at, moves }) => {
        if (isRefused(decision)) return before !== after;
        const id = 'commandId' in command ? command.commandId : undefined;
        return moves.some(({ event }) => event.at !== at || event.commandId !== id);
      });
      expect(wrong).toEqual([]);
    });
  });

  test('a command repeated after its acceptance does nothing', () => {
    const repeatable = ['record-refused-signal', 'record-informed', 'record-inform-failed'];
    onEveryJourney((legs) => {
      const effective = legs.filter(({ command, decision, after, at }) => {
        if (isRefused(decision)) return false;
        const again = decide(command, after, at);
        if ('commandId' in command) return isRefused(again) || again.events.length > 0;
        if (repeatable.includes(command.type) || isClosed(after)) return false;
        return !isRefused(again) && again.events.length > 0;
      });
      expect(effective).toEqual([]);
    });
  });

  test('a closed case stays closed, and takes only what was under way', () => {
    onEveryJourney((legs) => {
      const reopened = movesOf(legs).filter(
        ({ from, event, to }) =>
          isClosed(from) &&
          (!LATE.includes(event.type) || to.status !== from.status || to.step !== from.step),
      );
      expect(reopened).toEqual([]);
    });
  });

  test('no word of a person reaches the log, whatever came over the wire', () => {
    onEveryJourney((legs) => {
      const log = JSON.stringify(logOfJourney(legs));
      expect(PERSONAL_WORDS.filter((word) => log.includes(word))).toEqual([]);
    });
  });
});

describe.each(PROCEDURE_NAMES)('Yang ditawarkan dan yang diterima: %s', (procedure) => {
  const onEveryJourney = onEveryJourneyOf(procedure);

  test('are the same for every post, person, mandate and relation to the case', () => {
    const seen = new Set<string>();
    onEveryJourney((legs) => {
      for (const { after } of legs) {
        const kind = kindOf(after);
        if (seen.has(kind)) continue;
        seen.add(kind);
        const differing = everyAsker(after).flatMap((asker) => {
          const offered = [...allowed(after, asker, NOW)].sort().join();
          const accepted = ACTIONS.filter(
            (action) => !isRefused(decide(wellFormed(action, after, asker, 'c-baru'), after, NOW)),
          )
            .sort()
            .join();
          return offered === accepted ? [] : [{ kind, asker, offered, accepted }];
        });
        expect(differing).toEqual([]);
      }
    });
    expect(seen.size).toBeGreaterThan(procedure === 'registration' ? 30 : 20);
  });

  test('and each of these commands can be read from outside', () => {
    onEveryJourney((legs) => {
      for (const { after } of legs.slice(-1)) {
        for (const action of ACTIONS) {
          const asker = { actor: { subject: 'staf-1', post: 'kabid' }, ownCase: 'no' } as const;
          const command = wellFormed(action, after, asker, 'c-baru');
          const { type, ...payload } = command;
          expect(parseCommand(type, payload)).toEqual(command);
        }
      }
    });
  });

  /** States that the rules cannot tell apart are looked at once. */
  function kindOf(state: CaseState): string {
    if (state.status === 'new') return 'new';
    const { decidedBy, nudges } = state.facts;
    const urgent = 'urgent' in state.facts && state.facts.urgent;
    const isLastRound =
      'activationRound' in state.facts && state.facts.activationRound >= state.facts.activationRoundLimit;
    const resume = state.status === 'halted' ? state.resume.status : '';
    const fields = state.status === 'returned' ? state.fields.join() : '';
    const limits = [urgent, isLastRound, nudges >= 20];
    return [state.status, state.step, resume, fields, ...limits, Object.keys(decidedBy)].join(' ');
  }
});

describe.each(PROCEDURE_NAMES)('Linimasa setiap berkas: %s', (procedure) => {
  const onEveryJourney = onEveryJourneyOf(procedure);
  const { doers } = FLOWS[procedure];

  /** d: done, r: returned, s: skipped; what an earlier round has done is not skipped any more */
  const VERIFIED = '(8d 9d )*8d ';
  const AT_ONCE = `7[ds] ${VERIFIED}(9[ds] )?(10s |(10[dr] )+)11s `;
  const IN_ROUNDS = `(7[ds] ${VERIFIED}(9[ds] )?(10[dr] )+11d )+7d ${VERIFIED}(9[ds] )?(10[dr] )*`;
  const ISSUED = new RegExp(`^1d ((2|3|4|5)[dr] )*6[ds] (${AT_ONCE}|${IN_ROUNDS})12[ds] 13d 14d$`);
  const inShort = (timeline: readonly TimelineEntry[]) =>
    timeline.map(({ step, outcome }) => `${step}${outcome.charAt(0)}`).join(' ');

  test('of one that was issued holds steps 1 to 14 of its branch in order', () => {
    onEveryJourney((legs) => {
      const log = logOfJourney(legs);
      const last = legs.at(-1)?.after;
      if (last?.status !== 'issued') return;
      const timeline = lastingEnds(timelineOf(log));
      expect(inShort(timeline)).toMatch(ISSUED);
      const inForce = timeline.filter(
        ({ step, round, outcome }) =>
          step > 1 && step <= 5 && round === last.facts.letterRound && outcome === 'done',
      );
      expect(inForce.map(({ step }) => step)).toEqual([2, 3, 4, 5]);
      const confirmed = log.some(({ type }) => type === 'IdentityConfirmed');
      const seenAtOnce = !log.some(({ step, type }) => step === 10 && type !== 'SignalRefused');
      const skipped = timeline.filter(({ outcome }) => outcome === 'skipped').map(({ step }) => step);
      const wasSentBack = log.some(({ type }) => type === 'ReactivationRequested');
      const isOfRound1 = (step: number) =>
        step === 9 ? confirmed : step === 10 ? confirmed && seenAtOnce : true;
      const wasCorrected = log.some(({ step, type }) => step === 10 && type === 'DataCorrected');
      const wasFoundIssued = log.some(
        (event) => event.type === 'RegisteredAtBsre' && event.data.bsreStatus === 'ISSUE',
      );
      const { issuedAtBsre } = last.facts as RegistrationCase['facts'];
      if (!wasSentBack && !wasCorrected) {
        expect(skipped).toEqual([
          ...(wasFoundIssued ? [6, 7] : []),
          ...[9, 10, 11].filter(isOfRound1),
          ...(issuedAtBsre ? [12] : []),
        ]);
      }
      const rounds = timeline.filter(({ step }) => step === 7).map(({ round }) => round);
      expect(rounds).toEqual(rounds.map((_round, index) => index + 1));
      expect(last.facts).toMatchObject({ activationRound: rounds.length });
    });
  });

  test('names for every entry its doer and the time of its event, in order', () => {
    onEveryJourney((legs) => {
      const log = logOfJourney(legs);
      const timeline = timelineOf(log);
      const times = new Set(log.map((event) => event.at));
      const wrong = timeline.filter(
        ({ step, at, actor, outcome, evidence }, index) =>
          !times.has(at) ||
          at < (timeline[index - 1]?.at ?? '') ||
          // A person says that somebody was told whom no mail reached: the step is done by their word.
          (evidence === 'told-otherwise' && actor.post === 'sistem') ||
          (outcome === 'done' && evidence !== 'told-otherwise' && !doers[step]?.includes(actor.post)) ||
          (outcome === 'skipped' && actor.post !== 'sistem'),
      );
      expect(wrong).toEqual([]);
    });
  });
});

describe.each(PROCEDURE_NAMES)('Perjalanan yang diuji: %s', (procedure) => {
  const flow = FLOWS[procedure];
  const goal = { registration: 'issued', revocation: 'revoked', renewal: 'renewed' }[procedure];

  test('reach every place and walk every arrow', () => {
    const legs = fc.sample(journeys, { numRuns: 2500, seed: 2 }).flatMap((draws) => walk(flow, draws));
    const moves = movesOf(legs);
    const places = new Set(moves.map(({ to }) => `${to.status} ${to.step}`));
    const arrows = new Set(moves.map(({ from, event, to }) => [placeOf(from), to.step, event.type].join()));
    const missing = {
      places: Object.entries(flow.places)
        .flatMap(([status, steps]) => steps.map((step) => `${status} ${step}`))
        .filter((place) => !places.has(place)),
      arrows: flow.arrows.map((arrow) => arrow.join()).filter((arrow) => !arrows.has(arrow)),
    };
    const reached = moves.filter(({ from, to }) => from.status !== goal && to.status === goal);
    expect(missing).toEqual({ places: [], arrows: [] });
    expect(reached.length).toBeGreaterThan(100);
  });
});
