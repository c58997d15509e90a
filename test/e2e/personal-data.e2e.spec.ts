import { RENEWAL_REMINDERS_SCHEDULE, type Reminded } from '@tte/contracts';
import {
  eventually,
  GatewayClient,
  inventPerson,
  OutsideWorld,
  samplePdf,
  HOLDER_CHECKED,
  HOLDER_FOUND,
} from '@tte/local';
import { randomBytes, randomUUID } from 'node:crypto';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FORWARD } from '../support/bad-input-world.js';
import { endingHolder, newHolder } from '../support/holders.js';
import { leaksIn, type Sink } from '../support/leaks.js';
import { withStore, withTemporal } from '../support/connections.js';
import { runNow } from '../support/schedules.js';
import { metricSinks, outputSinks, storeSinks, temporalSink } from '../support/sinks.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';

/** Words that occur nowhere else, in the form that each field takes. */
const word = () =>
  `q${randomBytes(5)
    .toString('hex')
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'g')}`;
const base = inventPerson('tni');
const markers = {
  name: word(),
  nik: base.nik,
  email: word(),
  nrp: base.nrp ?? '',
  position: word(),
  rank: word(),
  picName: word(),
  picPhone: `0813${randomBytes(4).readUInt32BE().toString().padStart(10, '7')}`.slice(0, 13),
  picEmail: word(),
  letterNumber: word(),
  letterSubject: word(),
  signedBy: word(),
  fileName: word(),
  letterBody: word(),
  forwardNote: word(),
  returnNote: word(),
  correctedPosition: word(),
  correctionNote: word(),
  rejectNote: word(),
  holderName: word(),
  holderEmail: word(),
  keptNote: word(),
  renewerName: word(),
  renewerEmail: word(),
  checkedNote: word(),
  comment: word(),
  attachmentTitle: word(),
  attachmentName: word(),
  attachmentBody: word(),
};
const person = {
  ...base,
  name: markers.name,
  email: `${markers.email}@kemhan.go.id`,
  position: markers.position,
  rank: markers.rank,
  pic: { name: markers.picName, phone: markers.picPhone, email: `${markers.picEmail}@kemhan.go.id` },
};
const letter = {
  number: markers.letterNumber,
  subject: markers.letterSubject,
  signedBy: markers.signedBy,
  fileName: `${markers.fileName}.pdf`,
  body: markers.letterBody,
};

/** The staff directory knows the person as somebody of the office, too. */
async function identifyAsStaff(): Promise<void> {
  const { nik, nrp } = person;
  const answer = await fetch(`${stackVariable('GATEWAY_URL')}/api/v1/staff/pegawai-9/identity`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${await mint('admin1')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ nik, nrp, email: person.email }),
  });
  expect(await answer.json()).toEqual({ subject: 'pegawai-9', known: ['nrp', 'nik', 'email'] });
}

/** A revocation whose holder and letter bear marks, up to its end. @returns its number */
async function revokedCase(gateway: GatewayClient): Promise<string> {
  const { caseId: accountOf } = await newHolder({
    ...inventPerson('pns'),
    name: markers.holderName,
    email: `${markers.holderEmail}@kemhan.go.id`,
  });
  const { number, subject, signedBy } = letter;
  const { caseId, caseNumber } = await gateway.revoke({ accountOf }, 'lainnya', randomUUID(), {
    number,
    subject,
    signedBy,
  });
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    await gateway.decide(official, caseId, 'disposition', FORWARD);
  }
  await gateway.decide('verifikator1', caseId, 'completeness', { dataVersion: 1, ...HOLDER_FOUND });
  const kept = { dataVersion: 1, outcome: 'keep', note: markers.keptNote };
  await gateway.decide('verifikator1', caseId, 'portal-revocation', kept);
  await gateway.reaches(caseId, 'kept');
  return caseNumber;
}

/** A renewal by the statement of a holder who bears marks and was reminded, up to its end. @returns its number */
async function renewedCase(gateway: GatewayClient, world: OutsideWorld): Promise<string> {
  const renewer = {
    ...inventPerson('pns'),
    name: markers.renewerName,
    email: `${markers.renewerEmail}@kemhan.go.id`,
  };
  await endingHolder(renewer);
  await runNow<Reminded>(RENEWAL_REMINDERS_SCHEDULE);
  const { caseId, caseNumber } = await gateway.renewOwn(renewer.nik, await world.pageLink(renewer.email));
  await gateway.reaches(caseId, 'awaiting-completeness');
  const complete = { dataVersion: 1, ...HOLDER_CHECKED, note: markers.checkedNote };
  await gateway.decide('verifikator1', caseId, 'completeness', complete);
  await gateway.reaches(caseId, 'awaiting-renewal');
  await world.renew(renewer.email);
  await gateway.reaches(caseId, 'renewed');
  return caseNumber;
}

const workflowOf = (caseNumber: string): Promise<string> =>
  withTemporal((client) =>
    eventually('the workflow in the list', async () => {
      for await (const { workflowId: id } of client.workflow.list({
        query: `TteCaseNumber='${caseNumber}'`,
      }))
        return id;
      return undefined;
    }),
  );

