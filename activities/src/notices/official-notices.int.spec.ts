import type { CaseEvent } from '@tte/domain';
import type { NewMandate } from '@tte/staff';
import { clock, forwarded, letter, NoticeWorld, OPENS } from '../../test/notice-world.js';
import { failureOf, mustNotTell } from '../../test/world.js';

const world = new NoticeWorld();
beforeAll(() => world.smtp.start());
afterAll(() => world.smtp.end());
beforeEach(() => world.reset());
afterEach(() => world.close());

const ofSystem = (seq: number, type: string, at: string, data: object): CaseEvent =>
  ({ seq, type, at, step: 3, round: 1, actor: { subject: 'sistem', post: 'sistem' }, data }) as CaseEvent;

test('a day with 40 cases sends each official at most as many mails as their setting says', async () => {
  await world.person('kapusdatin1', 'kapusdatin', { pace: 'at-once' });
  await world.person('kabid1', 'kabid');
  await world.person('kasubbid1', 'kasubbid');
  await world.person('kabid2', 'kabid', { pace: 'twice-daily' });
  await world.person('kabid3', 'kabid', { pace: 'off' });
  const sent = { digests: 0 };
  for (let minute = 6 * 60; minute < 18 * 60; minute += 5) {
    const nth = (minute - OPENS) / 10;
    if (Number.isInteger(nth) && nth >= 0 && nth < 40) {
      await world.eventLog.append(`c${nth}`, [
        letter(`c${nth}`, clock(minute)),
        forwarded(clock(minute + 1)),
      ]);
    }
    sent.digests += (await world.tell(clock(minute))).digests;
  }
  expect((await world.eventLog.taskSeqs()).size).toBe(40);
  expect(world.to('kapusdatin1')).toEqual([]);
  expect(world.to('kabid1').length).toBeGreaterThan(5);
  expect(world.to('kabid1').length).toBeLessThanOrEqual(9);
  expect(world.to('kabid2').length).toBeGreaterThan(0);
  expect(world.to('kabid2').length).toBeLessThanOrEqual(2);
  expect(world.to('kabid3')).toEqual([]);
  expect(world.to('kasubbid1')).toEqual([]);
  expect(sent.digests).toBe(world.mails().length);
}, 60_000);

test('one mail tells all that waits, urgent and oldest first, and names nobody', async () => {
  await world.person('kabid1', 'kabid');
  await world.eventLog.append('a', [letter('a', clock(OPENS)), forwarded(clock(OPENS + 1))]);
  await world.eventLog.append('b', [letter('b', clock(OPENS)), forwarded(clock(OPENS + 2))]);
  expect(await world.tell(clock(OPENS + 5))).toMatchObject({ digests: 0 });
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 1 });
  const [{ subject, text, html } = { subject: '', text: '', html: '' }] = world.to('kabid1');
  expect(subject).toBe('2 berkas menunggu Anda');
  expect(text).toContain('Yth. Pejabat kabid1,');
  expect(text.indexOf('TTE-2026-a')).toBeLessThan(text.indexOf('TTE-2026-b'));
  expect(text).toContain('https://tte.test/berkas/a');
  expect(text).toContain('Telepon (021) 3840889');
  for (const body of [text, html]) {
    expect(body).not.toMatch(/undefined|<%|\[object/);
    mustNotTell(body);
  }
  expect(html).not.toMatch(/<(input|form|textarea|button|img|link|script)\b/i);
  expect(await world.tell(clock(OPENS + 90))).toMatchObject({ digests: 0 });
});

test('beyond the standard time they are reminded, and beyond the second limit the post above is told', async () => {
  await world.person('kapusdatin1', 'kapusdatin');
  await world.person('kabid1', 'kabid');
  await world.eventLog.append('a', [letter('a', clock(OPENS)), forwarded(clock(OPENS + 1))]);
  await world.tell(clock(OPENS + 15));
  await world.eventLog.append('a', [
    ofSystem(3, 'StandardTimeExceeded', clock(OPENS + 16), { dueAt: clock(OPENS + 16) }),
  ]);
  await world.tell(clock(OPENS + 75));
  await world.eventLog.append('a', [
    ofSystem(4, 'Escalated', clock(OPENS + 76), { to: 'kapusdatin', dueAt: clock(OPENS + 76) }),
  ]);
  await world.tell(clock(OPENS + 80));
  expect(world.to('kabid1').map(({ subject }) => subject)).toEqual([
    '1 berkas menunggu Anda',
    'Pengingat: 1 berkas menunggu Anda, 1 melewati waktu baku',
  ]);
  expect(world.to('kapusdatin1').map(({ subject }) => subject)).toEqual(['1 berkas belum diputuskan']);
  expect(world.to('kapusdatin1')[0]?.text).toContain('belum diputuskan Kabid Jementa Sis Ap');
});

