import { boardSearch } from './board-search.js';

it('the board looks back as far as the address says, and leaves out what it does not offer', () => {
  expect(boardSearch({ pekan: 26 })).toEqual({ pekan: 26 });
  expect(boardSearch({ pekan: 13, lain: 1 })).toEqual({});
});
