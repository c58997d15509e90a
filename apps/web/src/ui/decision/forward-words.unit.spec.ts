import { forwardAllWords, forwardWords, type Forwardable } from './forward-words.js';

const at = (step: number, more: Partial<Forwardable> = {}): Forwardable => ({
  procedure: 'registration',
  status: 'awaiting-disposition',
  step,
  ...more,
});

it('a letter goes to the one whom the next step is for', () => {
  expect([2, 3, 4].map((step) => forwardWords(at(step)))).toEqual([
    'Teruskan ke Kabid Jementa Sis Ap',
    'Teruskan ke Kasubbid Banglola Siska',
    'Teruskan ke Verifikator',
  ]);
});

it('an urgent one goes to the verifikator at once, and the others’ word follows', () => {
  const urgent = { procedure: 'revocation', urgent: true } as const;
  expect(forwardWords(at(2, urgent))).toBe('Teruskan ke Verifikator');
  expect(forwardWords(at(5, { ...urgent, status: 'awaiting-completeness' }))).toBe('Catat disposisi susulan');
});

it('several say to whom where they go to one', () => {
  expect(forwardAllWords([at(2), at(2, { procedure: 'revocation' })])).toBe(
    'Teruskan ke Kabid Jementa Sis Ap',
  );
  expect(forwardAllWords([at(2), at(3)])).toBe('Teruskan');
  expect(forwardAllWords([])).toBe('Teruskan');
});