const order: NewMandate = {
  ...{ post: 'kabid', holder: 'plh1', kind: 'plh', orderNumber: 'SPRIN/7/III/2026', twoLevels: false },
  ...{ from: clock(0), until: clock(3 * 24 * 60), issuedBy: 'kabid1', issuedAs: 'kabid', issuedAt: clock(1) },
};

test('a mandate is told to both, once, when it is granted and when it is revoked', async () => {
  await world.person('kabid1', 'kabid', { pace: 'off' });
  await world.person('plh1', 'verifikator', { pace: 'off' });
  await world.person('kasubbid1', 'kasubbid');
  const { id = '' } = (await world.mandates.add(order)) ?? {};
  expect(await world.tell(clock(5))).toEqual({ digests: 0, mandates: 2, pushes: 0, failed: 0 });
  expect(await world.tell(clock(10))).toEqual({ digests: 0, mandates: 0, pushes: 0, failed: 0 });
  await world.mandates.revoke(id, 'kabid1', clock(12));
  expect(await world.tell(clock(15))).toEqual({ digests: 0, mandates: 2, pushes: 0, failed: 0 });
  for (const subject of ['kabid1', 'plh1']) {
    expect(world.to(subject).map((mail) => mail.subject)).toEqual([
      'Mandat Plh. Kabid Jementa Sis Ap dicatat',
      'Mandat Plh. Kabid Jementa Sis Ap dicabut',
    ]);
  }
  expect(world.to('kabid1')[0]?.text).toContain('Pejabat plh1 dicatat sebagai Plh. Kabid Jementa Sis Ap');
  expect(world.to('kasubbid1')).toEqual([]);
});

test('a stand-in is told what waits for the post, and no more once the mandate is revoked', async () => {
  await world.person('kabid1', 'kabid');
  await world.person('plh1', 'verifikator');
  const { id = '' } = (await world.mandates.add({ ...order, units: ['pusdatin'] })) ?? {};
  await world.eventLog.append('a', [letter('a', clock(OPENS)), forwarded(clock(OPENS + 1))]);
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 2 });
  await world.mandates.revoke(id, 'kabid1', clock(OPENS + 20));
  await world.eventLog.append('b', [letter('b', clock(OPENS + 20)), forwarded(clock(OPENS + 21))]);
  expect(await world.tell(clock(OPENS + 90))).toMatchObject({ digests: 1 });
  expect(world.to('plh1').filter(({ subject }) => subject.includes('menunggu'))).toHaveLength(1);
});

test('whoever has no address is not told, and one that is refused for good stops nobody', async () => {
  await world.person('kabid1', 'kabid');
  await world.person('kabid2', 'kabid');
  await world.staff.change('kabid3', () => ({ subject: 'kabid3', names: [], roles: ['kabid'] }));
  await world.eventLog.append('a', [letter('a', clock(OPENS)), forwarded(clock(OPENS + 1))]);
  world.smtp.refuseRcpt = { 'kabid1@kemhan.go.id': '550 5.1.1 No such user' };
  expect(await world.tell(clock(OPENS + 15))).toEqual({ digests: 1, mandates: 0, pushes: 0, failed: 1 });
  expect(await world.tell(clock(OPENS + 20))).toEqual({ digests: 0, mandates: 0, pushes: 0, failed: 0 });
  expect(world.warned).toEqual(['official-not-told']);
  world.smtp.refuseRcpt = {};
  expect(await world.tell(clock(OPENS + 80))).toMatchObject({ digests: 1, failed: 0 });
});

test('a mail that the server defers is tried again with the whole, and nobody is told twice', async () => {
  await world.person('kabid1', 'kabid');
  await world.person('kabid2', 'kabid');
  await world.eventLog.append('a', [letter('a', clock(OPENS)), forwarded(clock(OPENS + 1))]);
  world.smtp.refuseRcpt = { 'kabid1@kemhan.go.id': '450 4.2.0 Greylisted' };
  expect(await failureOf(world.tell(clock(OPENS + 15)))).toMatchObject({ nonRetryable: false });
  world.smtp.refuseRcpt = {};
  expect(await world.tell(clock(OPENS + 15))).toMatchObject({ digests: 1 });
  expect(
    world
      .mails()
      .map((mail) => mail.to)
      .sort(),
  ).toEqual(['kabid1', 'kabid2']);
});

test('what went out just before a crash is not sent again, and what came since is told by the next mail', async () => {
  await world.person('kabid1', 'kabid');
  await world.eventLog.append('a', [letter('a', clock(OPENS)), forwarded(clock(OPENS + 1))]);
  await world.tell(clock(OPENS + 15));
  await world.connection.collection('official_notices').deleteMany({});
  await world.eventLog.append('b', [letter('b', clock(OPENS + 15)), forwarded(clock(OPENS + 16))]);
  expect(await world.tell(clock(OPENS + 30))).toMatchObject({ digests: 0 });
  expect(world.mails()).toHaveLength(1);
  expect(await world.tell(clock(OPENS + 90))).toMatchObject({ digests: 1 });
  expect(world.to('kabid1')[1]?.text).toContain('TTE-2026-b');
});
