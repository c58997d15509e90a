const SETTINGS = {
  masterKey: 'VAULT_MASTER_KEY',
  indexSecret: 'VAULT_INDEX_SECRET',
} as const;

/** What is wrong with a secret: it is another one than the store's, or a former one that is still needed is missing. */
export type Wrong = 'other' | 'needed';

const TEXTS: Readonly<Record<Wrong, (setting: string) => string>> = {
  other: (setting) =>
    `${setting} is not the one of this store. Give the installation's own ${setting}, ` +
    'or the MONGODB_URI that belongs to this one.',
  needed: (setting) =>
    `${setting} lacks one under which cases of this store still lie. Give the former one behind the present one, ` +
    'separated by a comma, and let the program `rotate-keys` come to its end before it goes.',
};

/** This process was not given the secrets of this store. Nothing was written. */
export class WrongSecret extends Error {
  readonly secret: keyof typeof SETTINGS;
  readonly wrong: Wrong;

  constructor(secret: keyof typeof SETTINGS, wrong: Wrong = 'other') {
    super(TEXTS[wrong](SETTINGS[secret]));
    this.name = 'WrongSecret';
    this.secret = secret;
    this.wrong = wrong;
  }
}
