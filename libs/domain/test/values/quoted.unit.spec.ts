import { letterNumber, namesNobody, nameBeginnings, readQuoted } from '../../src/index.js';

it.each([
  ['TTE-2026-000123', { caseNumber: 'TTE-2026-000123' }],
  [' tte 2026 000123 ', { caseNumber: 'TTE-2026-000123' }],
  ['TTE–2026–000123', { caseNumber: 'TTE-2026-000123' }],
  ['TTE-2026-123', { caseNumber: 'TTE-2026-000123' }],
  ['TTE-2026-1000123', { caseNumber: 'TTE-2026-1000123' }],
  ['2026-000123', { caseNumber: 'TTE-2026-000123', nrp: '2026000123', letter: '2026-000123' }],
  ['000123', { caseNumberEnd: '000123', nrp: '000123', letter: '000123' }],
  ['4123', { caseNumberEnd: '4123', nrp: '4123', letter: '4123' }],
  ['42', { caseNumberEnd: '000042', letter: '42' }],
  ['3174 0112 0385 0001', { nik: '3174011203850001', nrp: '3174011203850001', letter: '3174011203850001' }],
  [
    '\u202a3174.0112.0385-0001',
    { nik: '3174011203850001', nrp: '3174011203850001', letter: '3174.0112.0385-0001' },
  ],
  [
    '３１７４０１１２０３８５０００１',
    { nik: '3174011203850001', nrp: '3174011203850001', letter: '3174011203850001' },
  ],
  [
    '19850312 201001 1 001',
    { nip: '198503122010011001', nrp: '198503122010011001', letter: '198503122010011001' },
  ],
  ['12345/P', { nrp: '12345', letter: '12345/P' }],
  ['b/12/iii / 2026', { letter: 'B/12/III/2026' }],
  ['AG-2026-000007', { letter: 'AG-2026-000007' }],
  ['TTE/12/2026', { letter: 'TTE/12/2026' }],
  ['Budi.Santoso@Kemhan.go.id ', { email: 'budi.santoso@kemhan.go.id' }],
  ['Bud sant', { words: ['sant', 'bud'] }],
  ['Dr. Budi', { words: ['budi'] }],
  ['José', { words: ['jose'] }],
  ["Ma'ruf", { words: ['maruf'] }],
  ['I Made', { words: ['made'] }],
  ['budi s', { words: ['budi'] }],
  ['Ng', { words: ['ng'] }],
  ['Kusumawardhani', { words: ['kusumawardha'] }],
  ['budi budi', { words: ['budi'] }],
])('%s is read as %j', (text, expected) => {
  expect(readQuoted(text)).toEqual(expected);
});

it.each(['', ' ', '...', '--', '日本'])('%j is nothing that one could quote', (text) => {
  expect(readQuoted(text)).toEqual({});
});

it('what looks like one number only is not read as another', () => {
  expect(readQuoted('3174011203850001')).not.toHaveProperty('nip');
  expect(readQuoted('198503122010011001')).not.toHaveProperty('nik');
  expect(readQuoted('B/12/III/2026')).toEqual({ letter: 'B/12/III/2026' });
  expect(readQuoted('budi.santoso2')).toEqual({ letter: 'BUDI.SANTOSO2' });
  expect(readQuoted('TTE-2026')).toEqual({ letter: 'TTE-2026' });
});

it('only a number that is written as a case’s names nobody', () => {
  expect(['TTE-2026-000123', 'tte 2026 5'].map((text) => namesNobody(readQuoted(text)))).toEqual([
    true,
    true,
  ]);
  expect(
    ['000123', '2026-000123', 'budi', 'B/1', 'a@b.c', ''].map((text) => namesNobody(readQuoted(text))),
  ).toEqual([false, false, false, false, false, false]);
});

it('a letter has one number, however it is written', () => {
  expect(letterNumber(' b / 12–iii/2026\u200e')).toBe('B/12-III/2026');
});

it('a name is found by beginnings of 3 to 12 letters of each of its words', () => {
  expect(nameBeginnings('Dr. I Sri Budi, M.Kom.')).toEqual(['i', 'sri', 'bud', 'budi']);
  expect(nameBeginnings('Kusumawardhani').map(({ length }) => length)).toEqual([
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
  expect(nameBeginnings('Budi Budiman')).toEqual(['bud', 'budi', 'budim', 'budima', 'budiman']);
  expect(nameBeginnings('')).toEqual([]);
});

it('has never more of them than the name has letters', () => {
  const name = 'Raden Mas Haryo Kusumowijoyo Notonegoro Ng Al I';
  expect(nameBeginnings(name).length).toBeLessThanOrEqual(name.replace(/\s/g, '').length);
});
