import { official } from '../../test/support/gateway.js';
import { issued, opened, withdrawn } from '../../test/support/rights.js';
import { introduce, mandated, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/statistics';
let ahead = 0;
const gateway = sharedGateway({ now: () => new Date(Date.now() + ahead) });
beforeAll(async () => {
  await opened(gateway, 1);
  await opened(gateway, 2);
  await withdrawn(gateway, 3);
  await issued(gateway, 4, '2030-01-01T00:00:00.000Z');
}, 60_000);
/** Whatever was looked at before is out of date. */
beforeEach(() => (ahead += 60_000));

const read = async (query = '', claims = official('kabid')) => {
  const { status, body } = await gateway.get(`${PATH}${query}`, claims);
  expect(status).toBe(200);
  return body as Record<string, never> & { at: string; weeks: object[]; open: { total: number } };
};

it('tells where cases are, how long the office took, and what came of them', async () => {
  const found = await read();
  expect(found).toMatchObject({
    open: {
      total: 2,
      places: [{ step: 2, waitingOn: 'kapusdatin', waitingOnTitle: 'Kapusdatin', count: 2 }],
    },
    withinStandard: { count: expect.any(Number), within: expect.any(Number) },
    outside: [{ waitingOn: 'pemohon' }, { waitingOn: 'bsre' }],
  });
  expect(found.weeks).toHaveLength(12);
  expect(found.weeks.at(-1)).toMatchObject({ submitted: 4, issued: 1, ended: 1 });
  expect(found['steps']).toContainEqual(
    expect.objectContaining({ step: 4, waitingOn: 'kasubbid', count: 1 }),
  );
});

it('can be of fewer weeks, and of one unit', async () => {
  expect((await read('?weeks=1')).weeks).toHaveLength(1);
  expect((await read('?unit=setjen')).open.total).toBe(0);
  expect((await read('?unit=pusdatin')).open.total).toBe(2);
});

it('shows a stand-in the units of the mandate only', async () => {
  const standIn = staffer('standin9');
  await introduce(gateway, standIn);
  expect((await mandated(gateway, 'kabid', 'standin9', { units: ['setjen'] })).status).toBe(201);
  expect((await read('', standIn)).open.total).toBe(0);
});

it('is counted once a minute, however many ask at once', async () => {
  const { log } = gateway;
  let looks = 0;
  const times = log.times.bind(log);
  log.times = (since) => ((looks += 1), times(since));
  const [first] = await Promise.all([read(), read('?weeks=2'), read('?unit=pusdatin')]);
  await opened(gateway, 5);
  ahead += 59_000 - 10_000;
  expect((await read()).open.total).toBe(first?.open.total);
  expect(looks).toBe(1);
  ahead += 11_000;
  expect((await read()).open.total).toBe(3);
  expect(looks).toBe(2);
  log.times = times;
});

it('a failure is told and not kept', async () => {
  const { log } = gateway;
  const times = log.times.bind(log);
  log.times = () => Promise.reject(Object.assign(new Error('away'), { code: 'store-unavailable' }));
  expect((await gateway.get(PATH, official('kabid'))).body['code']).toBe('try-again');
  log.times = times;
  await read();
});

it.each([
  ['?weeks=0', 'invalid-input'],
  ['?weeks=53', 'invalid-input'],
  ['?weeks=x', 'wrong-type'],
  ['?unit=TIDAK', 'invalid-input'],
  ['?week=1', 'unknown-field'],
])('%s is refused', async (query, code) => {
  const { body } = await gateway.get(`${PATH}${query}`, official('auditor'));
  expect(body['code']).toBe(code);
});
