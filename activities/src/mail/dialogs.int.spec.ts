import type { Connection } from 'mongoose';
import type { MailOrder } from '@tte/contracts';
import { connectForTest } from '../../test/mongo.js';
import { SmtpFake } from '../../test/smtp-fake.js';
import { failureOf, ref, World } from '../../test/world.js';
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
beforeEach(() => {
  round += 1;
});
const order = (): MailOrder => ({
  ...ref(),
  mail: 'activate',
  step: 6,
  round,
  caseNumber: 'TTE-2026-000123',
});

type Dialog = Partial<Pick<SmtpFake, 'refuseConnection' | 'refuseMail' | 'refuseRcpt' | 'refuseData'>>;
const rcpt = (reply: string): Dialog => ({ refuseRcpt: { [APPLICANT]: reply } });
const SESSION = 'mail-session-refused';
const ADDRESS = 'mail-address-refused';
const MESSAGE = 'mail-refused';
const LATER = 'mail-unavailable';

/** What servers are known to answer (Postfix, Exchange, qmail, Zimbra), and whose matter it is. */
const DIALOGS: readonly (readonly [Dialog, string])[] = [
  [{ refuseConnection: '554 5.7.1 Client host blocked using zen.spamhaus.org' }, SESSION],
  [{ refuseConnection: '421 4.3.2 Too many connections' }, LATER],
  [{ refuseMail: '530 5.7.0 Authentication required' }, SESSION],
  [{ refuseMail: '530 Must issue a STARTTLS command first' }, SESSION],
  [{ refuseMail: '535 5.7.8 Authentication credentials invalid' }, SESSION],
  [{ refuseMail: '550 5.7.60 SMTP; Client does not have permissions to send as this sender' }, SESSION],
  [{ refuseMail: '553 5.1.8 Sender address rejected: Domain not found' }, SESSION],
  [{ refuseMail: '550 Administrative prohibition' }, SESSION],
  [{ refuseMail: '451 4.7.1 Greylisted' }, LATER],
  [{ refuseMail: '552 5.3.4 Message size exceeds fixed limit' }, MESSAGE],
  [rcpt('554 5.7.1 Relay access denied'), SESSION],
  [rcpt('550 5.7.1 Unable to relay'), SESSION],
  [rcpt('550 Relaying denied'), SESSION],
  [rcpt("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"), SESSION],
  [rcpt('530 5.7.1 Client was not authenticated'), SESSION],
  [rcpt('553 5.1.7 Sender address rejected'), SESSION],
  [rcpt('554 5.7.1 Service unavailable; Client host blocked'), SESSION],
  [rcpt('503 5.5.1 Bad sequence of commands'), SESSION],
  [rcpt('550 5.1.1 Recipient address rejected: User unknown'), ADDRESS],
  [rcpt('550 5.1.2 Host or domain name not found'), ADDRESS],
  [rcpt('550 5.1.10 RESOLVER.ADR.RecipientNotFound'), ADDRESS],
  [rcpt('501 5.1.3 Bad recipient address syntax'), ADDRESS],
  [rcpt('550 5.2.1 Mailbox disabled, not accepting messages'), ADDRESS],
  [rcpt('552 5.2.2 Over quota'), ADDRESS],
  [rcpt('550 5.4.1 Recipient address rejected: Access denied'), ADDRESS],
  [rcpt('556 5.1.10 Domain has a null MX'), ADDRESS],
  [rcpt('550 No such user here'), ADDRESS],
  [rcpt('450 4.2.0 Greylisted, try again in 300 seconds'), LATER],
  [rcpt('452 4.2.2 Over quota'), LATER],
  [{ refuseRcpt: { [APPLICANT]: '550 5.1.1 User unknown', [PIC]: '450 4.2.0 Greylisted' } }, ADDRESS],
  [{ refuseRcpt: { [APPLICANT]: '450 4.2.0 Greylisted', [PIC]: '550 5.1.1 User unknown' } }, LATER],
  [{ refuseData: '554 5.6.0 Message contains invalid header' }, MESSAGE],
  [{ refuseData: '554 5.7.1 Message rejected as spam' }, MESSAGE],
  [{ refuseData: '554 Transaction failed' }, MESSAGE],
  [{ refuseData: '550 5.7.1 Relay access denied' }, SESSION],
  [{ refuseData: '530 5.7.0 Authentication required' }, SESSION],
  [{ refuseData: '451 4.3.0 Temporary failure' }, LATER],
];

