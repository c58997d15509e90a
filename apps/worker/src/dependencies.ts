import {
  createCsvSimpegClient,
  createHttpSimpegClient,
  createImapMailbox,
  createNoticeStore,
  createOutbox,
  createPositionStore,
  createRegistrationCalls,
  createSiAsnClient,
  createSmtpMailer,
  storeTimeOf,
  type ActivityDependencies,
  type AuditDependencies,
  type BounceDependencies,
  type NoticeDependencies,
  type OutboxRecords,
  type RegistrationCallRecords,
  type ProtectionDependencies,
  type RenewalReminderDependencies,
  type RetentionDependencies,
} from '@tte/activities';
import { markByAudit, type AuditTrail } from '@tte/audit';
import type { WorkerSettings } from '@tte/config';
import { createEventLog } from '@tte/event-log';
import { bsreConfigOf, createBsreClient, createPushSender, kindOf } from '@tte/outside';
import { MandateStore, ProtectionRegister, PushDeviceStore, StaffStore, type Office } from '@tte/staff';
import { createVault, type VaultInspection } from '@tte/vault';
import type { Logger } from '@temporalio/worker';
import type { Connection } from 'mongoose';
import { auditOf, auditSecrets } from './audit.js';
import { imapConfig, mailSettings, smtpConfig } from './mail-config.js';
import { REGISTER_TIMEOUT_MS, siAsnConfig } from './register-config.js';

/** What reading the mailbox needs, but for the way to the cases: that is Temporal's, which comes later. */
type OfMailbox = Pick<BounceDependencies, 'mailbox' | 'positions'>;

/** What programs that compare or repair read beside it. */
interface OfCheck {
  readonly vault: VaultInspection;
  readonly outbox: OutboxRecords;
  readonly registrationCalls: RegistrationCallRecords;
}

/** The world of the activities, made from the settings. */
export function createDependencies(
  settings: WorkerSettings,
  connection: Connection,
  office: Office,
  log: Logger,
): ActivityDependencies &
  RetentionDependencies &
  RenewalReminderDependencies &
  NoticeDependencies &
  ProtectionDependencies &
  OfMailbox &
  AuditDependencies &
  OfCheck & { readonly audit: AuditTrail } {
  const { vault, simpeg, siAsn, bsre, mail, push } = settings;
  const calendar = () => office.calendar;
  const imap = imapConfig(mail);
  markByAudit(connection, auditSecrets(settings));
  const mailer = createSmtpMailer(smtpConfig(mail));
  const auditMailing = { mailer, mail: mailSettings(settings) };
  return {
    ...auditOf(settings, connection, office, auditMailing, (place, error) =>
      log.warn('audit-place-away', { place, kind: kindOf(error) }),
    ),
    eventLog: createEventLog({ connection, office: calendar }),
    vault: createVault({
      connection,
      masterKey: vault.masterKey.reveal(),
      indexSecret: vault.indexSecret.reveal(),
      linkSecret: vault.linkSecret.reveal(),
    }),
    bsre: createBsreClient(bsreConfigOf(bsre)),
    registrationCalls: createRegistrationCalls(connection),
    bsreGraceMs: bsre.grace,
    bsreUnknownMs: bsre.unknownAfter,
    siAsn: createSiAsnClient(siAsnConfig(siAsn)),
    simpeg:
      simpeg.source === 'csv'
        ? createCsvSimpegClient({
            file: simpeg.file,
            onSpoilt: (spoilt) => log.error('SIMPEG file has spoilt numbers', spoilt),
          })
        : createHttpSimpegClient({
            url: simpeg.url,
            token: simpeg.token.reveal(),
            timeoutMs: REGISTER_TIMEOUT_MS,
          }),
    mailer,
    outbox: createOutbox(connection),
    mailbox: imap && createImapMailbox(imap),
    positions: createPositionStore(connection),
    mail: mailSettings(settings),
    staff: new StaffStore(connection),
    mandates: new MandateStore(connection),
    register: new ProtectionRegister(connection),
    notices: createNoticeStore(connection),
    devices: new PushDeviceStore(connection),
    push: push && createPushSender(push),
    noticeSilence: settings.notices.silence,
    office: calendar,
    attempts: { siAsn: siAsn.attempts, simpeg: siAsn.attempts },
    ministryNames: [siAsn.ministry],
    unitNames: () => office.unitNames,
    periods: settings.retention,
    renewal: settings.renewal,
    maxShare: settings.retention.maxShare,
    storeTime: () => storeTimeOf(connection),
    now: () => new Date(),
  };
}
