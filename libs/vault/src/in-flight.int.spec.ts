import { randomBytes } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, bytesOf, letter as facts, siti, streamOf, vaultOn } from '../test/support/samples.js';
import type { Vault } from './port.js';

let connection: Connection;
let monitored: Connection;
let gateway: Vault;
const commands: string[] = [];
/** As another process has it: it has nothing in flight. */
const other = () => vaultOn(connection);
const files = () => connection.collection('vault_letters.files');
const small = Buffer.from('surat permohonan');

beforeAll(async () => {
  connection = await openDatabase();
  await other().prepare();
  monitored = await mongoose
    .createConnection(process.env['MONGODB_URI'] ?? '', { dbName: connection.name, monitorCommands: true })
    .asPromise();
  monitored.getClient().on('commandStarted', ({ commandName, command }) => {
    commands.push(`${commandName} ${String(command[commandName])}`);
  });
  gateway = vaultOn(monitored);
  // GridFS looks for its indexes before the first upload of a process.
  await gateway.storeLetter('surat.pdf', streamOf(small));
  await gateway.admit(admissionOf('first'));
});
afterAll(async () => {
  await monitored.close();
  await dropDatabase(connection);
});

const stored = (content = small) => gateway.storeLetter('surat.pdf', streamOf(content));
async function read(vault: Vault, letterRef: string, caseId?: string) {
  const opened = await vault.openLetter(letterRef, caseId);
  return opened && (await bytesOf(opened.content));
}

it('a small letter is judged, kept and released without a look at what this process has just written', async () => {
  commands.length = 0;
  const { letterRef } = await stored();
  expect(await read(gateway, letterRef)).toEqual(small);
  const { own } = await gateway.involved('c1', siti);
  expect(own).toBeUndefined();
  await gateway.admit(admissionOf('c1', { letterRef, isUnknown: true }));
  await gateway.releaseLetter(letterRef);
  expect([...commands].sort()).toEqual([
    'find vault_cases',
    'insert vault_cases',
    'insert vault_letter_keys',
    'insert vault_letters.chunks',
    'insert vault_letters.files',
    'update vault_counters',
    'update vault_letters.files',
    'update vault_letters.files',
  ]);
  expect(await read(other(), letterRef, 'c1')).toEqual(small);
  expect(await read(other(), letterRef)).toBeUndefined();
});

it('a large one is read back, by one look', async () => {
  const large = randomBytes(700_000);
  const { letterRef } = await stored(large);
  commands.length = 0;
  expect(await read(gateway, letterRef)).toEqual(large);
  expect(commands.filter((command) => !command.startsWith('getMore'))).toEqual(['find vault_letters.chunks']);
});

it('finds the case itself and those of its NIK and e-mail, by one look', async () => {
  await gateway.admit(admissionOf('i1', { applicant: siti }));
  await gateway.admit(admissionOf('i2', { applicant: { ...siti, nik: '3174015203850099' as never } }));
  const { own, byNik, byEmail } = await gateway.involved('i1', siti);
  expect(own?.caseId).toBe('i1');
  expect([byNik, byEmail.map(({ caseId }) => caseId)]).toEqual([[], ['i2']]);
  const fresh = await gateway.involved('i3', siti);
  expect(fresh.own).toBeUndefined();
  expect(fresh.byNik.map(({ caseId }) => caseId)).toEqual(['i1']);
});

it('an admission that is thought to be the first finds by its key that it is not', async () => {
  const first = await other().admit(admissionOf('u1'));
  const again = await gateway.admit(admissionOf('u1', { isUnknown: true }));
  expect(again).toEqual({ entry: first.entry, created: false });
});

it('a letter goes although the case that kept it was erased elsewhere before it was released', async () => {
  const { letterRef } = await stored();
  await gateway.admit(admissionOf('g1', { letterRef }));
  await other().erase('g1', { by: 'admin1', ground: 'request' });
  expect(await files().countDocuments({ filename: letterRef })).toBe(1);
  await gateway.releaseLetter(letterRef);
  expect(await files().countDocuments({ filename: letterRef })).toBe(0);
});

it('and stays where another case of it is there', async () => {
  const { letterRef } = await stored();
  for (const id of ['g2', 'g3']) await gateway.admit(admissionOf(id, { letterRef }));
  await other().erase('g2', { by: 'admin1', ground: 'request' });
  await gateway.releaseLetter(letterRef);
  expect(await read(other(), letterRef, 'g3')).toEqual(small);
  expect(await read(other(), letterRef)).toBeUndefined();
});

it('has one agenda number, also when another process gave it one meanwhile', async () => {
  const { letterRef } = await stored();
  await other().admit(admissionOf('n1', { letterRef, letter: facts }));
  await gateway.admit(admissionOf('n2', { letterRef, letter: facts }));
  await gateway.admit(admissionOf('n3', { letterRef, letter: facts }));
  const numbers = await Promise.all(['n1', 'n2', 'n3'].map((id) => other().letterFacts(id, 1)));
  expect(new Set(numbers.map((one) => one?.agendaNumber)).size).toBe(1);
});
