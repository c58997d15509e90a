import { official } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
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

describe('a look', () => {
  const at = (url: string): string => `${PATH}${url.replace(':id', id)}`;
  beforeEach(clear);

  it.each([
    ['the full data', 'nik', '/:id', 'verifikator'],
    ['the letter', 'letter', '/:id/letter', 'kabid'],
    ['the comparison', 'comparison', '/:id/comparison', 'verifikator'],
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
        caseId: id,
      }),
    ]);
    expect(JSON.stringify(await stored())).not.toContain(person(1).nik);
  });

  it('by a search is recorded, and not what was searched for', async () => {
    const answer = await gateway.search(PATH, 'pemohon', official('kapusdatin'));
    const requestId = answer.headers.get('x-request-id');
    expect(await stored()).toMatchObject([
      { outcome: 'looked', what: 'search', subject: 'kapusdatin1', requestId },
    ]);
    expect(JSON.stringify(await stored())).not.toMatch(/pemohon/i);
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
    const verifikator = official('verifikator');
    for (const look of [
      () => gateway.get(path, verifikator),
      () => gateway.get(`${path}/letter`, verifikator),
      () => gateway.get(`${path}/comparison`, verifikator),
      () => gateway.search(PATH, 'pemohon', verifikator),
    ]) {
      const seen = (await stored()).map(({ _id }) => _id);
      const inTheWay = `${last.writer}/${last.n + 1}`;
      await entries().insertOne({ ...last, _id: inTheWay });
      const refused = await look();
      expect([refused.status, refused.body['code']]).toEqual([503, 'try-again']);
      expect(JSON.stringify(refused.body)).not.toContain(person(1).name);
      await entries().deleteOne({ _id: inTheWay });
      expect((await look()).status).toBe(200);
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
