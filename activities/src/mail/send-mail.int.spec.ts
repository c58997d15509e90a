import type { Connection } from 'mongoose';
import type { MailOrder } from '@tte/contracts';
import { connectForTest } from '../../test/mongo.js';
import { budi } from '../../test/people.js';
import { SmtpFake } from '../../test/smtp-fake.js';
import { failureOf, ref, World } from '../../test/world.js';
import { wibDeadline } from './deadline.js';
import { mailKey } from './key.js';
import { createOutbox, type Outbox } from './outbox.js';
import { createSmtpMailer } from './transport.js';

const APPLICANT = 'budi.santoso@kemhan.go.id';
const PIC = 'siti.aminah@kemhan.go.id';
let connection: Connection;
let outbox: Outbox;
beforeAll(async () => {
  connection = await connectForTest();
  outbox = createOutbox(connection);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

let round = 0;
const order = (given: Partial<MailOrder> = {}): MailOrder => ({
  ...ref(),
  mail: 'activate',
  step: 6,
  round,
  caseNumber: 'TTE-2026-000123',
  deadline: '2026-11-23T07:30:00.000Z',
  ...given,
});
beforeEach(() => {
  round += 1;
});

describe.each([true, false])('with a server that has PIPELINING: %s', (pipelining) => {
  const smtp = new SmtpFake({ pipelining });
  beforeAll(() => smtp.start());
  afterAll(() => smtp.end());
  beforeEach(() => smtp.reset());

  const world = (port = smtp.port, box = outbox) =>
    new World({
      outbox: box,
      mailer: createSmtpMailer({ host: '127.0.0.1', port, secure: false, requireTls: false, timeoutMs: 500 }),
    });
  const send = (given: Partial<MailOrder> = {}) => world().run('sendMail', order(given));

  test('one message for applicant and PIC, with both bodies and an id made from the key', async () => {
    expect(await send()).toEqual({ recipients: 2 });
    const [{ mail, recipients } = { mail: undefined, recipients: [] }] = smtp.received;
    expect(recipients).toEqual([APPLICANT, PIC]);
    expect(mail?.to).toMatchObject({ value: [{ address: APPLICANT }] });
    expect(mail?.cc).toMatchObject({ value: [{ address: PIC, name: 'Siti Aminah' }] });
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{32}@kemhan\.go\.id>$/);
    expect(mail?.text).toContain('Senin, 23 November 2026 pukul 14.30 WIB');
    expect(mail?.html).toContain('Yth. Budi Santoso, S.Kom.');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect((await outbox.find(mailKey(order())))?.messageId).toBe(mail?.messageId);
  });

  test('what a holder cannot read any more goes to the PIC alone, without the link, and names the holder', async () => {
    expect(await send({ mail: 'revoked', step: 8, mailTo: 'pic' })).toEqual({ recipients: 1 });
    const [{ mail, recipients } = { mail: undefined, recipients: [] }] = smtp.received;
    expect(recipients).toEqual([PIC]);
    expect(mail?.cc).toBeUndefined();
    expect(mail?.subject).not.toMatch(/Anda|Budi/);
    expect(mail?.text).toContain('Yth. Siti Aminah');
    expect(mail?.text).toContain('sertifikat elektronik atas nama Budi Santoso, S.Kom.');
    expect(`${mail?.text} ${String(mail?.html)}`).not.toContain('/pemohon');
  });

  test('the link to the page is of this case and of the configured life, and stands in a fragment', async () => {
    await send();
    const [{ mail } = { mail: undefined }] = smtp.received;
    const [link = ''] = mail?.text?.match(/https:\S+/) ?? [];
    const { origin, pathname, search, hash } = new URL(link);
    expect([origin, pathname, search]).toEqual(['https://tte.test', '/pemohon', '']);
    const [, caseId, expiresAt] = /^#(.+)\.(\d+)\.signature$/.exec(hash) ?? [];
    expect(caseId).toBe('reg-1');
    const days = (Number(expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThanOrEqual(30);
    expect(mail?.html).toContain(`href="${link}"`);
    expect(JSON.stringify(await outbox.find(mailKey(order())))).not.toContain('signature');
  });

  test('the same order again sends nothing; another round does', async () => {
    expect(await send()).toEqual({ recipients: 2 });
    expect(await send()).toEqual({ recipients: 2 });
    expect(smtp.received).toHaveLength(1);
    await send({ round: round + 1000 });
    expect(smtp.received).toHaveLength(2);
    expect(new Set(smtp.received.map(({ mail }) => mail.messageId)).size).toBe(2);
  });

  test('a link that is asked for again is another mail, and is sent once for each asking', async () => {
    for (const occasion of ['run-1', 'run-2', 'run-1']) await send({ mail: 'new-link', occasion });
    expect(smtp.received).toHaveLength(2);
    const [{ mail } = { mail: undefined }] = smtp.received;
    const [, expiresAt] = /#reg-1\.(\d+)\.signature/.exec(mail?.text ?? '') ?? [];
    expect(mail?.text).toContain(`berlaku sampai ${wibDeadline(new Date(Number(expiresAt)).toISOString())}`);
  });

  test('two attempts at once send one message', async () => {
    const outcomes = await Promise.allSettled([send(), send()]);
    expect(outcomes).toContainEqual({ status: 'fulfilled', value: { recipients: 2 } });
    expect(smtp.received).toHaveLength(1);
    expect(await send()).toEqual({ recipients: 2 });
    expect(smtp.received).toHaveLength(1);
  });

  test('is looked for before a later attempt, and not before the first, whose claim tells', async () => {
    const asked: string[] = [];
    const watched = {
      ...outbox,
      find: (key: string) => {
        asked.push(key);
        return outbox.find(key);
      },
    };
    const attempt = (number: number) =>
      world(smtp.port, watched).run('sendMail', order(), { attempt: number });
    expect(await attempt(1)).toEqual({ recipients: 2 });
    expect(asked).toEqual([]);
    expect(await attempt(2)).toEqual({ recipients: 2 });
    expect(asked).toHaveLength(1);
    expect(await attempt(1)).toEqual({ recipients: 2 });
    expect(asked).toHaveLength(2);
    expect(smtp.received).toHaveLength(1);
  });

  test('a PIC without an e-mail of their own is not written to', async () => {
    for (const pic of [
      { name: 'Siti', phone: '08' },
      { ...budi.pic, email: APPLICANT.toUpperCase() },
    ]) {
      const subject = world();
      subject.vault.applicants.set('reg-1/1', { ...budi, pic });
      round += 1000;
      expect(await subject.run('sendMail', order())).toEqual({ recipients: 1 });
      expect(smtp.received.at(-1)?.recipients).toEqual([APPLICANT]);
    }
  });

  test("an official's note goes into a return, and not into other mails", async () => {
    const subject = world();
    subject.vault.notes.set('note-1', 'Catatan rahasia: nama tidak sesuai KTP');
    const noteRef = 'note-1';
    await subject.run('sendMail', order({ mail: 'returned', step: 3, fields: ['name'], noteRef }));
    await subject.run('sendMail', order({ mail: 'activate', noteRef }));
    const texts = smtp.received.map(({ mail }) => mail.text ?? '');
    expect(texts.map((text) => text.includes('nama tidak sesuai KTP'))).toEqual([true, false]);
  });

  test('connection lost after DATA: counted as sent, on record as unconfirmed, never sent again', async () => {
    smtp.dropAfterData = true;
    const subject = world();
    expect(await subject.run('sendMail', order())).toEqual({ recipients: 2, unconfirmed: true });
    expect(subject.logged).toEqual(['mail-unconfirmed']);
    smtp.reset();
    expect(await send()).toEqual({ recipients: 2, unconfirmed: true });
    expect(smtp.received).toHaveLength(0);
    expect(await outbox.find(mailKey(order()))).toMatchObject({ state: 'unconfirmed' });
  });

  test('a server that never answers the message is the same unclear case', async () => {
    smtp.beforeAnswer = () => new Promise((done) => setTimeout(done, 1200));
    expect(await send()).toEqual({ recipients: 2, unconfirmed: true });
    expect((await outbox.find(mailKey(order())))?.state).toBe('unconfirmed');
  });

  test('no mail server: tried again, nothing on record', async () => {
    expect((await failureOf(world(1).run('sendMail', order()))).type).toBe('mail-unavailable');
    expect(await outbox.find(mailKey(order()))).toBeUndefined();
  });

  test('a claim that cannot be written: nothing is sent', async () => {
    const broken = { ...outbox, claim: () => Promise.reject(new Error(`no primary, ${APPLICANT}`)) };
    expect((await failureOf(world(smtp.port, broken).run('sendMail', order()))).type).toBe(
      'store-unavailable',
    );
    expect(smtp.received).toHaveLength(0);
    expect(await send()).toEqual({ recipients: 2 });
  });

  test('an acceptance that could not be recorded is not sent again', async () => {
    const broken = { ...outbox, confirm: () => Promise.reject(new Error('no primary')) };
    expect((await failureOf(world(smtp.port, broken).run('sendMail', order()))).type).toBe(
      'store-unavailable',
    );
    expect((await failureOf(send())).type).toBe('mail-unavailable');
    await new Promise((done) => setTimeout(done, 600));
    expect(await send()).toEqual({ recipients: 2, unconfirmed: true });
    expect(smtp.received).toHaveLength(1);
  });

  test('without data in the vault the failure is final', async () => {
    expect((await failureOf(send({ dataVersion: 7 }))).type).toBe('case-data-unavailable');
  });
});
