export type * from './port.js';
export { createVault, type VaultOptions } from './vault.js';
export { VaultFailure, type VaultFailureCode } from './vault-failure.js';
export { WrongSecret, type Secrets } from './wrong-secret.js';
export { commitmentTo } from './crypto/letter-cipher.js';
