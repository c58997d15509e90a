import { decide, initialState, isRefused, type Actor, type CaseEvent, type Command } from '@tte/domain';
import { chain, type LoggedEvent } from '@tte/event-log';
import { readPdf } from '../../../test/support/unpacked.js';
import { caseEvidence } from './case-evidence.js';
import { EVENT_WORDS } from './event-words.js';
import { writeReport, type ToldCase } from './write-report.js';

const OPERATOR: Actor = { subject: 'operator1', post: 'operator', capacity: 'definitif' };
const FACTS = {
  title: 'Laporan bukti Registrasi TTE',
  scope: 'Berkas TTE-2026-000001.',
  checkpoint: 'tte.contoh.go.id 7 akar= — tte.contoh.go.id tanda=',
  sealedAt: '2026-03-26T00:00:00.000Z',
  units: { pusdatin: 'Pusat Data dan Informasi' },
};
const people = { nameAt: () => undefined, mandates: new Map() };

const SUBMITTED: Command = {
  type: 'submit-letter',
  procedure: 'registration',
  caseId: 'reg-1',
  commandId: 'c1',
  actor: OPERATOR,
  dataVersion: 1,
  caseNumber: 'TTE-2026-000001',
  letterRef: 'surat-1',
  letterCommitment: 'komitmen-1',
  receivedAt: '2026-03-25T01:45:00.000Z',
  unit: 'pusdatin',
  nature: 'biasa',
  employeeKind: 'tni',
  activationRoundLimit: 3,
} as never;

function logOf(times: number): LoggedEvent[] {
  const decision = decide(SUBMITTED, initialState, '2026-03-25T02:00:00.000Z');
  if (isRefused(decision)) throw new Error(decision.refused);
  const [first] = decision.events;
  const nudged = Array.from({ length: times }, (_, index) => ({
    ...{ type: 'StandardTimeExceeded', seq: index + 2, at: '2026-03-25T03:00:00.000Z', step: 2, round: 1 },
    ...{ actor: { subject: 'sistem', post: 'sistem' }, data: { dueAt: '2026-03-25T02:30:00.000Z' } },
  }));
  return chain('reg-1', [first, ...nudged] as CaseEvent[]);
}

async function reported(...logs: readonly LoggedEvent[][]): Promise<Uint8Array> {
  async function* cases(): AsyncGenerator<ToldCase> {
    for (const log of logs) yield { evidence: caseEvidence('reg-1', log), people };
  }
  const parts: Uint8Array[] = [];
  for await (const part of writeReport(FACTS, cases())) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

it('is the same bytes for the same log and the same checkpoint', async () => {
  const [one, other] = [await reported(logOf(3)), await reported(logOf(3))];
  expect(Buffer.compare(one, other)).toBe(0);
});

it('goes over as many pages as it needs, each with its number', async () => {
  const { text, pages } = await readPdf(await reported(logOf(60)));
  expect(pages).toBeGreaterThan(3);
  for (let page = 1; page <= pages; page += 1) expect(text).toContain(`halaman ${page}`);
  expect(text).toContain('61. Melewati waktu baku');
  expect(text).toContain('Sistem Versi data 1 Dasar: Batas: 25-03-2026 09.30 WIB.');
});

it('tells of a log that was altered from where on it cannot be followed, and still what is in it', async () => {
  const [letter, ...rest] = logOf(3);
  const altered = [letter, { ...rest[0], type: 'Dibuat' }, ...rest.slice(1)] as LoggedEvent[];
  const { text } = await readPdf(await reported(altered));
  expect(text).toContain('PERHATIAN: mulai kejadian nomor 2');
  expect(text).toContain('2. Dibuat');
  expect(text).toContain('4. Melewati waktu baku');
});

it('tells of a log without its beginning by the code of its case', async () => {
  const { text } = await readPdf(await reported(logOf(3).slice(1)));
  expect(text).toContain('Berkas reg-1');
  expect(text).toContain('PERHATIAN: mulai kejadian nomor 2');
});

it('fails as its cases do', async () => {
  async function* away(): AsyncGenerator<ToldCase> {
    throw new Error('away');
  }
  const report = writeReport(FACTS, away());
  const read = async () => {
    for await (const part of report) void part;
  };
  await expect(read()).rejects.toThrow('away');
});

it('names every event in words of its own', () => {
  const words = Object.values(EVENT_WORDS);
  expect(new Set(words).size).toBe(words.length);
});
