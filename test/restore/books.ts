import { verifyChain } from '@tte/event-log';
import { documentsOf, log, projections } from '../support/books.js';
import { checked } from '../support/check.js';
import { tte } from '../support/stack.js';
import { world, type Play } from './people.js';

/** Every event by its key, with the hash that says all of it and of those before it. */
export const hashes = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    [...(await log()).values()].flat().map(({ caseId, seq, hash }) => [`${caseId}/${seq}`, hash]),
  );

/**
 * What holds of the books at any rest: chains whole, projections as a rebuild has them, and nothing differs.
 * @param lost cases of which a restored vault has lost something
 */
export async function expectBooksInOrder(lost: readonly string[] = []): Promise<void> {
  for (const events of (await log()).values()) expect(verifyChain(events)).toBeUndefined();
  const { differences } = await checked();
  expect(differences.filter(({ caseId = '' }) => !lost.includes(caseId))).toEqual([]);
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
