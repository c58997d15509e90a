import { kindOf, letterSearch, searchFor } from './letter-search.js';

const CASE_ID = '0b7c4f0e-0000-4000-8000-000000000001';

it('an address names the kind of letter, and an account only by the number of a case', () => {
  expect(letterSearch({ jenis: 'pencabutan', pemegang: CASE_ID })).toEqual(searchFor(CASE_ID));
  expect(letterSearch({ jenis: 'lain', pemegang: '3171015503850001' })).toEqual({});
  expect(kindOf({})).toBe('registration');
  expect(kindOf({ jenis: 'pencabutan' })).toBe('revocation');
  expect(kindOf({ pemegang: CASE_ID })).toBe('revocation');
});
