import { ProblemError } from '@tte/client';
import { eventually } from '../eventually.js';

/**
 * Where no answer came, `fetch` throws a TypeError, and its signal a TimeoutError; known by name, since a test's own
 * realm has other classes than `fetch`.
 */
const isUnanswered = (error: unknown): boolean =>
  ['TypeError', 'TimeoutError'].includes((error as Partial<Error> | undefined)?.name ?? '');

/** The gateway is restarting, or asks to be tried again. */
const isPassing = (error: unknown): boolean =>
  isUnanswered(error) ||
  (error instanceof ProblemError && (error.status === 503 || error.code === 'request-in-flight'));

/** What the client makes of an answer that is no problem. */
type Answer<Data> = Promise<{ readonly data?: Data | undefined; readonly response: Response }>;

/** @throws ProblemError for a refusal, Error for what is neither a success nor a problem */
export async function dataOf<Data>(answer: Answer<Data>): Promise<Data> {
  const { data, response } = await answer;
  if (data === undefined) throw new Error(`the gateway answered ${response.status} and nothing to read`);
  return data;
}

/** What is answered; undefined while the gateway is restarting, or asks to be tried again. */
export async function unlessPassing<Data>(answer: Promise<Data>): Promise<Data | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!isPassing(error)) throw error;
    return undefined;
  }
}

/** Sends a request that carries its own key again until the gateway has answered it. */
export const persist = <Data>(what: string, send: () => Answer<Data>, seconds?: number): Promise<Data> =>
  eventually(`an answer to ${what}`, () => unlessPassing(dataOf(send())), seconds);
