export { AuditFailure } from './audit-failure.js';
export { digestOf, inOneLine, sealed, textOf, type TreeHead } from './checkpoint.js';
export { rootOf, withLeaves, type Peak } from './merkle.js';
export { bucketPlace, folderPlace, type Bucket, type CheckpointPlace } from './places.js';
export { signingKey, type SigningKey } from './signing-key.js';
export { MARKED_OUTBOX } from './state-rows.js';
export { leafOf, type Statement } from './statement.js';
export {
  createAuditTrail,
  createVerifyingTrail,
  markByAudit,
  type AuditSecrets,
  type AuditTrailOptions,
  type VerifyingTrailOptions,
} from './trail.js';
export type {
  AuditStanding,
  AuditState,
  AuditTrail,
  CheckpointCopy,
  ExportFile,
  ExportScope,
  Finding,
  SealedCheckpoint,
  Sealing,
  VerificationRun,
  VerifyingTrail,
} from './port.js';
