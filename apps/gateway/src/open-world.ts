import type { GatewaySettings } from '@tte/config';
import { createEventLog } from '@tte/event-log';
import { connectTemporal, workflowIdOf } from '@tte/temporal';
import { createVault } from '@tte/vault';
import type { Logger } from 'pino';
import { openStore } from './open-store.js';
import { TemporalCaseWorkflows } from './workflows/temporal-case-workflows.js';
import { prepareOwn } from './store/prepare-own.js';
import type { World } from './world.js';

/** Opens the gateway's connections. MongoDB and Temporal may both still be away: readiness tells. */
export function openWorld(settings: GatewaySettings, logger: Logger) {
  const store = openStore(
    settings.mongo.uri.reveal(),
    async () => {
      await vault.prepare();
      await log.prepare();
      await prepareOwn(store.connection);
    },
    logger,
  );
  const { masterKey, indexSecret, linkSecret } = settings.vault;
  const vault = createVault({
    connection: store.connection,
    masterKey: masterKey.reveal(),
    indexSecret: indexSecret.reveal(),
    linkSecret: linkSecret.reveal(),
  });
  const log = createEventLog({ connection: store.connection, office: settings.case.office });
  const temporal = connectTemporal(settings.temporal);
  const world: World = {
    settings,
    vault,
    log,
    workflows: new TemporalCaseWorkflows(temporal.client),
    workflowIdOf: (nik) => workflowIdOf(nik, settings.workflowIdSecret.reveal()),
    connection: store.connection,
    pingStore: () => store.ping(),
    logger,
    now: () => new Date(),
  };
  const close = async () => {
    await store.close();
    await temporal.connection.close();
  };
  return { world, close };
}
