import { Secret } from '@tte/config';
import { createPushSender } from '@tte/outside';
import { PushService } from '../../../test/support/push-service.js';
import { clock, forwarded, letter, NoticeWorld, OPENS } from '../../test/notice-world.js';
import { mustNotTell } from '../../test/world.js';

const SUBJECT = 'mailto:tte@kemhan.go.id';
const world = new NoticeWorld();
const service = new PushService(() => world.push?.publicKey ?? '', SUBJECT);
const senderWith = (byte: number) =>
  createPushSender({
    privateKey: new Secret(new Uint8Array(32).fill(byte)),
    subject: SUBJECT,
    services: [service.origin],
  });
beforeAll(async () => {
  await world.smtp.start();
  await service.start();
});
afterAll(async () => {
  await world.smtp.end();
  await service.end();
});
beforeEach(async () => {
  await world.reset();
  world.push = senderWith(5);
  service.received.length = 0;
});
afterEach(() => world.close());

/** An official switches a device on, as the gateway keeps it. */
async function switchOn(subject: string, id: string): Promise<void> {
  const { publicKey = '' } = world.push ?? {};
  const sealed = await world.vault.sealAddress(subject, JSON.stringify(service.subscribe(id)));
  service.answer(id, undefined);
  await world.devices.put({
    ...{ id, subject, label: 'Chrome di Android', since: clock(0) },
    publicKey,
    sealed,
  });
}
/** A letter that waits for the Kabid since a minute of the day. */
const waits = (caseId: string, minute: number) =>
  world.eventLog.append(caseId, [letter(caseId, clock(minute - 1)), forwarded(clock(minute))]);
const titles = (id: string) => service.of(id).map(({ message }) => message['title']);
const devices = async () => (await world.devices.all()).map(({ id }) => id);

test('one message tells all that waits, and neither it nor its service learns of whom', async () => {
  await world.person('kabid1', 'kabid');
  await switchOn('kabid1', 'telepon');
  await waits('a', OPENS + 1);
  expect(await world.tell(clock(OPENS + 5))).toMatchObject({ digests: 0, pushes: 0 });
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 1, pushes: 1 });
  const [{ message, headers, bytes } = { message: {}, headers: {}, bytes: 0 }] = service.of('telepon');
  expect(message).toEqual({
    topic: 'menunggu',
    title: '1 berkas menunggu Anda',
    body: 'Buka berkasnya setelah Anda masuk.',
    link: '/berkas/a',
  });
  mustNotTell(JSON.stringify(message));
  expect(headers).toMatchObject({ ttl: '14400', urgency: 'normal', topic: 'menunggu' });
  expect(bytes).toBeLessThan(4096);
  await waits('b', OPENS + 20);
  expect(await world.tell(clock(OPENS + 40))).toMatchObject({ pushes: 0 });
  expect(await world.tell(clock(OPENS + 80))).toMatchObject({ pushes: 1 });
  expect(service.of('telepon')[1]?.message).toMatchObject({
    title: '2 berkas menunggu Anda',
    link: '/kotak-masuk',
  });
});

test('nothing is shown while the office is closed, more often than set, or to whoever wants nothing', async () => {
  await world.person('kabid1', 'kabid');
  await world.person('kabid2', 'kabid', { pace: 'twice-daily' });
  await world.person('kabid3', 'kabid', { pace: 'off' });
  for (const [subject, id] of [
    ['kabid1', 'satu'],
    ['kabid2', 'dua'],
    ['kabid3', 'tiga'],
  ] as const)
    await switchOn(subject, id);
  for (let minute = 5 * 60; minute < 20 * 60; minute += 15) {
    await waits(`c${minute}`, minute);
    await world.tell(clock(minute));
    if (minute < OPENS) expect(service.received).toEqual([]);
  }
  expect(titles('satu').length).toBeGreaterThan(5);
  expect(titles('satu').length).toBeLessThanOrEqual(9);
  expect(titles('dua')).toHaveLength(2);
  expect(titles('tiga')).toEqual([]);
}, 60_000);

