import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { HttpMetrics } from '../metrics/http-metrics.js';
import { AccessLog } from './access-log.js';
import type { StoredEntry } from './entries.js';

const PATH = '/api/v1/registrations';
const LOG = '/api/v1/access-log';
let gateway: TestGateway;
let path: string;
let id: string;
beforeAll(async () => {
  gateway = await startGateway();
  id = String((await gateway.form(PATH, submission(1), pdf())).body['registrationId']);
  path = `${PATH}/${id}`;
}, 60_000);
afterAll(() => gateway?.close());

const auditor = official('auditor');
const entries = () => gateway.connection.collection<StoredEntry>('access_log');
const clear = () => entries().deleteMany({});
const stored = (): Promise<StoredEntry[]> => entries().find().sort({ writer: 1, n: 1 }).toArray();
/** Entries that are written after the answer. */
async function eventually(fitting: (found: readonly StoredEntry[]) => boolean): Promise<StoredEntry[]> {
  for (;;) {
    const found = await stored();
    if (fitting(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const verification = async () => (await gateway.get(`${LOG}/verification`, auditor)).body;

describe('a look', () => {
  const at = (url: string): string => `${PATH}${url.replace(':id', id)}`;
  beforeEach(clear);

  it.each([
    ['the full data', 'nik', '/:id', 'verifikator'],
    ['the letter', 'letter', '/:id/letter', 'kabid'],
    ['the comparison', 'comparison', '/:id/comparison', 'verifikator'],
    ['a search', 'search', '?q=pemohon', 'kapusdatin'],
  ] as const)('at %s is recorded', async (_name, what, url, post) => {
    const answer = await gateway.get(at(url), official(post));
    expect(answer.status).toBe(200);
    expect(await stored()).toEqual([
      expect.objectContaining({
        outcome: 'looked',
        what,
        subject: `${post}1`,
        roles: [post],
        offices: [{ post, capacity: 'definitif' }],
        requestId: answer.headers.get('x-request-id'),
        ...(what !== 'search' && { registrationId: id }),
      }),
    ]);
    expect(JSON.stringify(await stored())).not.toMatch(new RegExp(`${person(1).nik}|pemohon`, 'i'));
  });

  it.each([
    ['a case without its full data', '/:id', 'kabid'],
    ['a case by one who sees no person', '/:id', 'auditor'],
    ['a list', '', 'operator'],
  ] as const)('at %s is none', async (_name, url, post) => {
    expect((await gateway.get(at(url), official(post))).status).toBe(200);
    expect(await stored()).toEqual([]);
  });

  it('that cannot be recorded is none: nothing leaves, and the next one is recorded anew', async () => {
    await gateway.get(path);
    const [first] = await stored();
    const metric = async () =>
      Number(
        /^tte_access_log_failures_total (\d+)/m.exec(
          (await gateway.call('GET', '/metrics')).body['text'] as string,
        )?.[1],
      );
    const failures = await metric();
    let last = first as StoredEntry;
    for (const url of [path, `${path}/letter`, `${path}/comparison`, `${PATH}?q=pemohon`]) {
      const seen = (await stored()).map(({ _id }) => _id);
      const inTheWay = `${last.writer}/${last.n + 1}`;
      await entries().insertOne({ ...last, _id: inTheWay });
      const refused = await gateway.get(url, official('verifikator'));
      expect([refused.status, refused.body['code']]).toEqual([503, 'try-again']);
      expect(JSON.stringify(refused.body)).not.toContain(person(1).name);
      await entries().deleteOne({ _id: inTheWay });
      expect((await gateway.get(url, official('verifikator'))).status).toBe(200);
      last = (await stored()).find(({ _id }) => !seen.includes(_id)) ?? last;
    }
    expect(await metric()).toBe(failures + 4);
    const all = await stored();
    expect(all.filter(({ writer }) => writer === first?.writer)).toHaveLength(1);
    // Of the first writer the earlier entries are gone.
    const { entries: count, writers, breaks } = await verification();
    expect({ count, writers, breaks }).toMatchObject({
      count: 5,
      writers: 5,
      breaks: [{ writer: first?.writer }],
    });
  });
});

describe('a refused attempt', () => {
  beforeEach(clear);

  it.each([
    ['of one without the role', 'forbidden', 403, () => gateway.get(`${path}/letter`, auditor), 'auditor1'],
    [
      'by the rules',
      'own-case',
      403,
      () =>
        gateway.post(
          `${path}/disposition`,
          { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' },
          official('kapusdatin', { email: person(1).email }),
        ),
      'kapusdatin1',
    ],
  ] as const)('%s is recorded with who it was', async (_name, code, status, send, subject) => {
    const answer = await send();
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    const [entry] = await eventually((found) => found.length > 0);
    expect(entry).toMatchObject({
      outcome: 'refused',
      code,
      subject,
      registrationId: id,
      route: expect.stringMatching(/^(GET|POST) \/api\/v1\/registrations\/:registrationId\/\w+$/),
      requestId: answer.headers.get('x-request-id'),
    });
  });

  it.each([
    ['without a token', 'missing-token', () => gateway.call('GET', PATH)],
    [
      'with a bad one',
      'invalid-token',
      () => gateway.call('GET', PATH, { headers: { authorization: 'Bearer x' } }),
    ],
    ['of an unknown role', 'unknown-role', () => gateway.get(PATH, { sub: 'x', roles: ['raja'] })],
  ] as const)('%s is recorded of nobody', async (_name, code, send) => {
    const answer = await send();
    expect(answer.body['code']).toBe(code);
    const [entry] = await eventually((found) => found.length > 0);
    expect(entry).toMatchObject({ outcome: 'refused', code, route: `GET ${PATH}` });
    expect(entry).not.toHaveProperty('subject');
  });

  it('of a flood makes few entries, which count all', async () => {
    const before = Date.now();
    await Promise.all(Array.from({ length: 300 }, () => gateway.call('POST', PATH)));
    const sum = (found: readonly StoredEntry[]) => found.reduce((total, { count = 1 }) => total + count, 0);
    const found = await eventually((all) => sum(all) >= 300);
    expect(sum(found)).toBe(300);
    expect(found.length).toBeLessThanOrEqual(2 + Math.ceil((Date.now() - before) / 1_000));
  }, 20_000);
});

describe('the chain', () => {
  beforeAll(async () => {
    await clear();
    const answers = await Promise.all(Array.from({ length: 100 }, () => gateway.get(path)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('of 100 looks at once is one', async () => {
    const all = await stored();
    expect(new Set(all.map(({ writer }) => writer)).size).toBe(1);
    const from = all[0]?.n ?? 0;
    expect(all.map(({ n }) => n)).toEqual(Array.from({ length: 100 }, (_, index) => from + index));
    for (const [index, { prevHash }] of all.entries())
      if (index > 0) expect(prevHash).toBe(all[index - 1]?.hash);
  });

  describe('of another writer', () => {
    beforeAll(async () => {
      await clear();
      const other = new AccessLog(gateway.world, new HttpMetrics());
      const caller = { subject: 'kabid1', roles: ['kabid'], offices: [] } as const;
      for (let look = 0; look < 5; look += 1) await other.looked(caller, 'letter', id);
    });
    const at = async (n: number) => (await entries().findOne({ n })) as StoredEntry;

    it('is whole', async () => {
      expect(await verification()).toEqual({ writers: 1, entries: 5, breaks: [] });
    });

    it.each([
      [
        'changed',
        'content',
        3,
        (entry: StoredEntry) => entries().updateOne({ _id: entry._id }, { $set: { subject: 'x' } }),
      ],
      [
        'added to',
        'content',
        3,
        (entry: StoredEntry) => entries().updateOne({ _id: entry._id }, { $set: { note: 'x' } }),
      ],
      ['removed', 'gap', 3, (entry: StoredEntry) => entries().deleteOne({ _id: entry._id })],
    ] as const)('with an entry %s is found out: %s', async (_name, why, n, alter) => {
      const entry = await at(n);
      await alter(entry);
      expect(await verification()).toMatchObject({ writers: 1, breaks: [{ writer: entry.writer, n, why }] });
      await entries().deleteOne({ _id: entry._id });
      await entries().insertOne(entry);
      expect((await verification())['breaks']).toEqual([]);
    });

    it('with one put in, or changed with a new hash, is found out', async () => {
      const [second, third] = [await at(2), await at(3)];
      await entries().insertOne({ ...third, _id: `${third.writer}/2b` });
      expect(await verification()).toMatchObject({ breaks: [{ writer: third.writer, why: 'gap' }] });
      await entries().deleteOne({ _id: `${third.writer}/2b` });
      await entries().updateOne({ _id: third._id }, { $set: { prevHash: second.prevHash } });
      expect((await verification())['breaks']).toEqual([{ writer: third.writer, n: 3, why: 'link' }]);
      await entries().updateOne({ _id: third._id }, { $set: { prevHash: third.prevHash } });
      expect((await verification())['breaks']).toEqual([]);
    });
  });
});

describe('an auditor', () => {
  beforeAll(async () => {
    await clear();
    for (const post of ['operator', 'kasubbid', 'verifikator']) await gateway.get(path, official(post));
    await gateway.get(`${PATH}?q=pemohon`);
  });
  const listed = async (query: string) => {
    const { status, body } = await gateway.get(`${LOG}${query}`, auditor);
    expect(status).toBe(200);
    return body as { items: StoredEntry[]; next: string | null };
  };

  it('reads it page by page, newest first', async () => {
    const first = await listed('?limit=3');
    const second = await listed(`?limit=3&after=${first.next}`);
    const all = [...first.items, ...second.items];
    expect(all.map(({ what }) => what)).toEqual(['search', 'nik', 'nik', 'nik']);
    expect(new Set(all.map(({ n }) => n)).size).toBe(4);
    expect([...all].sort((a, b) => b.at.localeCompare(a.at))).toEqual(all);
    expect(second.next).toBeNull();
  });

  it('filters it', async () => {
    expect((await listed(`?registrationId=${id}`)).items).toHaveLength(3);
    const [only] = (await listed('?subject=kasubbid1')).items;
    expect(only).toMatchObject({ subject: 'kasubbid1', what: 'nik' });
    expect((await listed(`?subject=kasubbid1&from=${only?.at}`)).items).toHaveLength(1);
    expect((await listed(`?subject=kasubbid1&until=${only?.at}`)).items).toEqual([]);
    expect((await listed(`?from=2999-01-01T00:00:00Z`)).items).toEqual([]);
  });

  it.each(['?after=abc', '?limit=1000', '?from=kemarin', '?subject=$ne', '?registrationId=x'])(
    '%s is refused',
    async (query) => {
      const { status, body } = await gateway.get(`${LOG}${query}`, auditor);
      expect([status, body['code']]).toEqual([422, 'invalid-input']);
    },
  );

  it('is the only one who reads it', async () => {
    for (const post of ['operator', 'kapusdatin', 'verifikator', 'admin']) {
      expect((await gateway.get(LOG, official(post))).status).toBe(403);
      expect((await gateway.get(`${LOG}/verification`, official(post))).status).toBe(403);
    }
  });
});
