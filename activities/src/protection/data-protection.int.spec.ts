import { MockActivityEnvironment } from '@temporalio/testing';
import type { Protected } from '@tte/contracts';
import type { RequestEvent } from '@tte/domain';
import { ProtectionRegister } from '@tte/staff';
import { clock, NoticeWorld } from '../../test/notice-world.js';
import { createOutbox } from '../mail/outbox.js';
import { createSmtpMailer } from '../mail/transport.js';
import { clocksOf, createDataProtection } from './create-data-protection.js';

const HOUR = 60;
const world = new NoticeWorld();
let register: ProtectionRegister;
beforeAll(() => world.smtp.start());
afterAll(() => world.smtp.end());
beforeEach(async () => {
  await world.reset();
  register = new ProtectionRegister(world.connection);
});
afterEach(() => world.close());

const CLOSED_DAYS = 30;
const run = (at: string): Promise<Protected> => {
  const { connection, staff, vault, smtp } = world;
  const { tendProtection } = createDataProtection({
    ...{ register, staff, vault, periods: { closed: CLOSED_DAYS * 24 * 3_600_000 } },
    outbox: createOutbox(connection),
    mailer: createSmtpMailer({
      ...{ host: '127.0.0.1', port: smtp.port, secure: false, requireTls: false, timeoutMs: 500 },
    }),
    mail: {
      from: { name: 'Pusdatin Kemhan', address: 'tte@kemhan.go.id' },
      officeContact: 'Telepon (021) 3840889',
      officeName: 'Pusat Data dan Informasi Kementerian Pertahanan',
      publicUrl: 'https://tte.test',
      linkLife: 3_600_000,
    },
  });
  const environment = new MockActivityEnvironment({ startToCloseTimeoutMs: 30_000 });
  return environment.run<[], Protected, () => Promise<Protected>>(() => tendProtection(at));
};

const TEXT = 'Permintaan Anda kami penuhi.\n\nHubungi kami.';
/** A request that was received at minute 0, with these steps after it, a minute each. */
async function request(kind: 'access' | 'erasure', answerBy?: 'mail' | 'hand-over'): Promise<string> {
  const { vault } = world;
  const matter = await vault.drawMatter('request');
  const said = { name: 'Peminta Satu', email: 'peminta@example.org', asked: 'Salinan.' };
  const words = await vault.keepWords(matter, 'r1', said);
  const answer = await vault.keepWords(matter, 'r2', { text: TEXT });
  const events: RequestEvent[] = [
    {
      type: 'RequestReceived',
      ...{ kind, channel: 'letter', receivedAt: clock(0), caseIds: [], hasEmail: true, words },
    },
    ...(answerBy
      ? ([
          { type: 'IdentityChecked', means: 'identity-card' },
          { type: 'RequestGranted' },
          { type: 'RequestAnswered', by: answerBy, words: answer },
        ] as const)
      : []),
  ];
  const steps = events.map((event, index) => ({ at: clock(index), by: 'admin1', event }));
  expect(await register.add('request', matter, [], steps)).toBe(true);
  return matter;
}
const NOTHING = { answers: 0, notices: 0, reminders: 0, destroyed: 0, failed: 0, over: 0 };
const last = async (matter: string) => (await register.steps('request', matter)).at(-1);

test('an answer goes out once, by name and address out of the vault, and is on record', async () => {
  const matter = await request('access', 'mail');
  expect(await run(clock(5))).toEqual({ ...NOTHING, answers: 1 });
  expect(await run(clock(10))).toEqual(NOTHING);
  const [mail, ...others] = world.smtp.received;
  expect(others).toEqual([]);
  expect(mail?.recipients).toEqual(['peminta@example.org']);
  expect(mail?.mail.text).toContain('Yth. Peminta Satu');
  expect(mail?.mail.text).toContain('Permintaan Anda kami penuhi.');
  expect(await last(matter)).toMatchObject({ event: { type: 'AnswerSent' }, by: 'sistem', at: clock(5) });
});