test('who has no address is shown it all the same, and each device is told by itself', async () => {
  await world.staff.change('kabid1', () => ({ subject: 'kabid1', names: [], roles: ['kabid'] }));
  await switchOn('kabid1', 'lama');
  await waits('a', OPENS + 1);
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 0, pushes: 1 });
  await switchOn('kabid1', 'baru');
  expect(await world.tell(clock(OPENS + 20))).toMatchObject({ pushes: 1 });
  expect(titles('lama')).toHaveLength(1);
  expect(titles('baru')).toEqual(['1 berkas menunggu Anda']);
});

test.each([404, 410])('a device whose service says %i is gone', async (status) => {
  await world.person('kabid1', 'kabid');
  await switchOn('kabid1', 'hilang');
  await switchOn('kabid1', 'ada');
  service.answer('hilang', { status });
  await waits('a', OPENS + 1);
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ pushes: 1, failed: 0 });
  expect(await devices()).toEqual(['ada']);
  expect(world.warned).toEqual([]);
});

test.each([
  ['busy, for so long as it says', { status: 429, headers: { 'retry-after': '3600' } }, [5, 55], 65],
  ['failing', { status: 503 }, [5], 20],
] as const)(
  'a service that is %s is tried again, with all that waits then',
  async (_what, reply, early, late) => {
    await world.person('kabid1', 'kabid');
    await switchOn('kabid1', 'sibuk');
    service.answer('sibuk', reply);
    await waits('a', OPENS + 1);
    expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 1, pushes: 0, failed: 0 });
    service.answer('sibuk', undefined);
    await waits('b', OPENS + 2);
    for (const minutes of early) {
      expect(await world.tell(clock(OPENS + 15 + minutes))).toMatchObject({ pushes: 0 });
    }
    expect(await world.tell(clock(OPENS + 15 + late))).toMatchObject({ pushes: 1 });
    expect(titles('sibuk')).toEqual(['2 berkas menunggu Anda']);
  },
);

test('a service that takes nothing now is asked once in a run', async () => {
  await world.person('kabid1', 'kabid');
  for (const id of ['a', 'b', 'c']) {
    await switchOn('kabid1', id);
    service.answer(id, { status: 503 });
  }
  await waits('x', OPENS + 1);
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ pushes: 0, failed: 0 });
  const held = (await world.devices.all()).filter(({ notBefore }) => notBefore !== undefined);
  expect(held).toHaveLength(1);
});

test('what a service refuses is counted, told without the device, and tried again an hour later', async () => {
  await world.person('kabid1', 'kabid');
  await switchOn('kabid1', 'ditolak');
  service.answer('ditolak', { status: 400 });
  await waits('a', OPENS + 1);
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 1, pushes: 0, failed: 1 });
  expect(world.warned).toEqual(['push-refused']);
  service.answer('ditolak', undefined);
  expect(await world.tell(clock(OPENS + 70))).toMatchObject({ pushes: 0, failed: 0 });
  expect(await world.tell(clock(OPENS + 80))).toMatchObject({ pushes: 1, failed: 0 });
});

test('a service that is away stops no mail', async () => {
  await world.person('kabid1', 'kabid');
  await switchOn('kabid1', 'x');
  world.push = createPushSender({
    privateKey: new Secret(new Uint8Array(32).fill(5)),
    subject: SUBJECT,
    services: ['http://127.0.0.1:1'],
  });
  const away = { ...service.subscribe('x'), endpoint: 'http://127.0.0.1:1/push/x' };
  await world.devices.put({
    ...{ id: 'x', subject: 'kabid1', label: 'x', since: clock(0), publicKey: world.push.publicKey },
    sealed: await world.vault.sealAddress('kabid1', JSON.stringify(away)),
  });
  await waits('a', OPENS + 1);
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 1, pushes: 0, failed: 0 });
});

test('a device of another key is left alone, and nothing is sent where devices are not told', async () => {
  await world.person('kabid1', 'kabid');
  await switchOn('kabid1', 'x');
  await waits('a', OPENS + 1);
  world.push = senderWith(6);
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 1, pushes: 0, failed: 0 });
  world.push = undefined;
  await waits('b', OPENS + 2);
  expect(await world.tell(clock(OPENS + 80))).toMatchObject({ digests: 1, pushes: 0, failed: 0 });
  expect(service.received).toEqual([]);
  expect(await devices()).toEqual(['x']);
});
