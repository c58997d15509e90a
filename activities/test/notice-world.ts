import { inspect } from 'node:util';
import type { Logger } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { Noticed } from '@tte/contracts';
import type { CaseEvent, Pace, Role } from '@tte/domain';
import { createEventLog, type EventLog, type Registry } from '@tte/event-log';
import type { PushSender } from '@tte/outside';
import { MandateStore, PushDeviceStore, StaffStore } from '@tte/staff';
import { createVault, type Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import { createOutbox } from '../src/mail/outbox.js';
import { createSmtpMailer } from '../src/mail/transport.js';
import { createOfficialNotices } from '../src/notices/create-official-notices.js';
import { createNoticeStore } from '../src/notices/notice-store.js';
import { OFFICE, returnedCase } from './corrected-case.js';
import { connectForTest } from './mongo.js';
import { SmtpFake } from './smtp-fake.js';
import { mustNotTell } from './world.js';

const MINUTE = 60_000;
/** Wednesday, 25 March 2026, WIB. */
export const clock = (minutes: number) =>
  new Date(Date.parse('2026-03-25T00:00:00+07:00') + minutes * MINUTE).toISOString();
/** When the office opens, in minutes of the day. */
export const OPENS = 7 * 60 + 30;

/** A letter that was entered at a time. */
export const letter = (caseId: string, at: string): CaseEvent => {
  const [entered] = returnedCase(caseId);
  if (!entered) throw new Error('no letter');
  return { ...entered, at };
};
/** The Kapusdatin has passed it on to the Kabid. */
export const forwarded = (at: string): CaseEvent => ({
  ...{ seq: 2, type: 'DispositionForwarded', at, step: 2, round: 1, data: { instruction: 'tindak-lanjuti' } },
  actor: { subject: 'kapusdatin1', post: 'kapusdatin' },
});

/** An office whose officials are told, over a real store, a mail server on loopback, and a push service if given. */
export class NoticeWorld {
  readonly smtp = new SmtpFake();
  readonly warned: string[] = [];
  push: PushSender | undefined;
  connection!: Connection;
  eventLog!: EventLog & Registry;
  staff!: StaffStore;
  mandates!: MandateStore;
  devices!: PushDeviceStore;
  vault!: Vault;

  /** Begins anew, before each test. */
  async reset(): Promise<void> {
    this.smtp.reset();
    this.warned.length = 0;
    this.connection = await connectForTest();
    this.eventLog = createEventLog({ connection: this.connection, office: () => OFFICE });
    this.staff = new StaffStore(this.connection);
    this.mandates = new MandateStore(this.connection);
    this.devices = new PushDeviceStore(this.connection);
    const secrets = { indexSecret: 'of these tests only', linkSecret: 'links of these tests' };
    this.vault = createVault({
      ...{ connection: this.connection, masterKey: new Uint8Array(32).fill(3) },
      ...secrets,
    });
    await this.eventLog.prepare();
  }

  async close(): Promise<void> {
    await this.connection.dropDatabase();
    await this.connection.close();
  }

  /** Runs the activity at a time. */
  tell(at: string): Promise<Noticed> {
    const { eventLog, staff, mandates, devices, vault, push, connection } = this;
    const { tellOfficials } = createOfficialNotices({
      ...{
        eventLog,
        staff,
        mandates,
        devices,
        vault,
        push,
        office: () => OFFICE,
        noticeSilence: 10 * MINUTE,
      },
      notices: createNoticeStore(connection),
      outbox: createOutbox(connection),
      mailer: createSmtpMailer({
        ...{ host: '127.0.0.1', port: this.smtp.port, secure: false, requireTls: false, timeoutMs: 500 },
      }),
      mail: {
        from: { name: 'Pusdatin Kemhan', address: 'tte@kemhan.go.id' },
        officeContact: 'Telepon (021) 3840889',
        officeName: 'Pusat Data dan Informasi Kementerian Pertahanan',
        publicUrl: 'https://tte.test',
        linkLife: 30 * 24 * 60 * MINUTE,
      },
    });
    const logger = this.logger();
    const environment = new MockActivityEnvironment({ startToCloseTimeoutMs: 30_000 }, { logger });
    return environment.run<[], Noticed, () => Promise<Noticed>>(() => tellOfficials(at));
  }

  /** Somebody of the office, with an address. */
  async person(subject: string, role: Role, more: { pace?: Pace } = {}): Promise<void> {
    const address = await this.vault.sealAddress(subject, `${subject}@kemhan.go.id`);
    const names = [{ name: `Pejabat ${subject}`, since: clock(0) }];
    await this.staff.change(subject, () => ({ subject, names, roles: [role], address, ...more }));
  }

  /** What went out to somebody. */
  to(subject: string) {
    return this.mails().filter((mail) => mail.to === subject);
  }

  mails() {
    return this.smtp.received.map(({ mail, recipients }) => ({
      to: recipients[0]?.split('@')[0] ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: String(mail.html),
    }));
  }

  /** Hears warnings, and that they tell nothing of anybody and of no device. */
  private logger(): Logger {
    const warn = (message: string, meta: object) => {
      mustNotTell(inspect([message, meta], { depth: 9 }));
      expect(inspect(meta)).not.toMatch(/@kemhan|kabid\d|push\//);
      this.warned.push(message);
    };
    const others = { trace: () => {}, debug: () => {}, info: () => {}, error: () => {}, log: () => {} };
    return { warn, ...others } as unknown as Logger;
  }
}
