import { official } from '../../test/support/gateway.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/own-settings';
const gateway = sharedGateway();
const put = async (body: unknown, claims = official('kabid')) =>
  gateway.call('PUT', PATH, {
    headers: { 'content-type': 'application/json', ...(await gateway.authorization(claims)) },
    body: JSON.stringify(body),
  });

it('who has chosen nothing is told hourly, at the address that their provider tells', async () => {
  const claims = official('kabid', { sub: 'kabid7', email: 'kabid7@kemhan.go.id' });
  expect((await gateway.get(PATH, claims)).body).toEqual({
    pace: 'hourly',
    email: 'kabid7@kemhan.go.id',
    push: null,
    devices: [],
  });
  const moved = official('kabid', { sub: 'kabid7', email: 'baru@kemhan.go.id' });
  expect((await gateway.get(PATH, moved)).body).toMatchObject({ email: 'baru@kemhan.go.id' });
  const { email: _none, ...nameless } = official('kabid', { sub: 'kabid8' }) as { email?: string };
  expect((await gateway.get(PATH, nameless as never)).body).toMatchObject({ email: null });
  const kept = await gateway.connection.collection<{ _id: string }>('staff').findOne({ _id: 'kabid7' });
  expect(JSON.stringify(kept)).not.toContain('baru@');
});

it('each sets for themselves how often, whatever happens beside', async () => {
  expect((await put({ pace: 'twice-daily' })).body).toMatchObject({ pace: 'twice-daily' });
  expect((await gateway.get(PATH, official('kabid'))).body).toMatchObject({ pace: 'twice-daily' });
  expect((await gateway.get(PATH, official('kasubbid'))).body).toMatchObject({ pace: 'hourly' });
  await gateway.get(PATH, official('kabid', { name: 'Nama Baru' }));
  expect((await gateway.get(PATH, official('kabid'))).body).toMatchObject({ pace: 'twice-daily' });
});

it.each([
  ['no pace', {}, 422, 'invalid-input'],
  ['another pace', { pace: 'each-minute' }, 422, 'invalid-input'],
  ['an address', { pace: 'off', email: 'x@kemhan.go.id' }, 400, 'unknown-field'],
])('%s is refused', async (_what, body, status, code) => {
  const answer = await put(body);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
});

it('auditors have nothing to be told', async () => {
  expect((await gateway.get(PATH, official('auditor'))).body).toMatchObject({ code: 'forbidden' });
});
