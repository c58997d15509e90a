import { randomUUID } from 'node:crypto';
import { official } from '../../test/support/gateway.js';
import { letterFor, sendLetter } from '../../test/support/letters.js';
import * as pdfs from '../../test/support/pdfs.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { jpeg, png } from '../../test/support/pictures.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import type { StoredEntry } from '../access-log/entries.js';

const PATH = '/api/v1/cases';
const LETTERS_MAX = 200_000;
const MAX = 300_000;
const TITLE = 'Surat Keputusan Budiman';
const gateway = sharedGateway({
  env: { ATTACHMENTS_MAX: '3', ATTACHMENT_MAX_BYTES: String(MAX), LETTER_MAX_BYTES: String(LETTERS_MAX) },
});
const entries = () => gateway.connection.collection<StoredEntry>('access_log');
const files = () => gateway.connection.collection('vault_letters.files');

let count = 0;
async function opened() {
  count += 1;
  const id = String((await gateway.form(PATH, submission(count), pdf())).body['caseId']);
  return { id, path: `${PATH}/${id}/attachments`, index: count };
}
const add = (
  path: string,
  content: Buffer | null = pdf(),
  data: unknown = { title: TITLE },
  headers: Record<string, string> = {},
  who = 'operator',
) => gateway.form(path, data, content, headers, official(who), 'attachment');
interface Item {
  readonly attachmentId: string;
  readonly title: string;
  readonly type: string;
}
async function listed(path: string, who = 'kabid') {
  const { status, body } = await gateway.get(path, official(who));
  expect(status).toBe(200);
  return { items: body['items'] as Item[], mayAdd: body['mayAdd'] };
}

it.each([
  ['a PDF', pdf, 'application/pdf', 'pdf'],
  ['a photograph', jpeg, 'image/jpeg', 'jpg'],
  ['a scan', png, 'image/png', 'png'],
])('%s is what its content says, and comes back as it was', async (_what, make, type, extension) => {
  const { id, path } = await opened();
  const { status, body } = await add(path, make());
  expect([status, body['code']]).toEqual([201, undefined]);
  const { items, mayAdd } = await listed(path);
  expect(mayAdd).toBe(false);
  expect(items).toEqual([
    expect.objectContaining({
      attachmentId: body['attachmentId'],
      title: TITLE,
      type,
      fileName: 'surat Budi.pdf',
      bytes: make().length,
      at: body['at'],
      actorTitle: 'Operator',
    }),
  ]);
  const response = await fetch(`${gateway.url}${path}/${items[0]?.attachmentId}?disposition=inline`, {
    headers: await gateway.authorization(official('kabid')),
  });
  expect(Buffer.from(await response.arrayBuffer())).toEqual(make());
  const { caseNumber } = (await gateway.vault.entry(id)) ?? {};
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': type,
    'content-disposition': `inline; filename="lampiran-${caseNumber}-1.${extension}"`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'x-content-sha256': body['sha256'],
  });
});

it('operator and verifikator add, those who see the letter open, and others do neither', async () => {
  const { path } = await opened();
  expect((await add(path, png(), { title: 'satu' }, {}, 'verifikator')).status).toBe(201);
  const [item] = (await listed(path)).items;
  for (const who of ['kapusdatin', 'kabid', 'kasubbid', 'auditor', 'admin']) {
    expect((await add(path, png(), { title: 'x' }, {}, who)).status).toBe(403);
  }
  for (const who of ['operator', 'kapusdatin', 'kabid', 'kasubbid', 'verifikator']) {
    expect((await gateway.get(`${path}/${item?.attachmentId}`, official(who))).status).toBe(200);
  }
  for (const who of ['auditor', 'admin']) {
    expect((await gateway.get(`${path}/${item?.attachmentId}`, official(who))).status).toBe(403);
    expect((await gateway.get(path, official(who))).status).toBe(403);
  }
  expect((await listed(path, 'verifikator')).mayAdd).toBe(true);
});

