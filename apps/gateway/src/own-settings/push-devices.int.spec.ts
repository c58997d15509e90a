import { Secret } from '@tte/config';
import { createPushSender } from '@tte/outside';
import { PushService } from '../../../../test/support/push-service.js';
import { official } from '../../test/support/gateway.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/own-settings';
const SUBJECT = 'mailto:tte@kemhan.go.id';
const KEY = Buffer.alloc(32, 7).toString('base64');
const LABEL = 'Chrome di Android';

let publicKey = '';
const service = new PushService(() => publicKey, SUBJECT);
beforeAll(() => service.start());
afterAll(() => service.end());
const bare = sharedGateway();
const gateway = sharedGateway({ env: { VAPID_PRIVATE_KEY: KEY, VAPID_SUBJECT: SUBJECT } });
beforeAll(() => {
  publicKey = gateway.context.push?.publicKey ?? '';
});
/** The service listens where it can: the list is known only then. */
const fromNowOn = (services: readonly string[]) => {
  if (!gateway.context.push) throw new Error('devices are not told');
  const privateKey = new Secret(new Uint8Array(Buffer.from(KEY, 'base64')));
  Object.assign(gateway.context.push, createPushSender({ privateKey, subject: SUBJECT, services }));
};
beforeEach(() => fromNowOn([service.origin]));

