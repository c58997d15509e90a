import { routeOf } from './send-decision.js';

it('an urgent case is disposed of wherever it stands', () => {
  for (const status of ['awaiting-disposition', 'awaiting-portal', 'awaiting-follow-up', 'halted']) {
    expect(routeOf('forward', status)).toBe('disposition');
  }
});

it('a return and a rejection go where the case stands', () => {
  expect(routeOf('return', 'awaiting-disposition')).toBe('disposition');
  expect(routeOf('reject', 'awaiting-completeness')).toBe('completeness');
  expect(routeOf('reject', 'awaiting-approval')).toBe('approval');
});

it('what was done in the portal is told by a route of its own', () => {
  expect([routeOf('revoke', 'awaiting-portal'), routeOf('keep', 'awaiting-revoked')]).toEqual([
    'portal-revocation',
    'portal-revocation',
  ]);
  expect(routeOf('portal-work', 'awaiting-revoked')).toBe('portal-work');
});

it('a case is put on hold wherever it stands', () => {
  for (const status of ['awaiting-disposition', 'awaiting-approval', 'halted']) {
    expect([routeOf('hold', status), routeOf('hold-release', status)]).toEqual(['hold', 'hold-release']);
  }
});
