export type * from './port.js';
export { ATTACHMENT_TYPES } from './port.js';
export { MARKED_COUNTERS, MARKED_ENTRIES } from './store/models.js';
export { SEARCH_MOST } from './search.js';
export { createVault, type VaultOptions } from './vault.js';
export { VaultFailure, type VaultFailureCode } from './vault-failure.js';
export { WrongSecret } from './wrong-secret.js';
export { commitmentTo } from './crypto/letter-cipher.js';
export {
  keyRotation,
  type KeyRotation,
  type RotationProgress,
  type RotationStanding,
  type SealedElsewhere,
} from './rotation.js';
export type { Ring } from './crypto/ring.js';
export type { MasterKey } from './crypto/master-keys.js';
