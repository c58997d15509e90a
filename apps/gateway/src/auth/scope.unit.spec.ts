import type { Office } from './caller.js';
import { isFor, nameOfInbox } from './scope.js';

const period = { id: 'm1', from: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z' };
const own: Office = { post: 'kabid', capacity: 'definitif' };
const everywhere: Office = { post: 'kapusdatin', capacity: 'plh', mandate: period };
const limited = (...units: string[]): Office => ({
  post: 'kasubbid',
  capacity: 'plt',
  mandate: Object.assign({ units }, period),
});
const at = (post: 'kapusdatin' | 'kabid' | 'kasubbid', unit: string) => ({ post, unit });

it.each([
  ['a post of one’s own, for all units', [own], at('kabid', 'setjen'), true],
  ['another post', [own], at('kasubbid', 'setjen'), false],
  ['a mandate that names no units, for all', [own, everywhere], at('kapusdatin', 'itjen'), true],
  [
    'a mandate, for the units that it names',
    [own, limited('itjen', 'setjen')],
    at('kasubbid', 'itjen'),
    true,
  ],
  ['no other unit', [own, limited('itjen')], at('kasubbid', 'setjen'), false],
  ['nothing by a mandate that names an empty list', [limited()], at('kasubbid', 'setjen'), false],
  ['nothing without an office', [], at('kabid', 'setjen'), false],
] as const)('a task is for %s', (_name, offices, task, expected) => {
  expect(isFor(offices, task)).toBe(expected);
});

it('inboxes of one name are those of the same posts and units', () => {
  const { post, capacity } = own;
  expect(nameOfInbox([own])).toBe(nameOfInbox([{ post, capacity }]));
  expect(nameOfInbox([own])).not.toBe(nameOfInbox([own, everywhere]));
  expect(nameOfInbox([limited('itjen')])).not.toBe(nameOfInbox([limited('setjen')]));
});
