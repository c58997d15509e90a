import { titleOf } from '../../src/values/role.js';

describe('Sebutan jabatan', () => {
  test.each([
    [{ post: 'kabid' }, 'Kabid Jementa Sis Ap'],
    [{ post: 'kabid', capacity: 'definitif' }, 'Kabid Jementa Sis Ap'],
    [{ post: 'kabid', capacity: 'plh' }, 'Plh. Kabid Jementa Sis Ap'],
    [{ post: 'kapusdatin', capacity: 'plt' }, 'Plt. Kapusdatin'],
    [{ post: 'sistem' }, 'Sistem'],
  ] as const)('%j is written %s', (actor, title) => {
    expect(titleOf(actor)).toBe(title);
  });
});
