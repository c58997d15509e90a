import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';

const PATH = '/api/v1/cases';
/** After an unknown key, an issuer is not asked again before this time is over. */
const COOLDOWN_MS = 30_000;
const { now } = Date;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
}, 60_000);
afterAll(async () => {
  Date.now = now;
  await gateway?.close();
});

it('tokens of new keys are taken once the issuer publishes them, those of withdrawn keys no more', async () => {
  const old = await gateway.authorization(official('kabid'));
  const withOld = () => gateway.call('GET', PATH, { headers: old });
  expect((await withOld()).status).toBe(200);
  await gateway.issuer.rotate();
  // The keys are asked for anew when a token names an unknown one; until then, the known ones hold.
  expect((await withOld()).status).toBe(200);
  const later = Date.now() + COOLDOWN_MS;
  Date.now = () => later;
  expect((await gateway.get(PATH, official('kabid'))).status).toBe(200);
  expect((await withOld()).body['code']).toBe('invalid-token');
});