it.each<[string, Buffer | null, unknown, number, string]>([
  ['no file', null, { title: TITLE }, 422, 'attachment-required'],
  ['no title', png(), {}, 422, 'invalid-input'],
  ['a blank title', png(), { title: ' ' }, 422, 'invalid-input'],
  ['a long title', png(), { title: 'x'.repeat(121) }, 422, 'invalid-input'],
  ['more than a title', png(), { title: TITLE, type: 'image/png' }, 400, 'unknown-field'],
  ['a page of HTML', Buffer.from('<html>'.repeat(500)), { title: TITLE }, 415, 'attachment-type'],
  ['an empty file', Buffer.alloc(0), { title: TITLE }, 415, 'attachment-type'],
  [
    'a picture of SVG',
    Buffer.from(`<svg>${' '.repeat(2_000)}</svg>`),
    { title: TITLE },
    415,
    'attachment-type',
  ],
  ['a locked PDF', pdfs.encryptedPdf(), { title: TITLE }, 422, 'attachment-encrypted'],
  ['a PDF of blanks', pdfs.pdfOfBlanks(), { title: TITLE }, 422, 'attachment-damaged'],
  ['half of a scan', png().subarray(0, 60), { title: TITLE }, 422, 'attachment-damaged'],
  ['a scan with another bit', flipped(png()), { title: TITLE }, 422, 'attachment-damaged'],
  ['a scan that unpacks to too much', png(60_000, 60_000), { title: TITLE }, 422, 'attachment-damaged'],
  ['half of a photograph', jpeg().subarray(0, 100), { title: TITLE }, 422, 'attachment-damaged'],
  ['too large a PDF', pdf(MAX + 1), { title: TITLE }, 413, 'attachment-too-large'],
  [
    'too large a picture',
    Buffer.concat([jpeg(), Buffer.alloc(MAX)]),
    { title: TITLE },
    413,
    'attachment-too-large',
  ],
])('%s is refused, and nothing of it stays', async (_what, content, data, status, code) => {
  const { id, path } = await opened();
  const before = await files().countDocuments();
  const answer = await add(path, content, data);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect((await listed(path)).items).toEqual([]);
  expect(await files().countDocuments()).toBe(before);
  expect(await entries().countDocuments({ caseId: id, what: 'attachment' })).toBe(0);
});

function flipped(content: Buffer): Buffer {
  const other = Buffer.from(content);
  other[45] = (other[45] ?? 0) ^ 1;
  return other;
}

it('a file under another name, or a letter beside it, is refused', async () => {
  const { path } = await opened();
  const form = new FormData();
  form.append('data', JSON.stringify({ title: TITLE }));
  form.append('attachment', new Blob([new Uint8Array(png())]), 'scan.png');
  form.append('letter', new Blob([new Uint8Array(pdf())]), 'surat.pdf');
  const headers = await gateway.authorization();
  const answer = await gateway.call('POST', path, { headers, body: form });
  expect([answer.status, answer.body['code']]).toEqual([400, 'unknown-field']);
  const other = await gateway.form(path, { title: TITLE }, png(), {}, undefined, 'lampiran');
  expect([other.status, other.body['code']]).toEqual([400, 'unknown-field']);
});

it('no more are taken than the installation says, and none once the case has ended', async () => {
  const { id, path } = await opened();
  for (const title of ['satu', 'dua', 'tiga']) expect((await add(path, png(), { title })).status).toBe(201);
  const more = await add(path, png());
  expect([more.status, more.body['code']]).toEqual([409, 'too-many-attachments']);
  expect((await listed(path, 'operator')).mayAdd).toBe(false);
  const closed = await opened();
  await gateway.post(`${PATH}/${closed.id}/withdrawal`, { dataVersion: 1 });
  const late = await add(closed.path, png());
  expect([late.status, late.body['code']]).toEqual([409, 'case-closed']);
  const sheet = await gateway.get(`${PATH}/${id}/letter-cases`, official('kabid'));
  expect((sheet.body['cases'] as { attachments: number }[])[0]?.attachments).toBe(3);
});

it('is added once by a key, and has its answer when the case has ended since', async () => {
  const { id, path } = await opened();
  const headers = { 'idempotency-key': randomUUID() };
  const [first, again] = [
    await add(path, png(), undefined, headers),
    await add(path, png(), undefined, headers),
  ];
  expect([again.status, again.body]).toEqual([201, first.body]);
  const other = await add(path, jpeg(), undefined, headers);
  expect(other.body['code']).toBe('idempotency-key-reused');
  await gateway.post(`${PATH}/${id}/withdrawal`, { dataVersion: 1 });
  const late = await add(path, png(), undefined, headers);
  expect([late.status, late.body]).toEqual([201, first.body]);
  expect((await listed(path)).items).toHaveLength(1);
});

