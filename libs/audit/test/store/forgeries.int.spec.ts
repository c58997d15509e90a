import { keyRotation } from '@tte/vault';
import { STORE_FORGERIES } from './store-forgeries.js';
import { openOffice, type StoreOffice } from './store-office.js';
import { MASTER_KEY } from '../../../vault/test/support/samples.js';

let office: StoreOffice;
let restore: () => Promise<void>;

beforeAll(async () => {
  office = await openOffice();
  await office.fill();
  restore = await office.snapshot();
});
afterEach(() => restore());
afterAll(() => office.close());

it('an honest office is accepted, sealed or not yet', async () => {
  expect((await office.trail.verify()).findings).toEqual([]);
  await office.enter('kasus-5', ['submit-letter', 'forward', 'forward']);
  await office.vault.liftRestriction('kasus-3');
  await office.mandates.revoke('kabid-1', 'admin1', new Date().toISOString());
  await office.vault.erase('kasus-1', { by: 'retention', ground: 'over' });
  expect((await office.trail.verify()).findings).toEqual([]);
  await office.trail.seal();
  const run = await office.trail.verify();
  expect(run.findings).toEqual([]);
  expect((await office.trail.state()).lastVerification).toEqual(run);
});

it('an office whose keys were rotated is accepted', async () => {
  const rotation = keyRotation(
    {
      connection: office.connection,
      masterKey: [new Uint8Array(32).fill(8), MASTER_KEY],
      indexSecret: ['the next secret for the indexes', 'a secret for the indexes'],
      linkSecret: 'a secret for the links',
      indexCost: 1,
    },
    { all: async () => [], replace: async () => undefined },
  );
  const before = await rotation.standing();
  expect([before.toWrap > 0, before.toIndex > 0]).toEqual([true, true]);
  await rotation.run(() => undefined);
  expect((await office.trail.verify()).findings).toEqual([]);
  await office.trail.seal();
  expect((await office.trail.verify()).findings).toEqual([]);
});

it.each(Object.entries(STORE_FORGERIES))('%s is found and rightly named', async (_name, forgery) => {
  await forgery.forge(office);
  const { findings } = await office.trail.verify();
  const named = findings.filter(({ kind, where }) => kind === forgery.kind && where.includes(forgery.where));
  expect(named.length > 0 ? 'named' : findings).toBe('named');
});

it.each(Object.entries(STORE_FORGERIES))('%s is found after a seal, too', async (_name, { forge }) => {
  await forge(office);
  await office.trail.seal().catch(() => undefined);
  expect((await office.trail.verify()).findings).not.toEqual([]);
});

it('a row put back to what was stated before is found, with its own marks', async () => {
  const lists = office.connection.collection<{ _id: string }>('vault_cases');
  const before = await lists.findOne({ _id: 'kasus-4' });
  await office.vault.restrict('kasus-4', { by: 'admin1', ground: 'accuracy' });
  await office.trail.seal();
  await lists.deleteOne({ _id: 'kasus-4' });
  await lists.insertOne({ ...before, _id: 'kasus-4' });
  expect((await office.trail.verify()).findings).toEqual([{ kind: 'vault-rolled-back', where: 'kasus-4' }]);
});
