import { ACTIONS } from '@tte/domain';
import { isOfCase } from './asked.js';
import { actionWords, buttonWords } from './action-words.js';

const at = (step: number, status: string, urgent: boolean) =>
  buttonWords('forward', { procedure: 'revocation', step, status, urgent });

it('a letter goes to the one whom the next step is for, an urgent one to the verifikator at once', () => {
  expect(at(2, 'awaiting-disposition', false)).toBe('Teruskan ke Kabid Jementa Sis Ap');
  expect(at(2, 'awaiting-disposition', true)).toBe('Teruskan ke Verifikator');
  expect(at(6, 'awaiting-portal', true)).toBe('Catat disposisi susulan');
});

it.each(['revocation', 'renewal'] as const)(
  'a %s speaks of no registration, and never calls a withdrawn letter revoked',
  (procedure) => {
    const words = ACTIONS.filter(isOfCase).map((action) =>
      Object.values(actionWords(action, procedure)).join(' '),
    );
    for (const said of words) expect(said).not.toMatch(/pendaftaran/i);
    expect(Object.values(actionWords('withdraw', procedure)).join(' ')).not.toMatch(/cabut/i);
  },
);
