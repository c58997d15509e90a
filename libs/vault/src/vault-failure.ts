/** Everything that the vault itself can refuse; an outage of MongoDB stays the driver's own error. */
const MESSAGES = {
  'vault-unknown-case': 'the vault has no such case, or it is erased',
  'vault-conflict': 'the same command has stored other content',
  'vault-tampered': 'the content fails its authentication, or belongs elsewhere',
  'vault-unreadable': 'the content is not of the form that is kept here',
  'vault-unknown-key': 'it is wrapped by a master key that is not configured',
} as const;

export type VaultFailureCode = keyof typeof MESSAGES;

/** Its message names a case, a kind and a version, and never a value. */
export class VaultFailure extends Error {
  readonly code: VaultFailureCode;

  constructor(code: VaultFailureCode, where: string) {
    super(`${MESSAGES[code]} (${where})`);
    this.name = 'VaultFailure';
    this.code = code;
  }
}
