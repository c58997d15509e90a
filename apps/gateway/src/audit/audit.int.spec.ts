import { randomUUID } from 'node:crypto';
import { official } from '../../test/support/gateway.js';
import { openCase } from '../../test/support/open-cases.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { introduce, mandated, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { within } from '../case-access/within.js';
import { readPdf, unzipped, verified, type Files } from '../../test/support/unpacked.js';

const AUDIT = '/api/v1/audit';
const PATH = '/api/v1/cases';
const PERIOD = 'from=2020-01-01T00:00:00Z&until=2100-01-01T00:00:00Z';
const auditor = official('auditor');

let forwarded: string;
let returned: string;
const gateway = sharedGateway();
beforeAll(async () => {
  const kabid = { ...official('kabid'), name: 'Ķārlis Ştefănescu-Đurić' };
  const standIn = staffer('standin9');
  await introduce(gateway, standIn);
  await mandated(gateway, 'kapusdatin', 'standin9');
  forwarded = await openCase(gateway, 1);
  const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
  const byStandIn = await gateway.post(`${PATH}/${forwarded}/disposition`, forward, standIn);
  expect(byStandIn.status).toBe(200);
  const note = 'Rahasia: hubungi ibunya';
  const back = await gateway.post(
    `${PATH}/${forwarded}/disposition`,
    { dataVersion: 1, outcome: 'return', fields: ['email'], note },
    kabid,
  );
  expect(back.status).toBe(200);
  returned = String((await gateway.form(PATH, submission(2), pdf())).body['caseId']);
}, 60_000);

const taken = async (path: string, claims = auditor) =>
  fetch(`${gateway.url}${AUDIT}${path}`, { headers: await gateway.authorization(claims) });
const textOf = (files: Files, name: string) => Buffer.from(files[name] ?? []).toString();
const lookOf = async (what: string) => (await gateway.looks()).filter((look) => look.what === what);

/** What changes a chain, so that there is something to seal. */
const look = async () =>
  expect((await gateway.get(`${PATH}/${returned}/letter`, official('kapusdatin'))).status).toBe(200);
const listed = async (query: string) =>
  (await gateway.get(`${AUDIT}/checkpoints?${query}`, auditor)).body as {
    items: object[];
    next: number | null;
  };

describe('sealing', () => {
  it('tells how things stand before and after, and lists checkpoints newest first', async () => {
    expect((await gateway.get(AUDIT, auditor)).body).toMatchObject({
      latest: null,
      chains: { cases: 2 },
      lastVerification: null,
    });
    const sealed = [];
    for (let time = 0; time < 3; time += 1) {
      await look();
      sealed.push((await gateway.post(`${AUDIT}/checkpoints`, {}, auditor)).body);
    }
    expect(sealed[0]?.['line']).toMatch(/^\S+ \d+ \S+ — \S+ \S+$/);
    const state = (await gateway.get(AUDIT, official('admin'))).body;
    expect(state).toMatchObject({ latest: sealed[2], unsealed: 0 });
    const first = await listed('limit=2');
    expect(first.items).toEqual([sealed[2], sealed[1]]);
    expect(await listed(`after=${first.next}`)).toEqual({ items: [sealed[0]], next: null });
  });

  it('is done once for a key, whatever happened since', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const seal = () => gateway.post(`${AUDIT}/checkpoints`, {}, auditor, key);
    const { length } = (await listed('limit=100')).items;
    await look();
    const first = await seal();
    await look();
    expect([first.status, (await seal()).body]).toEqual([201, first.body]);
    expect((await listed('limit=100')).items).toHaveLength(length + 1);
  });

  it('tells of places outside the store, those too that have taken nothing', async () => {
    const { audit } = gateway.context;
    const state = audit.state.bind(audit);
    const at = '2026-03-20T00:00:00.000Z';
    audit.state = async () => ({
      ...(await state()),
      copies: [{ place: 'folder', size: 3, at, awaySince: at }, { place: 'email' }],
    });
    const { body } = await gateway.get(AUDIT, auditor);
    audit.state = state;
    expect(body['copies']).toEqual([
      { place: 'folder', size: 3, at, awaySince: at },
      { place: 'email', size: null, at: null, awaySince: null },
    ]);
  });

  it('of a list that was altered is refused, and so is an export, with what to do', async () => {
    const { audit } = gateway.context;
    const seal = audit.seal.bind(audit);
    audit.seal = () => Promise.reject(Object.assign(new Error('altered'), { code: 'audit-list-altered' }));
    const refused = await gateway.post(`${AUDIT}/checkpoints`, {}, auditor);
    const none = await gateway.get(`${AUDIT}/export?${PERIOD}`, auditor);
    audit.seal = seal;
    expect([refused.status, refused.body['code']]).toEqual([409, 'audit-list-altered']);
    expect([none.status, none.body['code']]).toEqual([409, 'audit-list-altered']);
  });
});

