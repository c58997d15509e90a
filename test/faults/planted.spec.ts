import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { createTransport } from 'nodemailer';
import { documentsOf, log } from '../support/books.js';
import { stackVariable } from '../support/stack.js';
import { foundAtRest, foundUnderWay } from './findings.js';
import { PatientWorld, type Kept } from './people.js';
import { playOne, type Office, type Played } from './playing.js';
import { mailbox, type Victim } from './victims.js';

const folder = mkdtempSync(join(tmpdir(), 'tte-planted-'));
const kept: Kept[] = [];
let box: Victim & { readonly url: string };
let store: mongoose.Connection;
let office: Office;
let played: readonly Played[];

beforeAll(async () => {
  box = await mailbox(join(folder, 'mailbox.json'));
  await box.up();
  store = await mongoose.createConnection(stackVariable('MONGODB_URI')).asPromise();
  const gateway = stackVariable('GATEWAY_URL');
  const before = new Set((await log()).keys());
  office = { gateways: [gateway], mailboxUrl: box.url, store, kept, before };
  played = [await playOne('asn', office, gateway)];
});
afterAll(async () => {
  await store?.close();
  await box?.down(true);
  rmSync(folder, { recursive: true });
});

const events = () => store.collection<{ _id: string }>('events');
const found = (acknowledged = kept) => foundAtRest({ ...office, kept: acknowledged }, played);
const foundNow = (acknowledged = kept) => foundUnderWay({ ...office, kept: acknowledged }, 1);
const caseId = () => played[0]?.caseIds[0] ?? '';
const email = () => played[0]?.email ?? '';

test('nothing is found where nothing is wrong', async () => {
  expect(await found()).toEqual([]);
  expect(await foundNow()).toEqual([]);
});

test('a removed event is found, also the last one', async () => {
  const all = (await log()).get(caseId()) ?? [];
  for (const [seq, says] of [
    [2, 'the chain is broken (gap)'],
    [all.length, 'was acknowledged and is not in the log'],
  ] as const) {
    const event = await events().findOneAndDelete({ _id: `${caseId()}/${seq}` });
    if (!event) throw new Error('there is no such event');
    const beyond = { caseId: caseId(), what: 'the last', seq: all.length };
    expect((await foundNow([...kept, beyond])).join()).toContain(says);
    await events().insertOne(event);
  }
});

test('a changed event is found', async () => {
  const _id = `${caseId()}/2`;
  const before = await events().findOneAndUpdate({ _id }, { $set: { 'data.instruction': 'diam-diam' } });
  expect(await foundNow()).toEqual([`${_id}: the chain is broken (content)`]);
  if (before) await events().replaceOne({ _id }, before);
});

test('a lost receipt is found, and a case of which nobody was told', async () => {
  const lost = { caseId: caseId(), what: 'disposition', commandId: randomUUID(), seq: 2 };
  expect(await foundNow([...kept, lost])).toEqual([
    `${caseId()}/2: disposition was acknowledged and is not in the log`,
  ]);
  const others = kept.filter((one) => one.caseId !== caseId());
  expect(await found(others)).toEqual([`${caseId()}: nobody was told of this case`]);
});

test('a changed projection is found, and so is one that is gone', async () => {
  const cases = store.collection<{ _id: string }>('cases');
  await cases.updateOne({ _id: caseId() }, { $set: { unit: 'lain' } });
  expect(await found()).toEqual([`cases ${caseId()}: a rebuild has it otherwise`]);
  await store.collection<{ _id: string }>('accounts').deleteOne({ _id: caseId() });
  expect(await found()).toEqual([`accounts ${caseId()}: a rebuild has it otherwise`]);
  expect(await found()).toEqual([]);
});

test('a mail that comes twice is found, and one that never came', async () => {
  const rows = (await documentsOf('mail_outbox')) as unknown as { _id: string; messageId: string }[];
  const row = rows.find(({ _id }) => _id.startsWith(`${caseId()}/`));
  if (!row) throw new Error('no mail was sent');
  const mails = createTransport(stackVariable('SMTP_URL'));
  await mails.sendMail({ messageId: row.messageId, from: 'a@kemhan.go.id', to: email(), text: 'lagi' });
  expect(await foundNow()).toEqual([`${row.messageId} came 2 times`]);
  const outbox = store.collection<{ _id: string }>('mail_outbox');
  const messageId = `<${randomUUID()}@kemhan.go.id>`;
  await outbox.updateOne({ _id: row._id }, { $set: { messageId } });
  expect(await found()).toEqual([
    `${row.messageId} came 2 times`,
    `the mail ${row._id} is said to be sent and has not come`,
  ]);
  await outbox.updateOne({ _id: row._id }, { $set: { messageId: row.messageId } });
});

test('a second registration at BSrE is found, and another ending', async () => {
  const world = new PatientWorld(box.url, () => Promise.resolve(false));
  await world.portal('status', email(), { status: 'REVOKE' });
  await world.portal('register-again', email());
  const otherwise = played.map((one) => ({ ...one, expected: 'rejected' }));
  expect((await found()).filter((line) => line.includes('registrations'))).toEqual([
    `${email()}: 2 registrations at BSrE, not 1`,
  ]);
  expect((await foundAtRest(office, otherwise))[0]).toMatch(/asn .+: issued, not rejected/);
});
