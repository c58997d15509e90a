import { request, type ClientRequest } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { countAll } from '../../test/support/letters.js';
import * as pdfs from '../../test/support/pdfs.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const MEBIBYTE = 1024 * 1024;
const gateway = sharedGateway({ env: { LETTER_MAX_BYTES: String(10 * MEBIBYTE) } });

const chunks = () => gateway.connection.collection('vault_letters.chunks');

/** Asks until it is so; the test's own limit ends it. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Bytes of buffers that something still refers to. */
function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().arrayBuffers;
}

const part = (name: string, file = '') =>
  `--b\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`;
const LETTER = part('letter', '; filename="surat.pdf"');
const dataOf = (index: number) => `${part('data')}${JSON.stringify(submission(index))}\r\n`;

/** A request whose body is written by hand. */
async function begin() {
  const headers = { ...(await gateway.authorization()), 'content-type': 'multipart/form-data; boundary=b' };
  const sent: ClientRequest = request(`${gateway.url}${PATH}`, { method: 'POST', headers });
  const answer = new Promise<{ status: number; body: Record<string, unknown> }>((resolve, reject) => {
    sent.on('error', reject).on('response', (response) => {
      textOf(response)
        .then((text) => JSON.parse(text) as Record<string, unknown>)
        .then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
  });
  answer.catch(() => undefined);
  return { sent, answer };
}

describe('a letter', () => {
  it.each([
    ['before the data', (content: Buffer) => [LETTER, content, '\r\n', dataOf(1), '--b--\r\n'], 1],
    ['after the data', (content: Buffer) => [dataOf(2), LETTER, content, '\r\n--b--\r\n'], 2],
  ])('is taken %s', async (_order, partsOf, index) => {
    const { sent, answer } = await begin();
    for (const piece of partsOf(pdf())) sent.write(piece);
    sent.end();
    expect((await answer).status).toBe(201);
    expect(await gateway.vault.findByNik(person(index).nik)).toHaveLength(1);
  });

  it('reaches the store while it still comes in', async () => {
    const before = await chunks().countDocuments();
    const content = pdf(9 * MEBIBYTE);
    const { sent, answer } = await begin();
    sent.write(LETTER);
    sent.write(content.subarray(0, 8 * MEBIBYTE));
    // 8 MiB are 32 chunks: all but what is on the way in streams' own buffers.
    await until(async () => (await chunks().countDocuments()) >= before + 28);
    sent.write(content.subarray(8 * MEBIBYTE));
    sent.end(`\r\n${dataOf(3)}--b--\r\n`);
    expect((await answer).status).toBe(201);
  });

  it('whose sender hangs up leaves nothing', async () => {
    const before = await countAll(gateway);
    const { sent } = await begin();
    sent.write(dataOf(4) + LETTER);
    sent.write(pdf(3 * MEBIBYTE).subarray(0, 2 * MEBIBYTE));
    await until(async () => (await chunks().countDocuments()) > (before['vault_letters.chunks'] ?? 0) + 2);
    sent.destroy();
    await until(async () => (await chunks().countDocuments()) === before['vault_letters.chunks']);
    expect(await countAll(gateway)).toEqual(before);
  });

  it('does not stay in memory: ten that are under way hold a fraction of their size', async () => {
    const content = pdf(9 * MEBIBYTE);
    const open = await Promise.all(Array.from({ length: 10 }, begin));
    const before = await chunks().countDocuments();
    const idle = held();
    try {
      for (const { sent } of open) sent.write(LETTER);
      for (const { sent } of open) sent.write(content.subarray(0, 8 * MEBIBYTE));
      await until(async () => (await chunks().countDocuments()) >= before + 10 * 28);
      // 80 MiB have come in. What stays is a chunk for each upload, its copy on the way to MongoDB, and the buffers of
      // the streams on both ends, for the sender is in this process, too. What nothing refers to any more is given back
      // in the background, so it is asked for until it is gone.
      await until(async () => held() - idle < 24 * MEBIBYTE);
    } finally {
      for (const { sent } of open) sent.destroy();
    }
    await until(async () => (await chunks().countDocuments()) === before);
  }, 60_000);
});

describe('what is refused leaves nothing', () => {
  it.each([
    ['an encrypted PDF', pdfs.encryptedPdf, 422, 'letter-encrypted'],
    ['a PDF of 21 pages', () => pdf(0, 'panjang', 21), 422, 'letter-too-many-pages'],
    ['a PDF of blanks', pdfs.pdfOfBlanks, 422, 'letter-damaged'],
    ['a renamed archive', pdfs.renamedZip, 415, 'letter-not-pdf'],
    ['a letter of 11 MiB', () => pdf(11 * MEBIBYTE), 413, 'letter-too-large'],
  ])('%s', async (_what, content, status, code) => {
    const before = await countAll(gateway);
    const answer = await gateway.form(PATH, submission(5), content());
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(await countAll(gateway)).toEqual(before);
  });

  it('a PDF that would take all memory, and the next letter is judged as ever', async () => {
    const before = await countAll(gateway);
    const answer = await gateway.form(PATH, submission(5), pdfs.pdfBomb());
    expect([answer.status, answer.body['code']]).toEqual([422, 'letter-too-complex']);
    expect(await countAll(gateway)).toEqual(before);
    expect((await gateway.form(PATH, submission(6), pdf(0, 'x', 20))).status).toBe(201);
  }, 60_000);

  it.each([
    ['bad data', { data: { ...submission(5), letter: { ...letter, date: 'x' } } }, 'invalid-input'],
    ['no JSON', { data: '{' }, 'malformed-request'],
    ['a bad key', { data: submission(5), key: '' }, 'idempotency-key-invalid'],
    ['an open case', { data: submission(1) }, 'registration-open'],
  ])('a letter that comes with %s', async (_what, { data, key }: { data: unknown; key?: string }, code) => {
    const before = await countAll(gateway);
    const form = new FormData();
    form.append('letter', new Blob([new Uint8Array(pdf(600_000))]), 'surat.pdf');
    form.append('data', typeof data === 'string' ? data : JSON.stringify(data));
    const headers = {
      ...(await gateway.authorization()),
      ...(key !== undefined && { 'idempotency-key': key }),
    };
    const answer = await gateway.call('POST', PATH, { headers, body: form });
    expect(answer.body['code']).toBe(code);
    expect(await countAll(gateway)).toEqual(before);
  });

  it('two letters', async () => {
    const before = await countAll(gateway);
    const form = new FormData();
    for (const name of ['a.pdf', 'b.pdf']) form.append('letter', new Blob([new Uint8Array(pdf())]), name);
    form.append('data', JSON.stringify(submission(5)));
    const answer = await gateway.call('POST', PATH, { headers: await gateway.authorization(), body: form });
    expect(answer.body['code']).toBe('unknown-field');
    expect(await countAll(gateway)).toEqual(before);
  });
});
