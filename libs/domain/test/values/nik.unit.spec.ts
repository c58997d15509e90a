import { maskNik, parseNik, readNik, statesBirth, type Nik } from '../../src/values/nik.js';

const nik = (birth: string, sequence = '0001') => `317406${birth}${sequence}`;
const read = (text: string) => {
  const result = parseNik(text);
  return result.ok ? readNik(result.value) : result.fault;
};
const hasDate = (text: string) => {
  const result = parseNik(text);
  return result.ok ? statesBirth(result.value) : result.fault;
};

describe('NIK', () => {
  test('a man, born on the day that is written', () => {
    expect(read(nik('170845'))).toEqual({ day: 17, month: 8, yearOfCentury: 45, sex: 'male' });
  });

  test('a woman, with 40 added to the day', () => {
    expect(read(nik('570845'))).toEqual({ day: 17, month: 8, yearOfCentury: 45, sex: 'female' });
    expect(read(nik('711290'))).toMatchObject({ day: 31, sex: 'female' });
    expect(read(nik('410190'))).toMatchObject({ day: 1, sex: 'female' });
  });

  test('spaces, dots and dashes are only ornament', () => {
    expect(parseNik(' 3174 0617 0845 0001 ')).toEqual({ ok: true, value: '3174061708450001' });
    expect(parseNik('317406.170845-0001')).toEqual({ ok: true, value: '3174061708450001' });
    expect(parseNik('\u202a317406\u200b170845\u00ad0001\u202c')).toEqual({
      ok: true,
      value: '3174061708450001',
    });
  });

  test.each([
    ['of a leap year in both centuries', '290296'],
    ['of 2000, which was one although 1900 was not', '290200'],
    ['of a woman', '690204'],
  ])('29 February %s exists', (_title, birth) => {
    expect(hasDate(nik(birth))).toBe(true);
  });

  test.each([
    ['29 February of a common year', '290201'],
    ['30 February', '300296'],
    ['31 April', '310490'],
    ['day 0', '000190'],
    ['day 40, which is neither', '400190'],
    ['day 32 of a woman', '720190'],
    ['month 0', '010090'],
    ['month 13', '011390'],
  ])('%s does not, and the number may be right all the same', (_title, birth) => {
    expect(hasDate(nik(birth))).toBe(false);
  });

  test('a sequence that ends in 000 was rounded by a spreadsheet, 9999 may be', () => {
    for (const sequence of ['0000', '1000', '9000']) {
      expect(parseNik(nik('170845', sequence))).toEqual({ ok: false, fault: 'nik-rounded' });
    }
    expect(parseNik(nik('170845', '9999'))).toMatchObject({ ok: true });
  });

  test('an unknown region is no reason to refuse', () => {
    expect(parseNik('9999991708450001')).toMatchObject({ ok: true });
  });

  test.each([
    '',
    '317406170845000',
    '31740617084500011',
    '31740617084500O1',
    '３１７４０６１７０８４５０００１',
  ])('not 16 digits: %p', (text) => {
    expect(parseNik(text)).toEqual({ ok: false, fault: 'nik-format' });
  });

  test('a list shows neither district nor birth', () => {
    expect(maskNik('3174061708450001' as Nik)).toBe('31**********0001');
  });
});
