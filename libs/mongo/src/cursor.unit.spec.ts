import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.js';

describe('a cursor', () => {
  it('says where the page ended, in characters that a URL takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, id) => {
        const cursor = encodeCursor({ key, id });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor)).toEqual({ key, id });
      }),
    );
  });

  it.each([
    ['nonsense', 'x'],
    ['an operator of the store', Buffer.from('[{"$gt":""},"a"]').toString('base64url')],
    ['another shape', Buffer.from('{"key":"a"}').toString('base64url')],
  ])('that is %s is refused', (_what, cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(RangeError);
  });
});
