import { isSet, NAME_MAX, SAVED_MAX, savedIn, withSaved } from './saved-filters.js';

const late = { name: 'Terlambat', filters: { lewat: true, satuan: ['itjen'] } };

it('gives back what was kept, and leaves out what is none', () => {
  expect(savedIn(JSON.stringify([late]))).toEqual([late]);
  expect(savedIn(JSON.stringify([late, null, 1, { name: '' }, { name: 'x', filters: 'y' }]))).toEqual([late]);
  for (const text of [undefined, '', '{', 'null', '{}']) expect(savedIn(text)).toEqual([]);
});

it('keeps one filter under a name, and of too many the newest', () => {
  const other = { name: 'Terlambat', filters: {} };
  expect(withSaved([late], other)).toEqual([other]);
  const many = Array.from({ length: SAVED_MAX }, (_, index) => ({ name: `n${index}`, filters: {} }));
  expect(withSaved(many, late).map(({ name }) => name)).toEqual(
    [...many.slice(1), late].map(({ name }) => name),
  );
  expect(withSaved([], { name: ` ${'x'.repeat(99)}`, filters: {} })[0]?.name).toBe('x'.repeat(NAME_MAX));
});

it('knows the filters that are set, in whatever order', () => {
  expect(isSet(late, { satuan: ['itjen'], lewat: true })).toBe(true);
  expect(isSet(late, { satuan: ['itjen', 'setjen'], lewat: true })).toBe(false);
  expect(isSet(late, { lewat: true })).toBe(false);
});
