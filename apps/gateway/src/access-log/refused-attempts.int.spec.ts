import { official } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { within } from '../case-access/within.js';
import { HttpMetrics } from '../metrics/http-metrics.js';
import { AccessLog } from './access-log.js';
import type { StoredEntry } from './entries.js';

const PATH = '/api/v1/cases';
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
/** Entries that are written after the answer. */
async function eventually(fitting: (found: readonly StoredEntry[]) => boolean): Promise<StoredEntry[]> {
  const fit = await within(5_000, async () => {
    const found = await stored();
    return fitting(found) ? found : undefined;
  });
  if (!fit) throw new Error('what was refused is not in the access log');
  return fit;
}

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
      caseId: id,
      route: expect.stringMatching(/^(GET|POST) \/api\/v1\/cases\/:caseId\/\w+$/),
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

  it('of a flood is not lost when the process ends', async () => {
    const { connection, logger, now } = gateway.context;
    const ending = new AccessLog(connection, logger, now, new HttpMetrics());
    const attempt = { caller: undefined, code: 'missing-token', route: `GET ${PATH}`, requestId: 'x' };
    for (let time = 0; time < 10; time += 1) ending.refused(attempt);
    await ending.onApplicationShutdown();
    expect((await stored()).map(({ count = 1 }) => count).sort()).toEqual([1, 9]);
  });
});
