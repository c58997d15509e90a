import { randomUUID } from 'node:crypto';
import { APPLICANT_FIELDS, type ApplicantField } from '@tte/domain';
import { eventually, inventPerson, samplePdf } from '@tte/local';
import { letter } from '../support/bad-input-world.js';
import { postJson, send, type Answer } from '../support/door.js';
import { mint } from '../support/tokens.js';

const MANDATES = '/api/v1/mandates';
const LETTERS = '/api/v1/letters';
/** Somebody with whose account nothing is fuzzed. */
export const STAND_IN = 'kabid2';

/** A day so many days from now. */
export const dayAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Sends the same request again while the gateway, which many cases keep busy, asks for that. */
const created = (what: string, request: () => Promise<Answer>): Promise<Answer['body']> =>
  eventually(what, async () => {
    const { status, body } = await request();
    if (status === 503 || body['code'] === 'request-in-flight') return undefined;
    if (status !== 201) throw new Error(`${what}: answered with ${status} ${String(body['code'])}`);
    return body;
  });

/** Mandates that are recorded and not yet in force. */
export async function seedMandates(): Promise<readonly string[]> {
  await send('GET', MANDATES, { token: await mint(STAND_IN) });
  const ids: string[] = [];
  for (const days of [1000, 1001, 1002, 1003]) {
    const day = dayAhead(days);
    const order = { post: 'kapusdatin', holder: STAND_IN, kind: 'plh', from: day, until: day };
    const token = await mint('admin1');
    const mandate = { ...order, orderNumber: `Sprin/${days}/I/2026` };
    const headers = { 'Idempotency-Key': randomUUID() };
    const body = await created('a mandate', () => postJson(MANDATES, mandate, token, headers));
    ids.push(String(body['mandateId']));
  }
  return ids;
}

/** A unit of its own, so that none is retired that applicants are of. */
export async function seedUnit(): Promise<string> {
  const mark = Date.now().toString(36);
  const token = await mint('admin1');
  const unit = { code: `uji-${mark}`, name: `Unit uji ${mark}` };
  return String((await created('a unit', () => postJson('/api/v1/units', unit, token)))['code']);
}

/** A request of a person about their data, and a breach, by their numbers. */
export async function seedProtection(): Promise<{ readonly requestId: string; readonly breachId: string }> {
  const token = await mint('pelindung-data1');
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const asked = { kind: 'objection', channel: 'letter', receivedAt: at, name: 'Uji', asked: 'Uji.' };
  const found = { discoveredAt: at, data: ['contact'], persons: 1, what: 'Uji', how: 'Uji', measures: 'Uji' };
  const request = await created('a request', () => postJson('/api/v1/data-requests', asked, token));
  const breach = await created('a breach', () => postJson('/api/v1/data-breaches', found, token));
  return { requestId: String(request['requestId']), breachId: String(breach['breachId']) };
}

/** A letter that names two applicants. */
export async function seedLetter(): Promise<string> {
  const form = new FormData();
  const applicants = [inventPerson('pns'), inventPerson('tni')];
  form.set('data', JSON.stringify({ letter: letter(), applicants }));
  form.set('letter', new Blob([samplePdf('Surat Permohonan')]), 'surat.pdf');
  const token = await mint('operator1');
  const headers = { 'Idempotency-Key': randomUUID() };
  const body = await created('a letter', () => send('POST', LETTERS, { token, headers, body: form }));
  return String(body['letterId']);
}

/** A case with a file beside its letter, and the file. */
export async function seedAttachment(caseId: string): Promise<string> {
  const form = new FormData();
  form.set('data', JSON.stringify({ title: 'Surat Keputusan' }));
  form.set('attachment', new Blob([samplePdf('Surat Keputusan')]), 'sk.pdf');
  const token = await mint('operator1');
  const headers = { 'Idempotency-Key': randomUUID() };
  const address = `/api/v1/cases/${caseId}/attachments`;
  const body = await created('an attachment', () => send('POST', address, { token, headers, body: form }));
  return String(body['attachmentId']);
}

/** A table of applicants with one row, as CSV. */
export function filledTable(): string {
  const titles = Object.values<ApplicantField>(APPLICANT_FIELDS).map(({ title, column = title }) => column);
  const { name, nik, email, employeeKind, nrp, unit, position, rank, pic } = inventPerson('tni');
  const cells = [
    name,
    nik,
    email,
    employeeKind,
    '',
    nrp,
    unit,
    position,
    rank,
    pic.name,
    pic.phone,
    pic.email,
  ];
  return [titles, cells].map((row) => `${row.join(';')}\r\n`).join('');
}
