import type { TemporalSettings } from '@tte/config';
import {
  connectionOptions,
  connectTemporal,
  ensureRetentionSchedule,
  isTemporalAway,
  registerSearchAttributes,
  requireNamespace,
  type TemporalClient,
} from '@tte/temporal';
import { NativeConnection, TransportError } from '@temporalio/worker';
import type { StartUp } from './start-up.js';

/** How long one attempt may take. */
const PATIENCE_MS = 10_000;

/** The worker's two ways to Temporal: Core's own, by which it polls, and a client's, by which it is set up and watched. */
export interface Temporal extends TemporalClient {
  readonly native: NativeConnection;
}

/**
 * Connects as soon as Temporal answers, and sets the namespace up.
 * @throws NamespaceMissing or SearchAttributeConflict, which waiting does not mend
 */
export async function openTemporal(settings: TemporalSettings, startUp: StartUp): Promise<Temporal> {
  const { namespace } = settings;
  const { connection, client } = connectTemporal(settings);
  const setUp = async () => {
    await requireNamespace(connection, namespace);
    await registerSearchAttributes(connection, namespace);
    await ensureRetentionSchedule(client);
  };
  await startUp.reach(
    'temporal',
    () => connection.withDeadline(Date.now() + PATIENCE_MS, setUp),
    isTemporalAway,
  );
  const native = await startUp.reach(
    'temporal',
    () => NativeConnection.connect(connectionOptions(settings)),
    (error) => error instanceof TransportError,
  );
  return { connection, client, native };
}
