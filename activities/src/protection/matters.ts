import {
  decideBreach,
  decideRequest,
  evolveBreach,
  evolveRequest,
  type BreachEvent,
  type BreachState,
  type RequestEvent,
  type RequestState,
} from '@tte/domain';
import type { RecordedStep } from '@tte/staff';
import { fromStore } from '../store.js';
import type { ProtectionDependencies } from './dependencies.js';

/** A request or a breach as it stands, with its record. */
export interface Standing<Event, State> {
  readonly matter: string;
  readonly state: State;
  readonly steps: readonly RecordedStep<Event>[];
}
export type Request = Standing<RequestEvent, RequestState>;
export type Breach = Standing<BreachEvent, BreachState>;

type OfRegister = Pick<ProtectionDependencies, 'register'>;

/** All requests, the latest first. */
export async function requestsIn({ register }: OfRegister): Promise<readonly Request[]> {
  const matters = await fromStore(() => register.matters('request'));
  return [...matters].flatMap(([matter, steps]) => {
    const state = requestOf(steps);
    return state ? [{ matter, state, steps }] : [];
  });
}

/** All breaches, the latest first. */
export async function breachesIn({ register }: OfRegister): Promise<readonly Breach[]> {
  const matters = await fromStore(() => register.matters('breach'));
  return [...matters].flatMap(([matter, steps]) => {
    const state = breachOf(steps);
    return state ? [{ matter, state, steps }] : [];
  });
}

/** Puts on record how the answer's mail fared, whoever else adds to the record meanwhile. */
export async function noteAnswer(
  { register }: ProtectionDependencies,
  matter: string,
  event: RequestEvent,
  at: string,
): Promise<void> {
  for (;;) {
    const steps = await fromStore(() => register.steps('request', matter));
    const ruling = decideRequest(event, requestOf(steps), at);
    if ('refused' in ruling || ruling.events.length === 0) return;
    const taken = { at, by: 'sistem', event };
    if (await fromStore(() => register.add('request', matter, steps, [taken]))) return;
  }
}

/** The same of the mails of a breach. */
export async function noteMailed(
  { register }: ProtectionDependencies,
  matter: string,
  event: BreachEvent,
  at: string,
): Promise<void> {
  for (;;) {
    const steps = await fromStore(() => register.steps('breach', matter));
    const ruling = decideBreach(event, breachOf(steps), at);
    if ('refused' in ruling || ruling.events.length === 0) return;
    const taken = { at, by: 'sistem', event };
    if (await fromStore(() => register.add('breach', matter, steps, [taken]))) return;
  }
}

function requestOf(steps: readonly RecordedStep<RequestEvent>[]): RequestState | undefined {
  let state: RequestState | undefined;
  for (const { event, at, by } of steps) state = evolveRequest(state, event, { at, by });
  return state;
}

function breachOf(steps: readonly RecordedStep<BreachEvent>[]): BreachState | undefined {
  let state: BreachState | undefined;
  for (const { event, at, by } of steps) state = evolveBreach(state, event, { at, by });
  return state;
}
