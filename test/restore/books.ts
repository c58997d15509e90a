import { verifyChain, type LoggedEvent } from '@tte/event-log';
import { withStore } from '../support/connections.js';
import { tte } from '../support/stack.js';
import { world, type Play } from './people.js';

type Document = Readonly<Record<string, unknown>> & { readonly _id: string };

const documentsOf = (collection: string): Promise<readonly Document[]> =>
  withStore((store) => store.collection<Document>(collection).find().sort({ _id: 1 }).toArray());

/** The whole log, by case, each in order. */
export async function log(): Promise<ReadonlyMap<string, readonly LoggedEvent[]>> {
  const events = (await documentsOf('events')).map(
    ({ _id, loggedAt: _loggedAt, ...event }) => event as unknown as LoggedEvent,
  );
  const cases = Map.groupBy(events, ({ caseId }) => caseId);
  return new Map([...cases].map(([id, list]) => [id, list.toSorted((a, b) => a.seq - b.seq)]));
}

/** Every event by its key, with the hash that says all of it and of those before it. */
export const hashes = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    [...(await log()).values()].flat().map(({ caseId, seq, hash }) => [`${caseId}/${seq}`, hash]),
  );

const PROJECTIONS = ['cases', 'tasks', 'accounts'];

/** The projections, without what only counts how often they were written. */
const projections = () =>
  Promise.all(
    PROJECTIONS.map(async (name) =>
      (await documentsOf(name)).map(({ revision: _revision, ...rest }) => rest),
    ),
  );

/** What holds of the books at any rest: chains whole, projections as a rebuild has them. */
export async function expectBooksInOrder(): Promise<void> {
  for (const events of (await log()).values()) expect(verifyChain(events)).toBeUndefined();
  const before = await projections();
  await tte('rebuild');
  expect(await projections()).toEqual(before);
}

/** Nobody got a mail twice, and what was told to them is logged once. */
export async function expectNoMailTwice(plays: readonly Play[]): Promise<void> {
  const logged = await log();
  for (const { person, id, number } of plays) {
    const mails = await world.mails(person.email);
    const ids = mails.map(({ messageId }) => messageId);
    expect([number, mails.filter(({ repeats }) => repeats > 0).length, ids]).toEqual([
      number,
      0,
      [...new Set(ids)],
    ]);
    const told = (logged.get(id) ?? []).filter(({ type }) => type === 'ApplicantInformed');
    const keys = told.map(({ step, round, data }) =>
      JSON.stringify([step, round, (data as { mail?: string }).mail]),
    );
    expect([number, keys]).toEqual([number, [...new Set(keys)]]);
  }
}

/** Two cases never bear one number, and no two letters one agenda number. */
export async function expectNumbersUnique(plays: readonly Play[]): Promise<void> {
  const numbers = new Map(plays.map(({ id, number }) => [id, number]));
  for (const { _id, caseNumber } of await documentsOf('vault_cases')) {
    numbers.set(_id, String(caseNumber));
  }
  for (const [id, [letter]] of await log()) {
    if (letter?.type === 'LetterSubmitted') {
      expect(numbers.get(id) ?? letter.data.caseNumber).toBe(letter.data.caseNumber);
      numbers.set(id, letter.data.caseNumber);
    }
  }
  expect(new Set(numbers.values()).size).toBe(numbers.size);
}
