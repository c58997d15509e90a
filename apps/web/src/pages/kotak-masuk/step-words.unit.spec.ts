import { onlyStep, stepWords } from './step-words.js';

const at = (step: number, more: object = {}) => ({
  procedure: 'registration' as const,
  step,
  status: 'awaiting-disposition',
  standing: 'Menelaah dan mendisposisikan ke Kabid Jementa Sis Ap',
  ...more,
});

it('a step is told by its short name, and what holds it up as it is', () => {
  expect(stepWords(at(2))).toBe('2. Disposisi Kapusdatin');
  expect(stepWords(at(6, { procedure: 'revocation' }))).toBe('6. Pencabutan di portal');
  expect(stepWords(at(5, { status: 'halted', standing: 'Terhenti: perlu tindakan' }))).toBe(
    '5. Terhenti: perlu tindakan',
  );
});

it('a list at one step has that step, and one at several has none', () => {
  expect(onlyStep([at(2), at(2, { procedure: 'revocation' })])).toBe('2. Disposisi Kapusdatin');
  expect([onlyStep([at(2), at(3)]), onlyStep([])]).toEqual([undefined, undefined]);
});
