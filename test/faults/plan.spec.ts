import { everyFault, faultsOfSeveral, fewFaults, PARTS } from './plan.js';
import { seeded, seedOf } from './seeded.js';

test('the same seed draws the same faults, another one others', () => {
  expect(everyFault(seeded(7))).toEqual(everyFault(seeded(7)));
  expect(everyFault(seeded(7))).not.toEqual(everyFault(seeded(8)));
  expect(fewFaults(seeded(7))).toEqual(fewFaults(seeded(7)));
});

test('every part is killed, stopped for 30 seconds and restarted, once each', () => {
  const faults = everyFault(seeded(1));
  for (const part of PARTS) {
    const own = faults.filter((fault) => fault.part === part);
    expect(own.map(({ does }) => does).sort()).toEqual(['kill', 'restart', 'stop']);
    expect(own.find(({ does }) => does === 'stop')?.awayMs).toBe(30_000);
  }
});

test('of several workers and gateways two and one are killed, one of each is stopped', () => {
  const faults = faultsOfSeveral(seeded(1), ['a', 'b', 'c'], ['x', 'y']);
  const named = (does: string) => faults.filter((fault) => fault.does === does).map(({ part }) => part);
  expect(new Set([...named('kill'), ...named('stop')])).toEqual(new Set(['a', 'b', 'c', 'x', 'y']));
  expect([named('kill').length, named('stop').length]).toEqual([3, 2]);
});

test('a seed is a whole number, and any where none is given', () => {
  expect(seedOf({ TTE_SEED: '20261130' })).toBe(20_261_130);
  expect(() => seedOf({ TTE_SEED: 'x' })).toThrow('TTE_SEED must be a whole number');
  expect(seedOf({})).not.toBe(seedOf({}));
});