describe('a verification', () => {
  const ask = (post = auditor) => gateway.post(`${AUDIT}/verification`, {}, post);
  const state = async () => (await gateway.get(AUDIT, auditor)).body;
  const found = async () => {
    expect((await ask()).status).toBe(202);
    const ended = await within(10_000, async () => {
      const now = await state();
      return now['verification'] === 'running' ? undefined : now;
    });
    return (ended?.['lastVerification'] as { findings: unknown } | undefined)?.findings;
  };

  it('finds nothing where all is whole, and what was altered, and is remembered', async () => {
    await gateway.post(`${AUDIT}/checkpoints`, {}, auditor);
    expect(await found()).toEqual([]);
    const events = gateway.connection.collection<{ _id: string }>('events');
    const _id = `${forwarded}/2`;
    const event = await events.findOne({ _id });
    await events.updateOne({ _id }, { $set: { 'actor.subject': 'kapusdatin1' } });
    expect(await found()).toEqual([{ kind: 'event-edited', where: `${forwarded}, nomor 2` }]);
    await events.replaceOne({ _id }, event ?? {});
    expect(await found()).toEqual([]);
  });

  it('that runs already goes on, and one that cannot run is told', async () => {
    const { verify } = gateway.audit;
    const end = Promise.withResolvers<never>();
    let begun = 0;
    gateway.audit.verify = () => {
      begun += 1;
      return end.promise;
    };
    await ask();
    expect((await ask(official('admin'))).status).toBe(202);
    expect([begun, (await state())['verification']]).toEqual([1, 'running']);
    end.reject(new Error('away'));
    expect(
      await within(2_000, async () => ((await state())['verification'] === 'failed' ? true : undefined)),
    ).toBe(true);
    gateway.audit.verify = verify;
    expect(await found()).toEqual([]);
  });

  it('cannot be asked for while Temporal is away, and the rest is shown', async () => {
    gateway.workflows.away = true;
    const answer = await ask();
    const shown = await state();
    gateway.workflows.away = false;
    expect([answer.status, answer.body['code'], shown['verification']]).toEqual([
      503,
      'try-again',
      'unknown',
    ]);
  });
});

