import { mailPlace, type AuditDependencies, type AuditMailing } from '@tte/activities';
import {
  bucketPlace,
  createVerifyingTrail,
  folderPlace,
  type AuditSecrets,
  type CheckpointPlace,
} from '@tte/audit';
import type { WorkerSettings } from '@tte/config';
import { createLogInspection } from '@tte/event-log';
import type { Office } from '@tte/staff';
import type { Connection } from 'mongoose';

/** By what this installation proves what it has recorded. */
export const auditSecrets = ({ audit }: Pick<WorkerSettings, 'audit'>): AuditSecrets => ({
  origin: audit.origin,
  key: audit.key.reveal(),
  retiredKeys: audit.retiredKeys.map((key) => key.reveal()),
});

/** What the audit's activities act in. */
export function auditOf(
  settings: WorkerSettings,
  connection: Connection,
  office: Office,
  auditMailing: AuditMailing,
  onAway: (place: string, error: unknown) => void,
) {
  const { mailTo, alarmTo } = settings.auditPlaces;
  return {
    audit: createVerifyingTrail({
      ...auditSecrets(settings),
      connection,
      inspection: async () => createLogInspection(connection, await office.calendars()),
      places: placesOf(settings, auditMailing),
      onAway,
    }),
    auditMailing,
    alarmTo: [...new Set([...mailTo, ...alarmTo])],
  } satisfies AuditDependencies;
}

function placesOf(
  { auditPlaces: { folder, bucket, mailTo, mailEvery } }: WorkerSettings,
  mailing: AuditMailing,
): readonly CheckpointPlace[] {
  return [
    ...(folder === undefined ? [] : [folderPlace(folder)]),
    ...(bucket ? [bucketPlace({ ...bucket, secret: bucket.secret.reveal() })] : []),
    ...(mailTo.length > 0 ? [mailPlace(mailing, mailTo, mailEvery)] : []),
  ];
}
