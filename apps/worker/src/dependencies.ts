import {
  createCsvSimpegClient,
  createHttpSimpegClient,
  createOutbox,
  createRegistrationCalls,
  createSiAsnClient,
  createSmtpMailer,
  storeTimeOf,
  type ActivityDependencies,
  type RenewalReminderDependencies,
  type RetentionDependencies,
} from '@tte/activities';
import type { WorkerSettings } from '@tte/config';
import { createEventLog } from '@tte/event-log';
import { bsreConfigOf, createBsreClient } from '@tte/outside';
import { createVault } from '@tte/vault';
import type { Logger } from '@temporalio/worker';
import type { Connection } from 'mongoose';
import { mailSettings, smtpConfig } from './mail-config.js';
import { REGISTER_TIMEOUT_MS, siAsnConfig } from './register-config.js';

/** The world of the activities, made from the settings. */
export function createDependencies(
  settings: WorkerSettings,
  connection: Connection,
  log: Logger,
): ActivityDependencies & RetentionDependencies & RenewalReminderDependencies {
  const { vault, people, simpeg, siAsn, bsre, mail } = settings;
  return {
    eventLog: createEventLog({ connection, office: settings.case.office }),
    vault: createVault({
      connection,
      masterKey: vault.masterKey.reveal(),
      ...(vault.retiredMasterKey && { retiredMasterKeys: [vault.retiredMasterKey.reveal()] }),
      indexSecret: vault.indexSecret.reveal(),
      linkSecret: vault.linkSecret.reveal(),
    }),
    bsre: createBsreClient(bsreConfigOf(bsre)),
    registrationCalls: createRegistrationCalls(connection),
    bsreGraceMs: bsre.grace,
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
    mailer: createSmtpMailer(smtpConfig(mail)),
    outbox: createOutbox(connection),
    mail: mailSettings(settings),
    office: settings.case.office,
    attempts: { siAsn: siAsn.attempts, simpeg: siAsn.attempts },
    ministryNames: [siAsn.ministry],
    unitTitles: people.units,
    periods: settings.retention,
    renewal: settings.renewal,
    maxShare: settings.retention.maxShare,
    storeTime: () => storeTimeOf(connection),
    now: () => new Date(),
  };
}
