import { createAuditTrail, markByAudit } from '@tte/audit';
import type { GatewaySettings } from '@tte/config';
import { createEventLog } from '@tte/event-log';
import { createPushSender } from '@tte/outside';
import { Office, OfficeStore } from '@tte/staff';
import { connectTemporal } from '@tte/temporal';
import { createVault, WrongSecret } from '@tte/vault';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { openStore } from './open-store.js';
import { TemporalCaseWorkflows } from './workflows/temporal-case-workflows.js';
import { prepareOwn } from './prepare-own.js';
import { bsreStatusOf } from './platform/bsre-status-of.js';
import type { GatewayContext } from './platform/ports.js';

/**
 * Opens the gateway's connections. MongoDB and Temporal may both still be away: readiness tells. The log and its
 * projections are the worker's: the gateway only reads them.
 * @param onWrongSecret hears of a store that is not of this installation; nothing was written there
 */
export function openContext(
  settings: GatewaySettings,
  logger: Logger,
  onWrongSecret: (error: unknown) => void,
) {
  const { masterKey, indexSecret, linkSecret } = settings.vault;
  const vaultOn = (connection: Connection) =>
    createVault({
      connection,
      masterKey: masterKey.reveal(),
      indexSecret: indexSecret.reveal(),
      linkSecret: linkSecret.reveal(),
    });
  const store = openStore(
    settings.mongo.uri.reveal(),
    {
      admit: (connection) => vaultOn(connection).checkSecrets(),
      async prepare(connection) {
        await vault.prepare();
        await audit.prepare();
        await prepareOwn(connection);
      },
      isFinal: (error) => error instanceof WrongSecret,
      onFinal: onWrongSecret,
    },
    logger,
  );
  const auditSecrets = {
    origin: settings.audit.origin,
    key: settings.audit.key.reveal(),
    retiredKeys: settings.audit.retiredKeys.map((key) => key.reveal()),
  };
  markByAudit(store.connection, auditSecrets);
  const vault = vaultOn(store.connection);
  const office = new Office(new OfficeStore(store.connection), {
    units: settings.people.units,
    calendar: settings.case.office,
  });
  // The worker hands checkpoints to the places outside the store, and verifies.
  const audit = createAuditTrail({
    ...auditSecrets,
    connection: store.connection,
  });
  const log = createEventLog({ connection: store.connection, office: () => office.calendar });
  const temporal = connectTemporal(settings.temporal);
  const context: GatewayContext = {
    settings,
    vault,
    log,
    audit,
    office,
    workflows: new TemporalCaseWorkflows(temporal.client),
    connection: store.connection,
    pingStore: () => store.ping(),
    logger,
    now: () => new Date(),
    bsreStatusOf: bsreStatusOf(settings.bsreAtDoor, logger),
    push: settings.push && createPushSender(settings.push),
  };
  // Temporal's connection ends with the process: see `TemporalClient`.
  return { context, close: () => store.close() };
}
