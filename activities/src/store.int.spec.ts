import { failureOf, ref, World } from '../test/world.js';

const ask = (world: World) => world.run('awaitBsreStatus', { ...ref(), goal: 'issued' });

test.each([
  ['vault-unknown-case', 'case-data-unavailable', true],
  ['vault-tampered', 'case-data-unavailable', true],
  ['vault-unreadable', 'case-data-unavailable', true],
  ['vault-unknown-key', 'store-unavailable', false],
  ['ECONNRESET', 'store-unavailable', false],
])('a vault that fails with %s: %s, without its text', async (code, type, nonRetryable) => {
  const world = new World({});
  world.vault.brokenCode = code;
  expect(await failureOf(ask(world))).toMatchObject({ type, nonRetryable });
});

test('a case without data at this version is final', async () => {
  const run = new World({}).run('awaitBsreStatus', { ...ref(2), goal: 'issued' });
  expect(await failureOf(run)).toMatchObject({ type: 'case-data-unavailable', nonRetryable: true });
});
