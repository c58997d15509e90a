import { ProblemError } from '@tte/client';
import { bodyOf, emptyMandate, lacksOf, refusedOf } from './mandate-draft.js';

const DRAFT = {
  ...emptyMandate('2026-11-22'),
  holder: 'auditor1',
  until: '2026-11-25',
  orderNumber: ' Sprin/1/XI/2026 ',
};
const problem = (code: ProblemError['code'], errors: ProblemError['errors'] = []) =>
  new ProblemError({
    ...{ type: 'about:blank', title: 'Ditolak', status: 422, detail: 'Sebabnya.', instance: '1' },
    ...{ code, errors: [...errors] },
  });

describe('an order that is being typed', () => {
  it('says what is still missing', () => {
    expect(Object.keys(lacksOf({ ...emptyMandate(), from: '' }))).toEqual([
      'holder',
      'from',
      'until',
      'orderNumber',
    ]);
    expect(lacksOf(DRAFT)).toEqual({});
    expect(lacksOf({ ...DRAFT, isLimited: true })).toHaveProperty('units');
  });

  it('names units only where it is limited to some', () => {
    const units = ['setjen'];
    expect(bodyOf({ ...DRAFT, units }, 'kabid')).toEqual({
      post: 'kabid',
      holder: 'auditor1',
      kind: 'plh',
      from: '2026-11-22',
      until: '2026-11-25',
      orderNumber: 'Sprin/1/XI/2026',
      twoLevels: false,
    });
    expect(bodyOf({ ...DRAFT, units, isLimited: true }, 'kabid')).toMatchObject({ units });
  });
});

describe('a refusal', () => {
  it.each([
    ['mandate-overlap', 'from'],
    ['mandate-to-oneself', 'holder'],
    ['mandate-passed-on', 'post'],
    ['wrong-post', 'post'],
  ] as const)('%s stands at %s', (code, field) => {
    expect(refusedOf(problem(code))).toEqual({ [field]: 'Sebabnya.' });
  });

  it('of fields stands at each of them', () => {
    const errors = [
      { field: 'until', code: 'mandate-too-long', message: 'Paling lama 3 bulan.' },
      { field: 'units.0', code: 'unit-unknown', message: 'Tidak dikenal.' },
    ];
    expect(refusedOf(problem('invalid-input', errors))).toEqual({
      until: 'Paling lama 3 bulan.',
      units: 'Tidak dikenal.',
    });
  });

  it('that no field can mend is left to the whole form', () => {
    expect(refusedOf(problem('try-again'))).toEqual({});
    expect(refusedOf(new TypeError('offline'))).toEqual({});
  });
});
