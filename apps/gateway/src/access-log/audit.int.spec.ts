import { official } from '../../test/support/gateway.js';
import { pdf, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { HttpMetrics } from '../metrics/http-metrics.js';
import { AccessLog } from './access-log.js';
import type { StoredEntry } from './entries.js';

const PATH = '/api/v1/cases';
const LOG = '/api/v1/access-log';
let path: string;
let id: string;
const gateway = sharedGateway();
beforeAll(async () => {
  id = String((await gateway.form(PATH, submission(1), pdf())).body['caseId']);
  path = `${PATH}/${id}`;
}, 60_000);

const auditor = official('auditor');
const entries = () => gateway.connection.collection<StoredEntry>('access_log');
const clear = () => entries().deleteMany({});
const stored = (): Promise<StoredEntry[]> => entries().find().sort({ writer: 1, n: 1 }).toArray();
const verification = async () => (await gateway.get(`${LOG}/verification`, auditor)).body;

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

  it('goes on in another one before it is too long to be read whole', async () => {
    await clear();
    const { connection, logger, now } = gateway.context;
    const log = new AccessLog(connection, logger, now, new HttpMetrics());
    const caller = { subject: 'kabid1', roles: ['kabid'], offices: [] } as const;
    const looks = 11_000;
    await Promise.all(Array.from({ length: looks }, () => log.looked(caller, 'letter', id)));
    expect(await verification()).toEqual({ writers: 2, entries: looks, breaks: [] });
  });

  describe('of another writer', () => {
    beforeAll(async () => {
      await clear();
      const { connection, logger, now } = gateway.context;
      const other = new AccessLog(connection, logger, now, new HttpMetrics());
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
    await gateway.search(PATH, 'pemohon');
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
    expect((await listed(`?caseId=${id}`)).items).toHaveLength(3);
    expect((await listed(`?caseId=${id}&outcome=refused`)).items).toEqual([]);
    expect((await listed(`?caseId=${id}&outcome=looked`)).items).toHaveLength(3);
    const [only] = (await listed('?subject=kasubbid1')).items;
    expect(only).toMatchObject({ subject: 'kasubbid1', what: 'nik' });
    expect((await listed(`?subject=kasubbid1&from=${only?.at}`)).items).toHaveLength(1);
    expect((await listed(`?subject=kasubbid1&until=${only?.at}`)).items).toEqual([]);
    expect((await listed(`?from=2999-01-01T00:00:00Z`)).items).toEqual([]);
  });

  it.each(['?after=abc', '?limit=1000', '?from=kemarin', '?subject=$ne', '?caseId=x'])(
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
