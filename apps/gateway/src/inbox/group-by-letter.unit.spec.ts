import { groupByLetter, INBOX_SORTS, pageOfLetters, type InboxSort } from './group-by-letter.js';
import type { OpenTask } from './task-board.js';

const NOW = '2026-03-16T02:00:00.000Z';
let made = 0;
const task = (letterRef: string, more: Partial<OpenTask> = {}): OpenTask => {
  made += 1;
  return {
    caseId: `case-${made}`,
    procedure: 'registration',
    caseNumber: `TTE-2026-${String(made).padStart(6, '0')}`,
    seq: 1,
    letterRef,
    post: 'kapusdatin',
    step: 2,
    since: '2026-03-16T01:00:00.000Z',
    unit: 'setjen',
    nature: 'biasa',
    receivedAt: '2026-03-15T02:00:00.000Z',
    order: '2026-03-16T02:00:00.000Z',
    ...more,
  };
};
const letterOf = (letterRef: string, people: number, more: Partial<OpenTask> = {}) =>
  Array.from({ length: people }, () => task(letterRef, more));
const refs = (tasks: readonly OpenTask[], sort: InboxSort = 'urgent') =>
  groupByLetter(tasks, sort, NOW).map((group) => group.tasks[0]?.letterRef);

it('the people of a letter who wait at one step for one post are one group, as they stand in the letter', () => {
  const [first, second, third] = letterOf('a', 3);
  const other = task('b');
  const groups = groupByLetter([third, other, second, first] as OpenTask[], 'due', NOW);
  expect(groups.map((group) => group.tasks)).toEqual([[first, second, third], [other]]);
});

it('who of a letter waits at another step, or for another post, stands apart', () => {
  const tasks = [...letterOf('a', 2), task('a', { step: 3, post: 'kabid' }), task('a', { post: 'kabid' })];
  expect(
    groupByLetter(tasks, 'due', NOW)
      .map((group) => group.tasks.length)
      .toSorted(),
  ).toEqual([1, 1, 2]);
});

it('the urgent come first, then what is due first; a letter stands where the first of its people does', () => {
  const late = { order: '2026-03-16T03:00:00.000Z' };
  const tasks = [
    task('due first'),
    task('due last', late),
    task('segera', { ...late, nature: 'segera' }),
    task('sangat segera', { ...late, nature: 'sangat-segera' }),
    task('leaked', { order: '2026-03-16T04:00:00.000Z', urgent: true }),
    task('mixed', late),
    task('mixed', { order: '2026-03-16T01:00:00.000Z' }),
  ];
  expect(refs(tasks)).toEqual(['sangat segera', 'leaked', 'segera', 'mixed', 'due first', 'due last']);
  expect(refs(tasks, 'due').slice(0, 2)).toEqual(['mixed', 'due first']);
});

it('by hand: the letters that were received first, or last', () => {
  const at = (day: number) => ({ receivedAt: `2026-03-${day}T02:00:00.000Z` });
  const tasks = [task('second', at(12)), task('third', at(13)), task('first', at(11))];
  expect(refs(tasks, 'oldest')).toEqual(['first', 'second', 'third']);
  expect(refs(tasks, 'newest')).toEqual(['third', 'second', 'first']);
});

describe('pages', () => {
  const all = (tasks: readonly OpenTask[], sort: InboxSort, limit: number) => {
    const letters = groupByLetter(tasks, sort, NOW);
    const pages = [pageOfLetters(letters, { sort, limit })];
    for (let { end: after } = pages[0] ?? {}; after; after = pages.at(-1)?.end) {
      pages.push(pageOfLetters(letters, { sort, limit, after }));
    }
    return pages.map(({ page }) => page);
  };

  it.each(INBOX_SORTS)('sorted by %s, each letter is on one page, whole and once', (sort) => {
    const tasks = Array.from({ length: 7 }, (_, index) => letterOf(`letter ${index}`, index + 1)).flat();
    const pages = all(tasks, sort, 3);
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    const shown = pages.flat().flatMap((group) => group.tasks);
    expect(shown).toHaveLength(tasks.length);
    expect(new Set(shown)).toEqual(new Set(tasks));
  });

  it('a page of large letters ends with the one that makes it two hundred cases', () => {
    const tasks = Array.from({ length: 6 }, (_, index) => letterOf(`letter ${index}`, 50)).flat();
    expect(all(tasks, 'urgent', 25).map((page) => page.length)).toEqual([4, 2]);
  });

  it('an empty inbox is one empty page', () => {
    expect(pageOfLetters([], { sort: 'urgent', limit: 5 })).toEqual({ page: [], end: undefined });
  });
});

it.each(INBOX_SORTS)('what is on hold stands apart, behind all that waits, whatever the sort: %s', (sort) => {
  const heldUntil = '2026-03-20T17:00:00.000Z';
  const [held, young, old] = [
    task('a', { heldUntil, urgent: true, receivedAt: '2026-03-14T02:00:00.000Z' }),
    task('a', { receivedAt: '2026-03-15T02:00:00.000Z' }),
    task('b', { heldUntil, receivedAt: '2026-03-13T02:00:00.000Z' }),
  ];
  const letters = groupByLetter([held, young, old] as OpenTask[], sort, NOW);
  expect(letters[0]?.tasks).toEqual([young]);
  expect(letters).toHaveLength(3);
  const first = pageOfLetters(letters, { sort, limit: 1 });
  expect(pageOfLetters(letters, { sort, limit: 5, after: first.end }).page).toEqual(letters.slice(1));
  // The day has come: one letter again.
  expect(groupByLetter([held, young, old] as OpenTask[], sort, heldUntil)).toHaveLength(2);
});