/** What is put beside a case: a comment, and a file that was sent later. */
async function papersBeside(caseId: string): Promise<void> {
  const path = `${stackVariable('GATEWAY_URL')}/api/v1/cases/${caseId}`;
  const authorization = `Bearer ${await mint('operator1')}`;
  const comment = await fetch(`${path}/comments`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ text: `Sudah ditanyakan kepada ${markers.comment}.` }),
  });
  const form = new FormData();
  form.set('data', JSON.stringify({ title: `SK ${markers.attachmentTitle}` }));
  form.set('attachment', new Blob([samplePdf(markers.attachmentBody)]), `${markers.attachmentName}.pdf`);
  const headers = { authorization, 'idempotency-key': randomUUID() };
  const attachment = await fetch(`${path}/attachments`, { method: 'POST', headers, body: form });
  const { attachmentId } = (await attachment.json()) as { attachmentId: string };
  const opened = await fetch(`${path}/attachments/${attachmentId}`, { headers: { authorization } });
  expect([comment.status, attachment.status, opened.status]).toEqual([201, 201, 200]);
  for (const kind of ['comments', 'attachments']) {
    const listed = await fetch(`${path}/${kind}`, { headers: { authorization } });
    expect(((await listed.json()) as { items: object[] }).items).toHaveLength(1);
  }
}

let workflowIds: readonly string[];
beforeAll(async () => {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
  await world.know(person);
  const { caseId } = await gateway.submit(person, randomUUID(), letter);
  const decide = (official: 'kapusdatin1' | 'kabid1', body: object) =>
    gateway.decide(official, caseId, 'disposition', body);
  await papersBeside(caseId);
  await decide('kapusdatin1', {
    dataVersion: 1,
    outcome: 'forward',
    instruction: 'tindak-lanjuti',
    note: markers.forwardNote,
  });
  await decide('kabid1', {
    dataVersion: 1,
    outcome: 'return',
    fields: ['position'],
    note: markers.returnNote,
  });
  await gateway.reaches(caseId, 'returned');
  const corrected = { position: `${markers.correctedPosition} Madya`, rank: person.rank };
  await gateway.correct(caseId, ['position'], corrected, false, markers.correctionNote);
  await decide('kabid1', { dataVersion: 2, outcome: 'reject', reason: 'lainnya', note: markers.rejectNote });
  const { caseNumber } = await gateway.reaches(caseId, 'rejected');
  await gateway.list({}, markers.name);
  await identifyAsStaff();
  const numbers = [caseNumber, await revokedCase(gateway), await renewedCase(gateway, world)];
  workflowIds = await Promise.all(numbers.map(workflowOf));
});

const leaks = (sinks: readonly Sink[]) => sinks.flatMap((sink) => leaksIn(sink, markers));

test('Temporal holds none of it: history, failures, metadata, attributes, memo', async () => {
  for (const sink of await Promise.all(workflowIds.map(temporalSink))) {
    expect(sink.text).toContain('LetterSubmitted');
    expect(leaks([sink])).toEqual([]);
  }
});

test('no collection outside the vault holds any of it', async () => {
  const sinks = await storeSinks();
  expect(sinks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['store/events', 'store/cases', 'store/mail_outbox', 'store/staff']),
  );
  expect(leaks(sinks)).toEqual([]);
});

test('no process has printed any of it', async () => {
  expect(leaks(await outputSinks())).toEqual([]);
});

test('no metric names any of it', async () => {
  const sinks = await metricSinks();
  expect(sinks.every(({ text }) => text.includes('# TYPE'))).toBe(true);
  expect(leaks(sinks)).toEqual([]);
});

describe('a planted leak is found', () => {
  test.each([
    ['plain', markers.name],
    ['base64', Buffer.from(`xx${markers.name}yyy`).toString('base64')],
    ['hex', Buffer.from(markers.nik).toString('hex')],
  ])('in a history, %s', async (_form, planted) => {
    const planting = `planted-${randomUUID()}`;
    await withTemporal((client) =>
      client.workflow.start('planted', { workflowId: planting, taskQueue: 'nobody', args: [{ planted }] }),
    );
    expect(leaks([await temporalSink(planting)])).not.toEqual([]);
    await withTemporal((client) => client.workflow.getHandle(planting).terminate());
  });

  test('in a collection', () =>
    withStore(async (store) => {
      try {
        await store
          .collection('planted')
          .insertOne({ data: Buffer.from(markers.rejectNote).toString('base64') });
        expect(leaks(await storeSinks())).toEqual(['rejectNote in store/planted']);
      } finally {
        await store.dropCollection('planted');
      }
    }));

  test("in a process's output", async () => {
    const file = join(stackVariable('TTE_HOME'), 'logs', 'planted.log');
    await appendFile(file, `${encodeURIComponent(person.email)}\n`);
    try {
      expect(leaks(await outputSinks())).toEqual(['email in output/planted.log']);
    } finally {
      await rm(file);
    }
  });
});
