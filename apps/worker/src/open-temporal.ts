import type { WorkerSettings } from '@tte/config';
import {
  connectTemporal,
  ensureSchedules,
  isTemporalAway,
  registerSearchAttributes,
  requireNamespace,
  type TemporalClient,
} from '@tte/temporal';
import type { StartUp } from './start-up.js';

/** How long one attempt may take. */
const PATIENCE_MS = 10_000;

/**
 * Connects as soon as Temporal answers, and sets the namespace up.
 * @throws NamespaceMissing or SearchAttributeConflict, which waiting does not mend
 */
export async function openTemporal(
  { temporal, mail, auditPlaces }: Pick<WorkerSettings, 'temporal' | 'mail' | 'auditPlaces'>,
  startUp: StartUp,
): Promise<TemporalClient> {
  const { namespace } = temporal;
  const { connection, client } = connectTemporal(temporal);
  const setUp = async () => {
    await requireNamespace(connection, namespace);
    await registerSearchAttributes(connection, namespace);
    await ensureSchedules(client, {
      hasMailbox: mail.imapUrl !== undefined,
      sealEvery: auditPlaces.sealEvery,
    });
  };
  await startUp.reach(
    'temporal',
    () => connection.withDeadline(Date.now() + PATIENCE_MS, setUp),
    isTemporalAway,
  );
  return { connection, client };
}
