import { clockStanding, type Standing } from './clock.js';
import { refuseStep, type ProtectionRuling } from './refusals.js';
import type { Taken, Words } from './request.js';

/** What kinds of data a breach has disclosed. */
export const BREACH_DATA = ['identity', 'contact', 'employment', 'letters', 'account', 'staff'] as const;
export type BreachData = (typeof BREACH_DATA)[number];

/** Whom a breach is told (Pasal 46 of UU 27/2022): the persons, the agency, and where it matters to many, the public. */
export const TOLD_PARTIES = ['persons', 'agency', 'public'] as const;
export type ToldParty = (typeof TOLD_PARTIES)[number];

/** What is known of a breach; what happened, how, and what was done lie in the vault. */
export interface BreachFacts {
  /** ISO 8601: from then on the clock runs. */
  readonly discoveredAt: string;
  /** ISO 8601: when it happened, as far as it is known. */
  readonly occurredAt?: string;
  readonly data: readonly BreachData[];
  /** How many persons it is about, as far as it is known. */
  readonly persons: number;
  /** Those of them whose cases are known. */
  readonly caseIds: readonly string[];
  readonly words: Words;
}

/** What is on record of a breach. Nothing is taken back: what was wrong is corrected by a later one. */
export type BreachEvent =
  | ({ readonly type: 'BreachDiscovered' } & BreachFacts)
  | ({ readonly type: 'BreachCorrected' } & BreachFacts)
  | { readonly type: 'NoticeWritten'; readonly words: Words }
  /** The persons whose cases are known are to be told by mail. */
  | { readonly type: 'PersonsToBeMailed'; readonly caseIds: readonly string[]; readonly notice: string }
  | { readonly type: 'PersonsMailed'; readonly sent: number; readonly failed: number }
  /** Somebody was told otherwise; `toldAt` is ISO 8601. */
  | { readonly type: 'PartyTold'; readonly party: ToldParty; readonly toldAt: string; readonly words: Words }
  | { readonly type: 'BreachClosed'; readonly words?: Words };

/** Where a breach stands. */
export interface BreachState extends Omit<BreachFacts, 'words'> {
  readonly words: string;
  /** Reference of the notice's text, as it was written last. */
  readonly notice?: string;
  /** Mails that are to go out, to whom and with which text. */
  readonly mailing?: { readonly caseIds: readonly string[]; readonly notice: string };
  readonly mailed?: { readonly sent: number; readonly failed: number };
  /** ISO 8601, of those who were told. */
  readonly told: Readonly<Partial<Record<ToldParty, string>>>;
  readonly closedAt?: string;
}

/** What then holds. @throws TypeError for a record that does not begin with the discovery */
export function evolveBreach(state: BreachState | undefined, event: BreachEvent, { at }: Taken): BreachState {
  if (event.type === 'BreachDiscovered') {
    const { type: _type, words, ...facts } = event;
    return { ...facts, words: words.ref, told: {} };
  }
  if (!state) throw new TypeError('a breach begins with its discovery');
  switch (event.type) {
    case 'BreachCorrected': {
      const { type: _type, words, ...facts } = event;
      const { occurredAt: _former, ...rest } = state;
      return { ...rest, ...facts, words: words.ref };
    }
    case 'NoticeWritten':
      return { ...state, notice: event.words.ref };
    case 'PersonsToBeMailed':
      return { ...state, mailing: { caseIds: event.caseIds, notice: event.notice } };
    case 'PersonsMailed': {
      const { sent, failed } = event;
      const { mailing: _done, ...rest } = state;
      const told = sent > 0 ? { persons: state.told.persons ?? at, ...state.told } : state.told;
      return { ...rest, mailed: { sent, failed }, told };
    }
    case 'PartyTold':
      return { ...state, told: { ...state.told, [event.party]: event.toldAt } };
    case 'BreachClosed':
      return { ...state, closedAt: at };
  }
}

/** What a step leads to in a breach that stands so. @param at ISO 8601 */
export function decideBreach(
  step: BreachEvent,
  state: BreachState | undefined,
  at: string,
): ProtectionRuling<BreachEvent> {
  const accept = () => ({ events: [step] });
  if (step.type === 'BreachDiscovered') {
    if (state) throw new TypeError('a breach is discovered once');
    return refusedFacts(step, at) ?? accept();
  }
  if (!state) throw new TypeError('a breach begins with its discovery');
  // What is learned late is on record all the same.
  if (step.type === 'BreachCorrected') return refusedFacts(step, at) ?? accept();
  if (step.type === 'PersonsMailed') return state.mailing ? accept() : { events: [] };
  if (state.closedAt !== undefined) return refuseStep('breach-closed');
  switch (step.type) {
    case 'NoticeWritten':
      return accept();
    case 'PersonsToBeMailed':
      if (state.mailing) return refuseStep('told-already');
      if (step.caseIds.length === 0) return refuseStep('nobody-to-mail');
      return state.notice === undefined ? refuseStep('notice-unwritten') : accept();
    case 'PartyTold':
      if (isAhead(step.toldAt, at)) return refuseStep('ahead-of-time');
      return state.told[step.party] !== undefined ? refuseStep('told-already') : accept();
    case 'BreachClosed':
      return toldAtOf(state) === undefined ? refuseStep('not-all-told') : accept();
  }
}

/** When both those who must be told were told: the persons and the agency. ISO 8601; undefined before. */
export function toldAtOf({ told: { persons, agency } }: BreachState): string | undefined {
  if (persons === undefined || agency === undefined) return undefined;
  return Date.parse(persons) > Date.parse(agency) ? persons : agency;
}

/** How the clock of a breach stands: it begins with the discovery, and ends when persons and agency are told. */
export const breachStanding = (state: BreachState, at: string): Standing =>
  clockStanding(state.discoveredAt, toldAtOf(state), at);

const isAhead = (time: string | undefined, at: string): boolean =>
  time !== undefined && Date.parse(time) > Date.parse(at);

const refusedFacts = ({ discoveredAt, occurredAt }: BreachFacts, at: string) =>
  isAhead(discoveredAt, at) || isAhead(occurredAt, at) ? refuseStep('ahead-of-time') : undefined;