describe('the export of a case', () => {
  let answer: Response;
  let files: Files;
  beforeAll(async () => {
    answer = await taken(`/cases/${forwarded}/export`);
    files = await unzipped(answer);
  });

  it('is a ZIP that its own verifier accepts, with the checkpoint that was kept outside', async () => {
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="bukti-TTE-\d{4}-\d{6}\.zip"$/,
    );
    expect(Object.keys(files)).toEqual([
      'isi.json',
      'peristiwa.jsonl',
      'pernyataan.jsonl',
      'checkpoint.txt',
      'kunci-publik.txt',
      'verify.mjs',
      'laporan.pdf',
    ]);
    const { latest } = (await gateway.get(AUDIT, auditor)).body as { latest: { line: string } };
    const { code, said } = await verified(files, { 'simpanan.txt': `${latest.line}\n` });
    expect([code, said]).toEqual([0, expect.stringContaining('semua sah')]);
  });

  it('with one byte altered is refused, and the event is named', async () => {
    const events = textOf(files, 'peristiwa.jsonl').replace('"standin9"', '"standin8"');
    const { code, said } = await verified({ ...files, 'peristiwa.jsonl': Buffer.from(events) });
    expect(code).toBe(1);
    expect(said).toContain(`event-edited  ${forwarded}, nomor 2`);
  });

  it('tells a reader who decided what, when, as whom, on which data and on what grounds', async () => {
    const { text, info, mark, tags } = await readPdf(files['laporan.pdf'] ?? new Uint8Array());
    const [letter, disposition, back] = textOf(files, 'peristiwa.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string> & { data: Record<string, string> });
    for (const words of [
      '1. Surat permohonan dicatat',
      `Komitmen atas surat: ${letter?.data['letterCommitment']}`,
      '2. Didisposisikan',
      'langkah 2, Menelaah dan mendisposisikan ke Kabid Jementa Sis Ap',
      'Plh. Kapusdatin (akun standin9)',
      'Atas mandat kapusdatin-1, surat perintah ',
      'Versi data 1',
      '3. Dikembalikan untuk diperbaiki',
      'Kabid Jementa Sis Ap — Ķārlis Ştefănescu-Đurić (akun kabid1)',
      'Yang perlu diperbaiki: Email dinas',
      `Disertai catatan, rujukan ${back?.data['noteRef']}; isinya di brankas`,
      'node verify.mjs .',
    ])
      expect(text).toContain(words);
    // A hash can be broken over two lines.
    expect(text.replaceAll(' ', '')).toContain(`Sidik${disposition?.['hash']}`);
    const { latest } = (await gateway.get(AUDIT, auditor)).body as { latest: { line: string } };
    expect(text.replaceAll(' ', '')).toContain(latest.line.replaceAll(' ', ''));
    expect(info).toMatchObject({ Title: 'Laporan bukti Registrasi TTE', Language: 'id-ID' });
    expect(mark).toMatchObject({ Marked: true });
    expect(JSON.stringify(tags)).toMatch(/"H1".*"H2".*"P"/);
  });

  it('holds nothing of the person, and no words of a note', async () => {
    const { text } = await readPdf(files['laporan.pdf'] ?? new Uint8Array());
    const { name, nik, nip, email } = person(1);
    const rest = Object.entries(files)
      .filter(([file]) => file !== 'laporan.pdf')
      .map(([file]) => textOf(files, file));
    for (const one of [name, nik, nip, email, 'Rahasia'])
      expect([text, ...rest].some((part) => part.includes(one))).toBe(false);
  });

  it('is on record before it leaves, with the case', async () => {
    expect((await lookOf('audit-export')).filter(({ caseId }) => caseId !== undefined)).toEqual([
      expect.objectContaining({ subject: 'auditor1', caseId: forwarded }),
    ]);
  });
});

describe('the export of a period', () => {
  it('is of every case with an event in it, and of the access log, where it stands itself', async () => {
    const answer = await taken(`/export?${PERIOD}`);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="bukti-2020-01-01-2100-01-01.zip"',
    );
    const files = await unzipped(answer);
    expect(await verified(files)).toMatchObject({ code: 0 });
    const { text } = await readPdf(files['laporan.pdf'] ?? new Uint8Array());
    for (const id of [forwarded, returned]) expect(text).toContain(`Kode berkas: ${id}`);
    expect(textOf(files, 'catatan-akses.jsonl')).toContain('"what":"audit-export"');
  });

  it('in which nothing happened says so by having none', async () => {
    const files = await unzipped(await taken('/export?from=2020-01-01T00:00:00Z&until=2020-02-01T00:00:00Z'));
    expect(textOf(files, 'peristiwa.jsonl')).toBe('');
    const { text } = await readPdf(files['laporan.pdf'] ?? new Uint8Array());
    expect(text).toContain('Tidak ada berkas dengan kejadian dalam lingkup ini.');
  });

  it('breaks off where the store fails on the way, so that no part is taken for the whole', async () => {
    const { log } = gateway;
    const eventsOf = log.eventsOf.bind(log);
    log.eventsOf = () => Promise.reject(new Error('away'));
    const answer = await taken(`/export?${PERIOD}`);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    log.eventsOf = eventsOf;
  });

  it.each([
    ['from=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z', 'invalid-input'],
    ['from=2026-02-01T00:00:00Z', 'invalid-input'],
    ['', 'invalid-input'],
    [`${PERIOD}&nik=1`, 'unknown-field'],
  ])('%s is refused', async (query, code) => {
    expect((await gateway.get(`${AUDIT}/export?${query}`, auditor)).body['code']).toBe(code);
  });
});

it('of a case that nobody knows there is none, and none of any for others than auditors', async () => {
  const unknown = await gateway.get(`${AUDIT}/cases/${randomUUID()}/export`, auditor);
  expect([unknown.status, unknown.body['code']]).toEqual([404, 'unknown-case']);
  for (const post of ['admin', 'kapusdatin', 'verifikator', 'operator'])
    expect((await taken(`/cases/${forwarded}/export`, official(post))).status).toBe(403);
});
