import { randomBytes } from 'node:crypto';
import { letterObjects } from '../../test/support/pdf/letter-objects.js';
import { writePdf } from '../../test/support/pdf/write-pdf.js';
import { pdfBomb } from '../../test/support/pdfs.js';
import { letter, person } from '../../test/support/people.js';
import { startGatewayProcess } from '../../test/support/process/gateway-process.js';
import { peakOf } from '../../test/support/process/memory-limit.js';

const MEBIBYTE = 1024 * 1024;
/** docker/compose.yaml gives the gateway 1g. */
const LIMIT = 1024 * MEBIBYTE;

let gateway: Awaited<ReturnType<typeof startGatewayProcess>>;
beforeAll(async () => {
  gateway = await startGatewayProcess(LIMIT);
}, 60_000);
afterAll(() => gateway?.close());

/** Sends a letter to be checked, as operators do before they register anybody; nothing stays. */
async function check(content: Buffer, index: number): Promise<string> {
  const form = new FormData();
  form.append('data', JSON.stringify({ letter, applicants: [person(index)] }));
  form.append('letter', new Blob([new Uint8Array(content)]), 'surat.pdf');
  return send(form);
}
async function checkTable(content: Buffer | string): Promise<string> {
  const form = new FormData();
  form.append('table', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), 'tabel');
  return send(form);
}
async function send(body: FormData): Promise<string> {
  const headers = await gateway.authorization();
  const response = await fetch(`${gateway.url}/api/v1/letters?dryRun=true`, {
    method: 'POST',
    headers,
    body,
  });
  const answer = (await response.json()) as { code?: string };
  return answer.code ?? 'taken';
}

const large = (offset = 0): Buffer => {
  const scan = {
    entries: '/Type /XObject /Subtype /Image /Filter /DCTDecode',
    bytes: randomBytes(9 * MEBIBYTE),
  };
  return writePdf(letterObjects({ 8: scan }), { offset: (at) => at + offset }).bytes;
};
const begun = () => Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(1_200_000)}`);

it.each([
  ['letters of nearly 10 MiB that need mending', () => large(1), 'taken'],
  ['letters of a million objects that begin', begun, 'letter-too-complex'],
])(
  'twelve %s at once do not get the gateway killed under the limit of its container',
  async (_what, make, code) => {
    const content = make();
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => check(content, index)));
    expect([...new Set(answers)]).toEqual([code]);
    expect(await gateway.lives()).toBe(true);
  },
  180_000,
);

it('nor do tables beside letters, and the peak stays below the limit', async () => {
  const [scan, many] = [large(1), `Nama;NIK\n${'x\n'.repeat(500_000)}`];
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, (_, index) => check(scan, index)),
    ...Array.from({ length: 4 }, () => checkTable(many)),
    ...Array.from({ length: 4 }, () => check(pdfBomb(), 50)),
  ]);
  expect(new Set(answers)).toEqual(new Set(['taken', 'table-too-large', 'letter-too-complex']));
  expect(await gateway.lives()).toBe(true);
  const peak = peakOf(gateway.pid);
  process.stdout.write(
    `peak ${Math.round(peak / MEBIBYTE)} MiB of ${LIMIT / MEBIBYTE}, limited by the kernel: ${gateway.limited}\n`,
  );
  expect(peak).toBeLessThan(LIMIT);
}, 180_000);
