import { askedOf } from './asked.js';

it('what closes a case comes after everything else, and posts without anything to do are left out', () => {
  const allowed = { operator: ['withdraw', 'correct'], verifikator: ['reject', 'portal-work'], kabid: [] };
  expect(askedOf({ allowed })).toEqual([
    { post: 'operator', actions: ['correct', 'withdraw'] },
    { post: 'verifikator', actions: ['portal-work', 'reject'] },
  ]);
});

it('a forwarding is taken back elsewhere, and a hold is nobody’s first choice', () => {
  expect(askedOf({ allowed: { kabid: ['forward', 'reject', 'hold', 'disposition-recall'] } })).toEqual([
    { post: 'kabid', actions: ['forward', 'hold', 'reject'] },
  ]);
});
