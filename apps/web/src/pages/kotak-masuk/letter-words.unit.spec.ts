import type { InboxItem } from './inbox-query.js';
import { firstDue, letterTitle, peopleOf, stepsOf, unitsOf } from './letter-words.js';
import { shownRows } from './shown-rows.js';

const item = (caseId: string, more: Partial<InboxItem> = {}) =>
  ({
    ...{ caseId, procedure: 'registration', step: 2, standing: 'Menunggu', unitName: 'Setjen' },
    ...{ since: '2026-03-16T01:00:00Z', ...more },
  }) as InboxItem;
const letter = (id: string, ...items: InboxItem[]) => ({ id, facts: null, items });

it('tells whom a letter names in the words of its SOP, and of which units they are', () => {
  expect(peopleOf([item('a'), item('b')])).toBe('2 pemohon');
  expect(peopleOf([item('a', { procedure: 'renewal' })])).toBe('1 pemegang');
  expect(unitsOf([item('a'), item('b')])).toBe('Setjen');
  expect(unitsOf([item('a'), item('b', { unitName: 'Itjen' })])).toBe('2 satuan kerja');
  expect(letterTitle({ facts: null })).toBe('Surat');
});

it('tells where all stand, or no more than the step where something holds up some of them', () => {
  const halted = item('b', { standing: 'Tertahan: data di BSrE' });
  expect(stepsOf([item('a'), item('c')])).toBe('2. Menunggu');
  expect(stepsOf([item('a'), halted])).toBe('Langkah 2');
});

it('waits as long as the one who is due first; what nobody owes comes last', () => {
  const [due, later, never] = [
    item('a', { dueAt: '2026-03-16T02:00:00Z' }),
    item('b', { dueAt: '2026-03-16T03:00:00Z' }),
    item('c', { since: '2026-03-01T01:00:00Z' }),
  ];
  expect(firstDue([never, later, due])).toBe(due);
});

it('a letter of several is a row, under which its people stand while it is open; one of one is its case', () => {
  const letters = [letter('x', item('a'), item('b')), letter('y', item('c'))];
  const ids = (open: readonly string[]) => shownRows(letters, new Set(open)).map(({ id }) => id);
  expect(ids([])).toEqual(['x', 'c']);
  expect(ids(['x', 'y'])).toEqual(['x', 'a', 'b', 'c']);
});
