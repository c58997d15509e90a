/** Secrets that must be the store's own from its first day, besides the master key. */
export interface Secrets {
  readonly indexSecret: string;
  /** Only of a process that starts cases. */
  readonly workflowIdSecret?: string;
}

const SETTINGS: Readonly<Record<keyof Secrets | 'masterKey', string>> = {
  masterKey: 'VAULT_MASTER_KEY',
  indexSecret: 'VAULT_INDEX_SECRET',
  workflowIdSecret: 'WORKFLOW_ID_SECRET',
};

/** This process was given another secret than the one that the store was begun with. Nothing was written. */
export class WrongSecret extends Error {
  readonly secret: keyof typeof SETTINGS;

  constructor(secret: keyof typeof SETTINGS) {
    const setting = SETTINGS[secret];
    super(
      `${setting} is not the one that this store was begun with. Give the installation's own ${setting}, ` +
        'or the MONGODB_URI that belongs to this one.',
    );
    this.name = 'WrongSecret';
    this.secret = secret;
  }
}
