import { inventPerson } from '@tte/local';
import type { Browser, Page } from 'playwright-core';
import { READABLE_PDFS } from '../../apps/gateway/test/support/pdf/readable-pdfs.js';
import { postForm, CASES } from '../support/door.js';
import { mint } from '../support/tokens.js';
import { openBrowser } from './browser.js';
import { gateway } from './cases.js';
import { faultsOf, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const letter = { number: 'B/8/XI/2026', date: '2026-11-02', subject: 'Permohonan', signedBy: 'Kepala' };
const shown = (page: Page) => page.getByRole('region', { name: 'Isi surat permohonan' });

it.each([
  'a byte order mark before it',
  'the head of an answer before it that the offsets count',
  'blanks after it',
  'a table whose offsets are a byte off',
  'PDF 1.6, hybrid',
  'owner password, AES of 128 bits',
  'owner password, AES of 256 bits',
])('a letter with %s is shown to officials as it was taken', async (name) => {
  const content = READABLE_PDFS[name]?.() ?? Buffer.alloc(0);
  const facts = { ...letter, nature: 'biasa', receivedAt: new Date().toISOString() };
  const data = { applicant: inventPerson('tni'), letter: facts };
  const { body } = await postForm(CASES, data, new Uint8Array(content), await mint('operator1'));
  const id = String(body['caseId']);
  await gateway.reaches(id, 'awaiting-disposition');
  const window = await windowOf(browser, 'kapusdatin1', `/berkas/${id}`);
  await shown(window.page).getByText('Surat Permohonan').waitFor();
  expect(await faultsOf(window)).toEqual([]);
});