it('is on record by its commitment, and each opening too; neither title nor name stands there', async () => {
  const { id, path } = await opened();
  const { body } = await add(path);
  const attachmentId = String(body['attachmentId']);
  await gateway.get(`${path}/${attachmentId}`, official('kasubbid'));
  const [stored] = await gateway.vault.attachments(id);
  const found = await entries().find({ caseId: id, ref: attachmentId }).sort({ at: 1, n: 1 }).toArray();
  expect(found.map(({ what, subject, commitment }) => [what, subject, commitment])).toEqual([
    ['attachment', 'operator1', stored?.commitment],
    ['attachment-opened', 'kasubbid1', stored?.commitment],
  ]);
  expect(JSON.stringify([await entries().find().toArray(), gateway.lines])).not.toMatch(/Budiman|surat Budi/);
});

describe('one that is not what was put on record', () => {
  const open = async (path: string, id: unknown) => gateway.get(`${path}/${String(id)}`, official('kabid'));

  it('in its content is not shown, and ops are told', async () => {
    const { path, id } = await opened();
    const { body } = await add(path, pdf(200_000));
    const [stored] = await gateway.vault.attachments(id);
    const file = await files().findOne({ filename: stored?.letterRef });
    const chunks = gateway.connection.collection('vault_letters.chunks');
    const chunk = await chunks.findOne({ files_id: file?._id, n: 0 });
    if (!chunk) throw new Error('no such file is stored');
    const data = Buffer.from(chunk['data'].buffer as Uint8Array);
    data[100] = (data[100] ?? 0) ^ 1;
    await chunks.updateOne({ _id: chunk._id }, { $set: { data } });
    const answer = await open(path, body['attachmentId']);
    expect([answer.status, answer.body['code']]).toEqual([409, 'attachment-altered']);
    expect(gateway.lines.some((line) => line.includes('an attachment is not what was stored'))).toBe(true);
  });

  it('in its record is neither listed nor opened', async () => {
    const { path } = await opened();
    const { body } = await add(path);
    const ref = String(body['attachmentId']);
    await entries().updateMany({ ref }, { $set: { commitment: '0'.repeat(64) } });
    expect((await listed(path)).items).toEqual([]);
    expect((await open(path, ref)).body['code']).toBe('attachment-altered');
  });
});

it('is not there for another case, nor for an applicant’s link', async () => {
  const [one, other] = [await opened(), await opened()];
  const { body } = await add(one.path);
  const strange = await gateway.get(`${other.path}/${String(body['attachmentId'])}`, official('kabid'));
  expect([strange.status, strange.body['code']]).toEqual([404, 'attachment-not-found']);
  const token = await gateway.vault.applicantLink(one.id, new Date(Date.now() + 60_000));
  const headers = { 'x-applicant-link': token };
  expect((await gateway.call('GET', one.path, { headers })).status).toBe(401);
  const own = await gateway.call('GET', '/api/v1/applicant', { headers });
  expect(JSON.stringify(own.body)).not.toContain('Budiman');
});

it('is neither opened nor added while processing is restricted, and goes with an erasure', async () => {
  const { id, path, index } = await opened();
  const { body } = await add(path);
  await gateway.vault.restrict(id, { by: 'admin1', ground: 'test' });
  for (const answer of [
    await gateway.get(`${path}/${String(body['attachmentId'])}`, official('kabid')),
    await add(path),
  ]) {
    expect([answer.status, answer.body['code']]).toEqual([409, 'processing-restricted']);
  }
  expect(await listed(path, 'operator')).toEqual({ items: [], mayAdd: false });
  const admin = { sub: 'admin1', roles: ['admin'] };
  const asked = { nik: person(index).nik, reason: 'permintaan-subjek' };
  const exported = await gateway.post('/api/v1/data-subjects/export', asked, admin);
  const [held] = exported.body['cases'] as { letters: object[]; attachments: object[] }[];
  expect(held?.letters).toHaveLength(1);
  expect(held?.attachments).toEqual([
    expect.objectContaining({ title: TITLE, post: 'operator', bytes: pdf().length }),
  ]);
  const [{ letterRef = '' } = {}] = (await gateway.vault.caseContents(id))?.attachments ?? [];
  await gateway.vault.erase(id, { by: 'admin1', ground: 'test' });
  expect(await files().countDocuments({ filename: letterRef })).toBe(0);
});

