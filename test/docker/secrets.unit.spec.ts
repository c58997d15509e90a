import { loadGatewaySettings, loadWorkerSettings, Secret, SettingsError } from '@tte/config';
import { globSync } from 'node:fs';
import {
  appEnvironment,
  parseCompose,
  read,
  root,
  type ComposeFile,
  type Variables,
} from './compose-file.js';
import { GIVEN, SECRETS, SIMPEG } from './installation.js';

type App = 'gateway' | 'worker';
const LOADERS: Record<App, (env: Variables) => object> = {
  gateway: loadGatewaySettings,
  worker: loadWorkerSettings,
};
const source = read('docker/compose.yaml');
const codeOf = (app: App): string =>
  globSync([`apps/${app}/src/**/*.ts`, 'libs/{temporal,outside}/src/**/*.ts'], {
    cwd: root,
    exclude: (path) => String(path).includes('.spec.'),
  })
    .map((path) => read(path))
    .join('\n');

/** Settings as text, their secrets in clear: two of them differ where a variable was read. */
function clear(value: unknown): string {
  if (value instanceof Secret) return String((value as Secret<unknown>).reveal());
  if (Array.isArray(value)) return `[${value.map(clear).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([name, one]) => `${name}:${clear(one)}`)
    .join()}}`;
}

/** Where the secrets stand in the settings, by the name of the field that holds them. */
function secretFields(value: unknown, field = ''): string[] {
  if (value instanceof Secret) return [field];
  if (Array.isArray(value)) return value.flatMap((one) => secretFields(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => secretFields(one, name));
}

/** Another value of the same kind. */
const changed = (value: string): string =>
  /^[A-Za-z0-9+/]{43}=$/.test(value) ? Buffer.alloc(32, 99).toString('base64') : `${value}-changed`;

/** What is wrong with the secrets of an app: handed over and not read, or read and not used. */
function idleSecrets(app: App, file: ComposeFile, code = codeOf(app)): string[] {
  const service = file.services[app];
  const filled = Object.fromEntries(
    Object.entries(SECRETS).map(([name, value]) => [name, value || Buffer.alloc(32, 1).toString('base64')]),
  );
  // Devices are told where somebody is named for their services to ask, and their key is read then alone; a bucket's
  // secret where there is a bucket.
  const env: Record<string, string> = {
    ...appEnvironment(service, filled),
    VAPID_SUBJECT: 'mailto:tte@kemhan.go.id',
    AUDIT_BUCKET_URL: 'https://s3.test/audit',
    AUDIT_BUCKET_KEY_ID: 'tte',
  };
  const names = Object.keys(service?.environment ?? {}).flatMap((name) =>
    name.endsWith('_FILE') ? [name.slice(0, -'_FILE'.length)] : [],
  );
  const before = LOADERS[app](env);
  const isRead = (name: string): boolean => {
    try {
      return clear(LOADERS[app]({ ...env, [name]: changed(env[name] ?? '') })) !== clear(before);
    } catch (error) {
      // What is refused was read.
      if (error instanceof SettingsError) return true;
      throw error;
    }
  };
  const unread = names.filter((name) => !isRead(name));
  const unnamed = (service?.secrets ?? []).filter(
    (secret) => !Object.values(service?.environment ?? {}).includes(`/run/secrets/${secret}`),
  );
  const unused = secretFields(before).filter(
    (field) =>
      !new RegExp(`\\b${field}(\\??\\.reveal\\(\\)|\\.map\\(\\(\\w+\\) => .*\\.reveal\\(\\))`).test(code),
  );
  return [
    ...unread.map((name) => `${app}: ${name} is handed over and not read`),
    ...unnamed.map((secret) => `${app}: ${secret} is mounted and no variable names it`),
    ...unused.map((field) => `${app}: the secret ${field} is read and not used`),
  ];
}

const load = (text = source): ComposeFile => parseCompose(text, { ...GIVEN, ...SIMPEG.service });

test.each<[App]>([['gateway'], ['worker']])('the %s is handed no secret that it does not use', (app) => {
  expect(idleSecrets(app, load())).toEqual([]);
});

describe('a planted violation is seen', () => {
  const planted = (from: string, to: string): ComposeFile => {
    const text = source.replace(from, to);
    expect(text).not.toBe(source);
    return load(text);
  };
  const own = 'MONGODB_URI_FILE: /run/secrets/mongodb_uri_worker';

  it('a secret of the other app', () => {
    const file = planted(own, `${own}\n      SESSION_KEY_FILE: /run/secrets/session_key`);
    expect(idleSecrets('worker', file)).toEqual(['worker: SESSION_KEY is handed over and not read']);
  });

  it('a secret that is mounted only', () => {
    const file = planted('      - mongodb_uri_worker\n', '      - mongodb_uri_worker\n      - session_key\n');
    expect(idleSecrets('worker', file)).toEqual(['worker: session_key is mounted and no variable names it']);
  });

  it('a secret that the settings read and no code uses', () => {
    const code = codeOf('worker').replaceAll('linkSecret.reveal()', 'indexSecret.reveal()');
    expect(idleSecrets('worker', load(), code)).toEqual([
      'worker: the secret linkSecret is read and not used',
    ]);
  });
});
