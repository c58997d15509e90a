import { isHeld, type LetterNature } from '@tte/domain';
import type { OpenTask } from './task-board.js';

/** What an inbox can be sorted by: urgent and then due, due alone, or when the letter was received. */
export const INBOX_SORTS = ['urgent', 'due', 'oldest', 'newest'] as const;
export type InboxSort = (typeof INBOX_SORTS)[number];

/** Tasks of one letter that wait at one step for one post, or are on hold there. */
export interface LetterTasks {
  readonly id: string;
  /** What it is sorted by: that of the task which comes first. */
  readonly key: string;
  /** By case number, in which the people stand in the letter; at least one. */
  readonly tasks: readonly OpenTask[];
}

/** The last letter of a page. */
export type Place = Pick<LetterTasks, 'id' | 'key'>;

/** A page of letters holds about so many cases; it is never more than one letter beyond. */
const CASES_MAX = 200;

const HASTE: Readonly<Partial<Record<LetterNature, string>>> = { 'sangat-segera': '0', segera: '1' };
const hasteOf = ({ urgent, nature }: OpenTask): string => (urgent ? '0' : (HASTE[nature] ?? '2'));

/** Ends the id of what is on hold, which comes after all that waits. */
const HELD = '/held';
const placeOf = ({ id }: Place): number => Number(id.endsWith(HELD));

const KEYS: Readonly<Record<InboxSort, (task: OpenTask) => string>> = {
  urgent: (task) => `${hasteOf(task)} ${task.order}`,
  due: ({ order }) => order,
  oldest: ({ receivedAt }) => receivedAt,
  newest: ({ receivedAt }) => receivedAt,
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The letters of tasks, sorted. People of a letter who wait elsewhere, or are on hold, are a group of their own.
 * Why: docs/decisions/0120-a-letter-is-one-row.md
 * @param now ISO 8601
 */
export function groupByLetter(
  tasks: readonly OpenTask[],
  sort: InboxSort,
  now: string,
): readonly LetterTasks[] {
  const groups = Map.groupBy(tasks, (task) => {
    const { letterRef, post, step } = task;
    return `${letterRef}/${post}/${step}${isHeld(task, now) ? HELD : ''}`;
  });
  const keyOf = KEYS[sort];
  return [...groups]
    .map(([id, group]) => ({
      id,
      key: group.map(keyOf).reduce((one, other) => (compare(one, other) <= 0 ? one : other)),
      tasks: group.toSorted((one, other) => compare(one.caseNumber, other.caseNumber)),
    }))
    .sort(by(sort));
}

/** A page of whole letters, and where it ends unless nothing follows. */
export function pageOfLetters(
  letters: readonly LetterTasks[],
  {
    sort,
    limit,
    after,
  }: { readonly sort: InboxSort; readonly limit: number; readonly after?: Place | undefined },
): { readonly page: readonly LetterTasks[]; readonly end: Place | undefined } {
  const order = by(sort);
  const rest = after ? letters.filter((letter) => order(letter, after) > 0) : letters;
  let cases = 0;
  const beyond = rest.findIndex(({ tasks }, index) => {
    const isFull = index >= limit || cases >= CASES_MAX;
    cases += tasks.length;
    return isFull;
  });
  const page = beyond < 0 ? rest : rest.slice(0, beyond);
  return { page, end: beyond < 0 ? undefined : page.at(-1) };
}

const by =
  (sort: InboxSort) =>
  (one: Place, other: Place): number =>
    placeOf(one) - placeOf(other) ||
    (sort === 'newest' ? compare(other.key, one.key) : compare(one.key, other.key)) ||
    compare(one.id, other.id);
