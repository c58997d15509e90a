import { sopOf, type ProcedureName } from '@tte/domain';
import { onlyStep, stepWords } from './step-words.js';

/** A case as the gateway tells of it: its standing is the step's title unless something holds it up. */
const at = (step: number, { procedure = 'registration', standing }: At = {}) => ({
  procedure,
  step,
  standing: standing ?? sopOf(procedure).steps[step - 1]?.title ?? '',
});
interface At {
  readonly procedure?: ProcedureName;
  readonly standing?: string;
}

it('a step is told by its short name, and what holds it up as it is', () => {
  expect(stepWords(at(2))).toBe('2. Disposisi Kapusdatin');
  expect(stepWords(at(6, { procedure: 'revocation' }))).toBe('6. Pencabutan di portal');
  expect(stepWords(at(5, { standing: 'Terhenti: perlu tindakan' }))).toBe('5. Terhenti: perlu tindakan');
  expect(stepWords(at(10, { standing: 'Belum disetujui di portal BSrE' }))).toBe(
    '10. Belum disetujui di portal BSrE',
  );
});

it('a list at one step has that step, and one at several has none', () => {
  expect(onlyStep([at(2), at(2, { procedure: 'revocation' })])).toBe('2. Disposisi Kapusdatin');
  expect([onlyStep([at(2), at(3)]), onlyStep([])]).toEqual([undefined, undefined]);
});