interface Settings {
  readonly devices: { readonly id: string; readonly label: string; readonly since: string }[];
}
type Who = ReturnType<typeof official>;
const kabid = (sub: string): Who => official('kabid', { sub });
const call = async (method: string, path: string, who: Who, body?: unknown, on = gateway) =>
  on.call(method, `${PATH}${path}`, {
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(await on.authorization(who)),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const add = (who: Who, device: string, more: object = {}) =>
  call('PUT', '/devices', who, { ...service.subscribe(device), label: LABEL, ...more });
const devicesOf = async (who: Who) => (await gateway.get(PATH, who)).body as unknown as Settings;
const stored = () => gateway.connection.collection('push_devices').find().toArray();

it('an official switches a device on, is sent an example there, and removes it', async () => {
  const who = kabid('kabid20');
  const added = await add(who, 'telepon');
  expect([added.status, added.body]).toEqual([
    200,
    expect.objectContaining({
      push: { publicKey },
      devices: [{ id: expect.stringMatching(/^[\w-]{43}$/), label: LABEL, since: expect.any(String) }],
    }),
  ]);
  const [{ id } = { id: '' }] = (added.body as unknown as Settings).devices;
  const sample = await call('POST', `/devices/${id}/sample`, who);
  expect([sample.status, sample.body]).toEqual([200, { outcome: 'taken' }]);
  expect(service.of('telepon')).toMatchObject([
    { message: { topic: 'contoh', title: 'Contoh pemberitahuan', link: '/pengaturan' } },
  ]);
  expect((await call('DELETE', `/devices/${id}`, who)).body).toMatchObject({ devices: [] });
  const gone = await call('POST', `/devices/${id}/sample`, who);
  expect([gone.status, gone.body['code']]).toEqual([404, 'unknown-device']);
});

it('where a device is reached is nowhere to be read', async () => {
  const who = kabid('kabid21');
  const { body } = await add(who, 'rahasia');
  const told = JSON.stringify([body, (await gateway.get(PATH, who)).body, await stored(), gateway.lines]);
  expect(told).toContain(LABEL);
  expect(told).not.toContain('rahasia');
  expect(told).not.toContain(service.origin);
});

it('a browser is one device, of whoever switched it on last', async () => {
  const body = { ...service.subscribe('bersama'), label: LABEL };
  const [one, other] = [kabid('kabid22'), kabid('kabid23')];
  for (const who of [one, one, other]) await call('PUT', '/devices', who, body);
  expect((await devicesOf(one)).devices).toEqual([]);
  expect((await devicesOf(other)).devices).toHaveLength(1);
  const [{ id } = { id: '' }] = (await devicesOf(other)).devices;
  await call('DELETE', `/devices/${id}`, one);
  expect((await call('POST', `/devices/${id}/sample`, one)).body['code']).toBe('unknown-device');
  expect((await devicesOf(other)).devices).toHaveLength(1);
});

it('of more than ten devices the oldest is told no more', async () => {
  const who = kabid('kabid24');
  for (let count = 0; count < 11; count += 1) await add(who, `d${count}`, { label: `Perangkat ${count}` });
  const labels = (await devicesOf(who)).devices.map(({ label }) => label);
  expect(labels).toHaveLength(10);
  expect(labels[0]).toBe('Perangkat 10');
  expect(labels).not.toContain('Perangkat 0');
});

it.each([
  ['that is gone', 410, 'gone', 0],
  ['whose service takes nothing now', 503, 'deferred', 1],
  ['whose service refuses', 400, 'refused', 1],
])('of a device %s the example tells so', async (_what, status, outcome, left) => {
  const who = kabid(`kabid25-${status}`);
  await add(who, `s${status}`);
  service.answer(`s${status}`, { status });
  const [{ id } = { id: '' }] = (await devicesOf(who)).devices;
  expect((await call('POST', `/devices/${id}/sample`, who)).body).toEqual({ outcome });
  expect((await devicesOf(who)).devices).toHaveLength(left);
  expect(gateway.lines.some((line) => line.includes('push-refused'))).toBe(status === 400);
});

it.each([
  ['inside', 'http://127.0.0.1:27017/push'],
  ['of a cloud’s metadata', 'http://169.254.169.254/latest'],
  ['of nobody’s push service', 'https://push.jahat.example/x'],
  ['that is no address', 'telepon'],
])('an endpoint %s is refused, and nothing is kept', async (_what, endpoint) => {
  const before = (await stored()).length;
  const { status, body } = await add(kabid('kabid26'), 'x', { endpoint });
  expect([status, body['code']]).toEqual([422, 'invalid-input']);
  expect(body['errors']).toEqual([expect.objectContaining({ field: 'endpoint' })]);
  expect(await stored()).toHaveLength(before);
});

it('a service that was taken from the list is called no more', async () => {
  const who = kabid('kabid27');
  await add(who, 'dulu');
  const [{ id } = { id: '' }] = (await devicesOf(who)).devices;
  fromNowOn(['fcm.googleapis.com']);
  expect((await call('POST', `/devices/${id}/sample`, who)).body).toEqual({ outcome: 'refused' });
  expect(service.of('dulu')).toEqual([]);
});

it.each([
  ['keys of another length', { keys: { p256dh: 'x', auth: 'y' } }, 422, 'invalid-input'],
  ['no name', { label: ' ' }, 422, 'invalid-input'],
  ['another field', { expirationTime: null }, 400, 'unknown-field'],
])('%s is refused', async (_what, more, status, code) => {
  const answer = await add(kabid('kabid28'), 'y', more);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
});

it('a key on no curve is never sent to', async () => {
  const who = kabid('kabid29');
  const keys = { ...service.subscribe('z').keys, p256dh: 'A'.repeat(87) };
  await add(who, 'z', { keys });
  const [{ id } = { id: '' }] = (await devicesOf(who)).devices;
  expect((await call('POST', `/devices/${id}/sample`, who)).body).toEqual({ outcome: 'gone' });
});

it('where devices are not told nothing is offered or taken', async () => {
  const who = kabid('kabid30');
  expect((await bare.get(PATH, who)).body).toMatchObject({ push: null, devices: [] });
  const taken = await call('PUT', '/devices', who, { ...service.subscribe('q'), label: LABEL }, bare);
  expect([taken.status, taken.body['code']]).toEqual([409, 'push-not-offered']);
});

it('auditors have no devices', async () => {
  expect((await add(official('auditor'), 'audit')).body).toMatchObject({ code: 'forbidden' });
});