test('one that is refused for good is on record as that, and one that is deferred goes out later', async () => {
  const matter = await request('access', 'mail');
  world.smtp.refuseRcpt = { 'peminta@example.org': '450 4.2.0 Greylisted' };
  await expect(run(clock(5))).rejects.toThrow();
  expect(await last(matter)).toMatchObject({ event: { type: 'RequestAnswered' } });
  world.smtp.refuseRcpt = { 'peminta@example.org': '550 5.1.1 No such user' };
  expect(await run(clock(10))).toEqual({ ...NOTHING, failed: 1 });
  expect(await last(matter)).toMatchObject({ event: { type: 'AnswerFailed' } });
});

test('whoever answers for it is told once before the end, and once after it, at night and on a Sunday', async () => {
  await world.person('pelindung-data1', 'pelindung-data');
  await world.person('admin1', 'admin');
  await world.person('kabid1', 'kabid');
  const matter = await request('access');
  expect(await run(clock(47 * HOUR))).toEqual(NOTHING);
  expect(await clocksOf({ register }, clock(47 * HOUR))).toEqual({ near: 0, over: 0 });
  expect(await run(clock(49 * HOUR))).toEqual({ ...NOTHING, reminders: 2 });
  expect(await clocksOf({ register }, clock(49 * HOUR))).toEqual({ near: 1, over: 0 });
  expect(await run(clock(50 * HOUR))).toEqual(NOTHING);
  expect(await run(clock(72 * HOUR + 1))).toEqual({ ...NOTHING, reminders: 2, over: 1 });
  expect(await clocksOf({ register }, clock(72 * HOUR + 1))).toEqual({ near: 0, over: 1 });
  const mails = world.to('pelindung-data1');
  expect(mails.map(({ subject }) => subject)).toEqual([
    `Permintaan data ${matter}: tenggat mendekat`,
    `Permintaan data ${matter}: melewati tenggat`,
  ]);
  expect(mails[0]?.text).toContain(`https://tte.test/permintaan-data/${matter}`);
  expect(JSON.stringify(world.mails())).not.toMatch(/Peminta|example/);
  expect(world.to('kabid1')).toEqual([]);
});

test('words of an erasure go once it was told, those of others at the end of their time, and open ones stay', async () => {
  const erased = await request('erasure', 'mail');
  const kept = await request('access', 'hand-over');
  const open = await request('erasure');
  expect(await run(clock(5))).toMatchObject({ answers: 1, destroyed: 1 });
  expect(await world.vault.words(erased)).toBeUndefined();
  await expect(world.vault.keepWords(erased, 'r9', { note: 'x' })).rejects.toThrow('no such case');
  expect(await world.vault.words(kept)).toBeDefined();
  expect(await run(clock((CLOSED_DAYS * 24 + 1) * HOUR))).toMatchObject({ destroyed: 1 });
  expect(await world.vault.words(kept)).toBeUndefined();
  expect(await world.vault.words(open)).toBeDefined();
  // The record of what was done stays, and is whole.
  expect(await register.steps('request', erased)).toHaveLength(5);
});

test('of a breach each person whose case is known is told once, and how many were reached is on record', async () => {
  const { vault } = world;
  const matter = await vault.drawMatter('breach');
  const words = await vault.keepWords(matter, 'w1', { what: 'x', how: 'y', measures: 'z' });
  const notice = await vault.keepWords(matter, 'n1', { text: 'Data Anda terungkap.' });
  const facts = {
    discoveredAt: clock(0),
    data: ['contact'],
    persons: 1,
    caseIds: ['tidak-ada'],
    words,
  } as const;
  const steps = [
    { type: 'BreachDiscovered', ...facts },
    { type: 'NoticeWritten', words: notice },
    { type: 'PersonsToBeMailed', caseIds: ['tidak-ada'], notice: 'n1' },
  ] as const;
  await register.add(
    'breach',
    matter,
    [],
    steps.map((event, index) => ({ at: clock(index), by: 'admin1', event })),
  );
  expect(await run(clock(5))).toMatchObject({ notices: 0, failed: 1 });
  expect((await register.steps('breach', matter)).at(-1)).toMatchObject({
    event: { type: 'PersonsMailed', sent: 0, failed: 1 },
  });
});
