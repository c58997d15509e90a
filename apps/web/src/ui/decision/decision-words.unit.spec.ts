import { ACTIONS } from '@tte/domain';
import { lacksOf, NO_WORDS } from './decision-words.js';

const lacking = (action: (typeof ACTIONS)[number], more: object = {}) =>
  Object.keys(lacksOf(action, { ...NO_WORDS, ...more }));

it('a return needs fields and words, a rejection a reason and words', () => {
  expect(lacking('return')).toEqual(['fields', 'note']);
  expect(lacking('reject')).toEqual(['reason', 'note']);
  expect(lacking('reactivate')).toEqual(['fields']);
  expect(lacking('hold')).toEqual(['until', 'note']);
});

it('blanks are no words', () => {
  expect(lacking('return', { fields: ['nik'], note: '  ' })).toEqual(['note']);
  expect(lacking('return', { fields: ['nik'], note: 'NIK salah' })).toEqual([]);
});

it('all other actions can be sent as they are', () => {
  const demanding = ['return', 'reject', 'reactivate', 'hold'];
  for (const action of ACTIONS.filter((one) => !demanding.includes(one))) expect(lacking(action)).toEqual([]);
});