describe.each([true, false])('with a server that has PIPELINING: %s', (pipelining) => {
  const smtp = new SmtpFake({ pipelining });
  beforeAll(() => smtp.start());
  afterAll(() => smtp.end());
  beforeEach(() => smtp.reset());

  const newWorld = (given: Partial<Outbox> = {}) =>
    new World({
      outbox: { ...outbox, ...given },
      mailer: createSmtpMailer({
        host: '127.0.0.1',
        port: smtp.port,
        secure: false,
        requireTls: false,
        timeoutMs: 2_000,
      }),
    });
  const send = (subject = newWorld()) => subject.run('sendMail', order());

  test.each(DIALOGS)('%j: %s, no claim stays, and it goes out later', async (dialog, type) => {
    Object.assign(smtp, dialog);
    const subject = newWorld();
    const nonRetryable = type === ADDRESS || type === MESSAGE;
    expect(await failureOf(send(subject))).toMatchObject({ type, nonRetryable });
    // Ops are told of what is theirs to mend; `World` holds the line to numbers alone.
    expect(subject.logged).toEqual(type === SESSION ? [SESSION] : []);
    expect(smtp.received).toHaveLength(0);
    expect(await outbox.find(mailKey(order()))).toBeUndefined();
    smtp.reset();
    expect(await send()).toEqual({ recipients: 2 });
    expect(smtp.received).toHaveLength(1);
  });

  const recipients = () => smtp.received.map((mail) => mail.recipients);

  test.each(['450 4.2.0 Greylisted', '452 4.2.2 Over quota', '451 4.7.1 Greylisted'])(
    'a copy that is deferred (%s) goes out by itself, and the applicant has one mail',
    async (reply) => {
      smtp.refuseRcpt = { [PIC]: reply };
      for (let attempt = 1; attempt < 4; attempt += 1) {
        const waiting = await failureOf(send());
        expect(waiting).toMatchObject({ type: 'mail-copy-deferred', nonRetryable: false });
        expect(recipients()).toEqual([[APPLICANT]]);
      }
      smtp.refuseRcpt = {};
      expect(await send()).toEqual({ recipients: 2 });
      expect(await send()).toEqual({ recipients: 2 });
      expect(recipients()).toEqual([[APPLICANT], [PIC]]);
      const [first, second] = smtp.received.map(({ mail }) => mail);
      expect(second?.messageId).toBe(first?.messageId);
      expect(second?.to).toEqual(first?.to);
    },
  );

  test.each(['550 5.1.1 User unknown', '554 5.7.1 Relay access denied', '552 5.2.2 Over quota'])(
    'a copy that is refused (%s) does not keep the mail from the applicant, and is not tried again',
    async (reply) => {
      smtp.refuseRcpt = { [PIC]: reply };
      const subject = newWorld();
      expect(await send(subject)).toEqual({ recipients: 1 });
      expect(subject.logged).toEqual(['mail-copy-refused']);
      smtp.refuseRcpt = {};
      expect(await send()).toEqual({ recipients: 1 });
      expect(recipients()).toEqual([[APPLICANT]]);
    },
  );

  test('a deferred copy that is refused later, or for too long, is given up; the case goes on', async () => {
    smtp.refuseRcpt = { [PIC]: '450 4.2.0 Greylisted' };
    await failureOf(send());
    smtp.refuseRcpt = { [PIC]: '550 5.1.1 User unknown' };
    expect(await send()).toEqual({ recipients: 1 });

    round += 1000;
    smtp.refuseRcpt = { [PIC]: '450 4.2.0 Greylisted' };
    await failureOf(send());
    const rows = connection.collection<{ _id: string }>('mail_outbox');
    await rows.updateOne({ _id: mailKey(order()) }, { $set: { since: new Date(Date.now() - 601_000) } });
    const subject = newWorld();
    expect(await send(subject)).toEqual({ recipients: 1 });
    expect(subject.logged).toEqual(['mail-copy-given-up']);
    smtp.refuseRcpt = {};
    expect(await send()).toEqual({ recipients: 1 });
    expect(recipients()).toEqual([[APPLICANT], [APPLICANT]]);
  });

  test('two attempts at a deferred copy at once send one', async () => {
    smtp.refuseRcpt = { [PIC]: '450 4.2.0 Greylisted' };
    await failureOf(send());
    smtp.refuseRcpt = {};
    await Promise.allSettled([send(), send()]);
    expect(await send()).toEqual({ recipients: 2 });
    expect(recipients()).toEqual([[APPLICANT], [PIC]]);
  });
});
