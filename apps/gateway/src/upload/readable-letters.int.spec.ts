import { countAll } from '../../test/support/letters.js';
import * as pdfs from '../../test/support/pdfs.js';
import { READABLE_PDFS } from '../../test/support/pdf/readable-pdfs.js';
import { letterObjects } from '../../test/support/pdf/letter-objects.js';
import { lockPdf } from '../../test/support/pdf/lock-pdf.js';
import { writePdf } from '../../test/support/pdf/write-pdf.js';
import { letter, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const MEBIBYTE = 1024 * 1024;
const gateway = sharedGateway({ env: { LETTER_MAX_BYTES: String(10 * MEBIBYTE) } });

/** What a dry run says of a letter: nothing is stored. */
async function judged(content: Buffer): Promise<string> {
  const form = new FormData();
  const { applicant } = submission(1);
  form.append('data', JSON.stringify({ letter, applicants: [applicant] }));
  form.append('letter', new Blob([new Uint8Array(content)]), 'surat.pdf');
  const headers = await gateway.authorization();
  const { body } = await gateway.call('POST', '/api/v1/letters?dryRun=true', { headers, body: form });
  return String(body['code'] ?? 'taken');
}

it('of letters that PDFium and MuPDF open, at most one in twenty is refused', async () => {
  const refused: string[] = [];
  for (const [name, make] of Object.entries(READABLE_PDFS)) {
    const code = await judged(make());
    if (code !== 'taken') refused.push(`${name}: ${code}`);
  }
  const most = Math.floor(Object.keys(READABLE_PDFS).length / 20);
  expect(refused.slice(most)).toEqual([]);
});

describe('what is refused says why', () => {
  const withPages = (tree: string) => writePdf(letterObjects({ 2: tree })).bytes;
  const cut = () => writePdf(letterObjects(), { xref: 'none', eof: false }).bytes;
  it.each([
    ['a renamed archive', pdfs.renamedZip, 'letter-not-pdf'],
    ['a page of HTML', () => Buffer.from('<html>'.repeat(500)), 'letter-not-pdf'],
    [
      'a header that comes too late',
      () => Buffer.concat([Buffer.alloc(2_000), pdfs.encryptedPdf()]),
      'letter-not-pdf',
    ],
    ['blanks', pdfs.pdfOfBlanks, 'letter-damaged'],
    ['one that was cut off', cut, 'letter-damaged'],
    ['no pages', pdfs.pdfWithoutPages, 'letter-damaged'],
    ['a page that is missing', pdfs.pdfWithoutItsPage, 'letter-damaged'],
    [
      'pages that are their own parents',
      () => withPages('<< /Type /Pages /Kids [2 0 R] /Count 5 >>'),
      'letter-damaged',
    ],
    [
      'references in a circle',
      () => writePdf(letterObjects({ 2: '3 0 R', 3: '2 0 R' })).bytes,
      'letter-damaged',
    ],
    [
      'lists within lists',
      () => withPages(`<< /Type /Pages /Count 1 /Kids ${'['.repeat(400_000)} >>`),
      'letter-damaged',
    ],
    ['a password', pdfs.encryptedPdf, 'letter-encrypted'],
    [
      'a password, RC4',
      () => writePdf(letterObjects(), { lock: lockPdf('rc4-128', 'rahasia') }).bytes,
      'letter-encrypted',
    ],
    [
      'a password, AES',
      () => writePdf(letterObjects(), { lock: lockPdf('aes-128', 'rahasia') }).bytes,
      'letter-encrypted',
    ],
    ['11 MiB', () => Buffer.concat([cut(), Buffer.alloc(11 * MEBIBYTE)]), 'letter-too-large'],
    ['references that unpack to gigabytes', pdfs.pdfBomb, 'letter-too-complex'],
    [
      'a million objects that begin',
      () => Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(1_200_000)}`),
      'letter-too-complex',
    ],
  ])('%s: %s', async (_what, content, code) => {
    const before = await countAll(gateway);
    expect(await judged(content())).toBe(code);
    expect(await countAll(gateway)).toEqual(before);
  });

  it('a table that takes long stops nobody: the gateway answers meanwhile', async () => {
    const form = new FormData();
    form.append('table', new Blob([`Nama;NIK\n${'x\n'.repeat(500_000)}`]), 'tabel.csv');
    const headers = await gateway.authorization();
    let done = false;
    const reading = gateway
      .call('POST', '/api/v1/letters?dryRun=true', { headers, body: form })
      .finally(() => (done = true));
    let answers = 0;
    while (!done) {
      expect((await gateway.call('GET', '/health/live')).status).toBe(200);
      answers += 1;
    }
    expect((await reading).body['code']).toBe('table-too-large');
    expect(answers).toBeGreaterThan(10);
  });
});

it('more than may wait are asked to come again, and the rest are read', async () => {
  const content = writePdf(letterObjects()).bytes;
  const answers = await Promise.all(Array.from({ length: 40 }, () => judged(content)));
  expect(new Set(answers)).toEqual(new Set(['taken', 'try-again']));
  expect(answers.filter((answer) => answer === 'taken').length).toBeGreaterThanOrEqual(18);
  expect(await judged(content)).toBe('taken');
});

it('a correction is refused by its case before its letter is stored', async () => {
  const opened = await gateway.form(PATH, submission(7), writePdf(letterObjects()).bytes);
  const id = String(opened.body['caseId']);
  const path = `${PATH}/${id}/correction`;
  const data = { dataVersion: 1, fields: ['name'], applicant: { name: 'Nama Lain' } };
  const stored: string[] = [];
  const { vault } = gateway;
  const storeLetter = vault.storeLetter.bind(vault);
  vault.storeLetter = (fileName, content) => {
    stored.push(fileName);
    return storeLetter(fileName, content);
  };
  const send = async (
    order: readonly ('data' | 'letter')[],
    to = path,
    headers: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const part of order) {
      if (part === 'data') form.append('data', JSON.stringify(data));
      else form.append('letter', new Blob([new Uint8Array(pdfs.pdfBomb())]), 'surat.pdf');
    }
    const { body } = await gateway.call('POST', to, {
      headers: { ...(await gateway.authorization()), ...headers },
      body: form,
    });
    return body['code'];
  };
  const linked = { 'x-applicant-link': 'nobody' };
  expect([
    await send(['data', 'letter']),
    await send(['letter', 'data']),
    await send(['letter', 'data'], path, { 'idempotency-key': 'k1' }),
    await send(['data', 'letter'], `${PATH}/00000000-0000-4000-8000-000000000000/correction`),
    await send(['letter', 'data'], '/api/v1/applicant/correction', linked),
  ]).toEqual(['wrong-turn', 'wrong-turn', 'wrong-turn', 'unknown-case', 'link-invalid']);
  expect(stored).toEqual([]);
  const bad = new FormData();
  bad.append('data', '{"applicant":{}}');
  bad.append('letter', new Blob([new Uint8Array(pdfs.pdfBomb())]), 'surat.pdf');
  const answer = await gateway.call('POST', PATH, { headers: await gateway.authorization(), body: bad });
  expect([answer.body['code'], stored]).toEqual(['invalid-input', []]);
});
