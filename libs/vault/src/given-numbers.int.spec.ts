import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, streamOf, vaultOn } from '../test/support/samples.js';
import type { Vault } from './port.js';

let connection: Connection;
let vault: Vault;
const clock = () => new Date('2026-03-12T02:00:00Z');
beforeEach(async () => {
  connection = await openDatabase();
  vault = vaultOn(connection, { clock });
  await vault.prepare();
});
afterEach(() => dropDatabase(connection));

const counters = () => connection.collection<{ _id: string; value: number }>('vault_counters');
const setBack = (series: string, value: number) =>
  counters().updateOne({ _id: `${series}/2026` }, { $set: { value } });
const admit = async (id: string, on = vault, letterRef = 'none') =>
  (await on.admit(admissionOf(id, { letterRef }))).entry.caseNumber;
const agendaOf = async (id: string) => (await vault.letterFacts(id, 1))?.agendaNumber;

it('a counter older than the cases gives no number of theirs, in whatever process', async () => {
  const first = await Promise.all(['a1', 'a2', 'a3'].map((id) => admit(id)));
  await setBack('case', 1);
  const later = await Promise.all(
    ['b1', 'b2', 'b3', 'b4'].map((id) => admit(id, vaultOn(connection, { clock }))),
  );
  expect(new Set([...first, ...later]).size).toBe(7);
  expect([...later].sort()[0]).toBe('TTE-2026-000004');
});

it('the number of an erased case is not given again either', async () => {
  const erased = await admit('e1');
  await vault.erase('e1', { by: 'admin1', ground: 'request' });
  await counters().deleteMany({});
  expect(await admit('e2', vaultOn(connection, { clock }))).not.toBe(erased);
});

it('what others know of numbers is reserved: of each year by itself, and never downwards', async () => {
  await admit('r1');
  const caseNumbers = ['TTE-2026-000040', 'TTE-2026-000007', 'TTE-2025-000900', 'B/12/III/2026'];
  await vault.reserveNumbers({ caseNumbers, lostLetters: 0 });
  expect(await admit('r2')).toBe('TTE-2026-000041');
  await vault.reserveNumbers({ caseNumbers, lostLetters: 0 });
  expect(await admit('r3')).toBe('TTE-2026-000042');
  expect(await counters().findOne({ _id: 'case/2025' })).toMatchObject({ value: 900 });
});

it('agenda numbers go on behind the letters that are there, and behind those that are lost', async () => {
  const { letterRef } = await vault.storeLetter('surat.pdf', streamOf(Buffer.alloc(10)));
  await admit('l1', vault, letterRef);
  expect(await agendaOf('l1')).toBe('AG-2026-000001');
  await counters().deleteMany({});
  await vault.reserveNumbers({ caseNumbers: [], lostLetters: 2 });
  await admit('l2');
  expect(await agendaOf('l2')).toBe('AG-2026-000004');
});