describe('beside a letter that is entered', () => {
  const titled = (indexes: readonly number[], ...titles: readonly string[]) => ({
    letter: pdf(),
    data: { letter, applicants: indexes.map(person), attachments: titles.map((title) => ({ title })) },
  });
  const idsOf = (body: Record<string, unknown>) =>
    (body['results'] as { case?: { caseId: string } }[]).map((result) => result.case?.caseId ?? '');

  it('they are kept by each of its cases, once in the store', async () => {
    const before = await files().countDocuments();
    const form = { ...titled([101, 102], 'SK', 'Kartu identitas'), attachments: [pdf(), jpeg()] };
    const { status, body } = await sendLetter(gateway, form, { key: randomUUID() });
    expect(status).toBe(201);
    for (const id of idsOf(body)) {
      const { items } = await listed(`${PATH}/${id}/attachments`);
      expect(items.map(({ title, type }) => [title, type])).toEqual([
        ['SK', 'application/pdf'],
        ['Kartu identitas', 'image/jpeg'],
      ]);
    }
    expect(await files().countDocuments()).toBe(before + 3);
  });

  it('the same request again puts nothing twice', async () => {
    const form = { ...titled([103], 'SK'), attachments: [pdf()] };
    const key = randomUUID();
    const first = await sendLetter(gateway, form, { key });
    await gateway.connection.collection('idempotency_keys').deleteMany({});
    const again = await sendLetter(gateway, form, { key });
    expect([again.status, idsOf(again.body)]).toEqual([201, idsOf(first.body)]);
    const [id = ''] = idsOf(again.body);
    expect((await listed(`${PATH}/${id}/attachments`)).items).toHaveLength(1);
    expect((await gateway.vault.caseContents(id))?.letters).toHaveLength(1);
  });

  it.each([
    ['fewer titles than files', ['SK'], [pdf(), png()], 422, 'invalid-input'],
    ['more titles than files', ['SK', 'KTP'], [pdf()], 422, 'invalid-input'],
    ['a blank title', [' '], [pdf()], 422, 'invalid-input'],
    ['one that is damaged', ['SK'], [pdfs.pdfOfBlanks()], 422, 'attachment-damaged'],
    ['one that is none', ['SK'], [pdfs.renamedZip()], 415, 'attachment-type'],
    ['too many', ['1', '2', '3', '4'], [png(), png(), png(), png()], 409, 'too-many-attachments'],
  ] as const)('%s are refused before any case begins', async (_what, titles, attachments, status, code) => {
    const before = [await files().countDocuments(), gateway.workflows.started.length];
    const form = { ...titled([110], ...titles), attachments };
    for (const query of ['', '?dryRun=true']) {
      const answer = await sendLetter(gateway, form, { query });
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
    }
    expect([await files().countDocuments(), gateway.workflows.started.length]).toEqual(before);
  });

  it('a letter is still no larger than it may be, though they may', async () => {
    const answer = await sendLetter(gateway, { ...letterFor(111), letter: pdf(LETTERS_MAX + 1) });
    expect([answer.status, answer.body['code']]).toEqual([413, 'letter-too-large']);
  });
});

it('they go with the person when a corrected NIK begins another case', async () => {
  const { id, path } = await opened();
  await add(path);
  const returned = { dataVersion: 1, outcome: 'return', fields: ['nik', 'employee-number'] };
  await gateway.post(`${PATH}/${id}/disposition`, returned, official('kapusdatin'));
  const { nik, nip } = person(200);
  const data = { dataVersion: 1, fields: ['nik', 'employee-number'], applicant: { nik, nip } };
  const { body } = await gateway.form(`${PATH}/${id}/correction`, data, pdf());
  expect(body).toMatchObject({ status: 'superseded' });
  const [successor] = await gateway.vault.findByNik(nik);
  const { items } = await listed(`${PATH}/${successor?.caseId}/attachments`);
  expect(items.map(({ title }) => title)).toEqual([TITLE]);
});
