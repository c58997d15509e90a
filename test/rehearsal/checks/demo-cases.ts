import { asExpected, runDemo, type CaseResult } from '@tte/local';
import type { Check } from './check.ts';

/** @throws when a case ended otherwise than it should */
export function expectAll(cases: readonly CaseResult[]): void {
  const wrong = cases.filter((each) => !asExpected(each));
  if (wrong.length === 0) return;
  const told = wrong.map(({ kind, outcome, problem = '' }) => `${kind}: ${outcome} ${problem}`.trim());
  throw new Error(`${wrong.length} of ${cases.length} cases ended otherwise: ${told.join('; ')}`);
}

export const demoCases: Check = {
  name: 'six demo cases end as expected',
  async run({ installation }) {
    const cases = await runDemo(installation.demo, { registrations: 6 });
    expectAll(cases);
    const mails = cases.reduce((sum, each) => sum + each.mails, 0);
    return { seen: `${cases.map(({ kind }) => kind).join(', ')}; ${mails} mails` };
  },
};
