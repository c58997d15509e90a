import { parseIsoDate, sopOf, type StepNumber } from '@tte/domain';

type Given<Values> = { readonly [Name in keyof Values]?: Exclude<Values[Name], undefined> };

const WORDS_MIN = 2;
const WORDS_MAX = 200;
const CODES_MAX = 50;

/** The same values without those that are undefined, as addresses and requests want them. */
export const given = <Values extends object>(values: Values): Given<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<Values>;

/** Reads a value that is one of a list. */
export const oneOf = <Value>(list: readonly Value[], value: unknown): Value | undefined =>
  list.find((known) => known === value);

/** Reads a step of the SOP. */
export const stepIn = (value: unknown): StepNumber | undefined =>
  sopOf('registration').steps.find(({ number }) => number === value)?.number;

/** Reads words to search by, as many as the gateway takes. */
export function wordsIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, WORDS_MAX);
  return text.length < WORDS_MIN ? undefined : text;
}

/** Reads a day of the calendar, `YYYY-MM-DD`. */
export const dayIn = (value: unknown): string | undefined =>
  typeof value === 'string' && parseIsoDate(value) ? value : undefined;

/** Reads the code of an organisational unit. */
export const unitIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z0-9-]{2,32}$/.test(value) ? value : undefined;

/** Reads codes of organisational units; undefined when there is none. */
export function unitsIn(value: unknown): readonly string[] | undefined {
  const codes = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => unitIn(one) ?? []);
  return codes.length === 0 ? undefined : [...new Set(codes)].slice(0, CODES_MAX);
}
