import fc from 'fast-check';
import { compareNames, nameWords } from '../../src/values/name.js';

describe('Nama', () => {
  test.each([
    ['Budi Santoso', 'BUDI SANTOSO'],
    ['Dr. Ir. Budi Santoso, M.T., Ph.D.', 'Budi Santoso'],
    ['Kolonel Budi Santoso', 'budi santoso'],
    ['Letkol Laut (P) Budi', 'P Laut Budi'],
    ["Nur'aini", 'Nuraini'],
    ['Hj. Siti Aminah', 'Siti  Aminah'],
    ['André Wijaya', 'Andre Wijaya'],
    ['Abdul Rahman', 'Abdulrahman'],
    ['Budi Santoso S.Kom.', 'Ir. Budi Santoso'],
    ['Budi Santoso S.T., M.Kom.', 'Budi Santoso'],
    ['dr. Budi Santoso Ph.D', 'Budi Santoso'],
    ['Prada', 'PRADA'],
  ])('%s and %s', (left, right) => {
    const expected = left.startsWith('Letkol') ? 'near' : 'equal';
    expect(compareNames(left, right)).toBe(expected);
  });

  test.each([
    ['a word left out', 'Muhammad Budi Santoso', 'Budi Santoso'],
    ['an initial', 'M. Budi Santoso', 'Muhammad Budi Santoso'],
    ['an initial at the end', 'Budi S', 'Budi Santoso'],
    ['another order', 'Santoso Budi', 'Budi Santoso'],
  ])('near: %s', (_title, left, right) => {
    expect(compareNames(left, right)).toBe('near');
  });

  test.each([
    ['another person', 'Budi Santoso', 'Adi Nugroho'],
    ['one word differs', 'Budi Santoso', 'Budi Susanto'],
    ['one word stands for one word', 'Siti Siti', 'Siti Aminah'],
    ['an initial stands for one word', 'B B', 'Budi Santoso'],
    ['nothing', '', 'Budi'],
    ['only titles', 'Dr. Ir.', 'Dr. Drs.'],
    ['a word within a name that reads like a title', 'Siti Ma Aminah', 'Siti Se Aminah'],
    ['another one', 'Andi St Malik', 'Andi Sip Malik'],
    ['and another', 'Lie Sh Wong', 'Lie Mm Wong'],
  ])('different: %s', (_title, left, right) => {
    expect(compareNames(left, right)).toBe('different');
  });

  test('which of the two is asked first makes no difference', () => {
    const words = fc.array(fc.constantFrom('budi', 'b', 'bambang', 'siti', 's', 'santoso'), { maxLength: 5 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(compareNames(a.join(' '), b.join(' '))).toBe(compareNames(b.join(' '), a.join(' ')));
      }),
      { numRuns: 500 },
    );
  });

  test('a word within a name that reads like a title is a name', () => {
    expect(nameWords('Ir. Siti Ma Aminah, S.E.')).toEqual(['siti', 'ma', 'aminah']);
    expect(compareNames('Siti Ma Aminah', 'Siti Aminah')).toBe('near');
  });

  test('the words of a name, for the search', () => {
    expect(nameWords('Drs. H. Achmad Fauzi, M.M.')).toEqual(['achmad', 'fauzi']);
  });
});
