import { kindOf, kindSearch, letterSearch, searchFor } from './letter-search.js';

const CASE_ID = '0b7c4f0e-0000-4000-8000-000000000001';

it('an address names the kind of letter, and an account only by the number of a case', () => {
  expect(letterSearch({ jenis: 'pencabutan', pemegang: CASE_ID })).toEqual(searchFor('revocation', CASE_ID));
  expect(letterSearch({ jenis: 'perpanjangan', pemegang: CASE_ID })).toEqual(searchFor('renewal', CASE_ID));
  expect(letterSearch({ jenis: 'lain', pemegang: '3171015503850001' })).toEqual({});
  expect(kindOf({})).toBe('registration');
  expect(kindOf({ pemegang: CASE_ID })).toBe('revocation');
});

it.each(['registration', 'revocation', 'renewal'] as const)('a letter of a %s has its address', (kind) => {
  expect(kindOf(letterSearch(kindSearch(kind)))).toBe(kind);
});
