export type * from './port.js';
export { createVault, type VaultOptions } from './vault.js';
export { VaultFailure, type VaultFailureCode } from './vault-failure.js';
export { commitmentTo } from './crypto/letter-cipher.js';
