import { count } from './query.js';

describe('a whole number in a query string', () => {
  it.each(['0', '7', '20'])('is read from %s', (text) => {
    expect(count(0, 20).parse(text)).toBe(Number(text));
  });

  it.each(['', ' ', '+7', '1e1', '0x7', '7.0', '-1', '21', ['7']])('is not what %j says', (text) => {
    expect(count(0, 20).safeParse(text).success).toBe(false);
  });
});
