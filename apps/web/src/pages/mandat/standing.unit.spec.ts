import { standingOf } from './standing.js';

const TODAY = '2026-11-22';

describe('where a mandate stands', () => {
  it.each([
    ['present', { inForce: true, from: '2026-11-22' }],
    ['to-come', { inForce: false, from: '2026-11-23' }],
    ['over', { inForce: false, from: '2026-11-01' }],
    ['revoked', { inForce: false, from: '2026-11-22', revokedAt: '2026-11-22T03:00:00.000Z' }],
    ['revoked', { inForce: false, from: '2026-12-01', revokedAt: '2026-11-22T03:00:00.000Z' }],
  ])('is told: %s', (standing, mandate) => {
    expect(standingOf(mandate, TODAY)).toBe(standing);
  });
});
