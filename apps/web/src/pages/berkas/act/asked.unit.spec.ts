import { askedOf } from './asked.js';

it('what closes a case comes after everything else, and posts without anything to do are left out', () => {
  const allowed = { operator: ['withdraw', 'correct'], verifikator: ['reject', 'portal-work'], kabid: [] };
  expect(askedOf({ allowed })).toEqual([
    { post: 'operator', actions: ['correct', 'withdraw'] },
    { post: 'verifikator', actions: ['portal-work', 'reject'] },
  ]);
});
