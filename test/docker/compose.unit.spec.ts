import { loadGatewaySettings, loadWorkerSettings, parseDuration, SettingsError } from '@tte/config';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'node:fs';
import { parse } from 'yaml';
import {
  appEnvironment,
  parseCompose,
  read,
  referencesIn,
  root,
  type ComposeFile,
  type Variables,
} from './compose-file.js';
import { GIVEN, SECRETS, SIMPEG } from './installation.js';
import { findings, isJob } from './rules.js';

const source = read('docker/compose.yaml');
const dockerfile = read('docker/Dockerfile');
const example = Object.fromEntries(
  [...read('docker/.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
) as Variables;

const variables = { ...example, ...GIVEN, ...SIMPEG.service };

const schema = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(read('test/docker/compose-spec/compose-spec.json')) as object,
);
const withHealthcheck = dockerfile
  .split(/^FROM /m)
  .filter((stage) => stage.includes('\nHEALTHCHECK '))
  .map((stage) => /^\S+ AS (\S+)/.exec(stage)?.[1] ?? '');

const load = (text = source, given: Variables = variables): ComposeFile => parseCompose(text, given);
const file = load();

function faults(of: ComposeFile, app: 'gateway' | 'worker', secrets = SECRETS): readonly string[] {
  const loader = app === 'gateway' ? loadGatewaySettings : loadWorkerSettings;
  try {
    loader(appEnvironment(of.services[app], secrets));
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

/** A change that must be noticed; it fails by itself when it no longer changes anything. */
function planted(from: string | RegExp, to: string): ComposeFile {
  const text = source.replace(from, to);
  expect(text).not.toBe(source);
  return load(text);
}

describe('compose.yaml', () => {
  it('is valid by the Compose Specification', () => {
    schema(parse(source, { merge: true }));
    expect(schema.errors ?? []).toEqual([]);
  });

  it('keeps every rule', () => {
    expect(withHealthcheck).toEqual(['gateway', 'worker']);
    expect(findings(file, withHealthcheck)).toEqual([]);
  });

  it('gives the gateway and the worker what libs/config asks for', () => {
    expect(faults(file, 'gateway')).toEqual([]);
    expect(faults(file, 'worker')).toEqual([]);
  });

  it('takes SIMPEG as a service, or as a file that a new one may replace', () => {
    const withFile = load(source, { ...example, ...GIVEN, ...SIMPEG.file });
    const { volumes = [], environment = {} } = withFile.services['worker'] ?? {};
    expect(faults(withFile, 'worker', { ...SECRETS, simpeg_token: '' })).toEqual([]);
    const [, folder = ''] = /^\/srv\/personnel:(\S+):ro$/.exec(volumes[0] ?? '') ?? [];
    expect(environment['SIMPEG_CSV']).toBe(`${folder}/pegawai.csv`);
    expect(faults(load(source, { ...example, ...GIVEN }), 'worker')).toEqual([
      expect.stringContaining('SIMPEG_URL'),
    ]);
  });

  it('runs two workers and gives them longer than they give themselves', () => {
    const { deploy, stop_grace_period } = file.services['worker'] ?? {};
    const own = /shutdownForceTime: '(\w+)'/.exec(read('apps/worker/src/workers.ts'))?.[1];
    expect(deploy?.replicas).toBe(2);
    expect(parseDuration(stop_grace_period ?? '')).toBeGreaterThan(parseDuration(own ?? '') ?? Infinity);
  });

  it('keeps the databases from the outside, and their data in volumes of their own', () => {
    for (const name of ['postgres', 'mongo-1', 'mongo-2', 'mongo-3']) {
      expect(file.services[name]?.networks).toEqual(['data']);
    }
    expect(file.networks).toMatchObject({ app: { internal: true }, data: { internal: true } });
    const mounted = Object.values(file.services).flatMap(({ volumes = [] }) => volumes);
    for (const volume of Object.keys(file.volumes)) {
      expect(mounted.filter((mount) => mount.startsWith(`${volume}:`))).toHaveLength(1);
    }
  });

  it('mounts only what exists, and uses every secret', () => {
    const mounts = Object.values(file.services).flatMap(({ volumes = [] }) => volumes);
    const own = mounts.filter((mount) => mount.startsWith('./')).map((mount) => mount.split(':')[0] ?? '');
    expect(own.filter((path) => globSync(path, { cwd: `${root}docker` }).length === 0)).toEqual([]);
    const used = new Set(Object.values(file.services).flatMap(({ secrets = [] }) => secrets));
    expect([...used].sort()).toEqual(Object.keys(file.secrets).sort());
    const made = read('docker/make-secrets.sh').replace('mongodb_uri_$app', [...used].join(' '));
    expect([...used].filter((secret) => !made.includes(secret))).toEqual([]);
  });

  it.each(Object.keys(GIVEN))('does not start without %s', (name) => {
    expect(() => load(source, { ...variables, [name]: '' })).toThrow(name);
  });
});

describe('.env.example', () => {
  it('explains every variable of the file, and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...referencesIn(source)].sort());
    expect(Object.values(example).filter(Boolean)).toEqual([]);
  });
});

describe('the variables of libs/config', () => {
  /** Read by the settings, yet not for this installation. */
  const NOT_HERE: Readonly<Record<string, string>> = {
    TEMPORAL_API_KEY: 'for a hosted Temporal',
    TEMPORAL_TLS: 'Temporal is in a network of its own',
    TEMPORAL_TLS_CERT: 'the same',
    TEMPORAL_TLS_KEY: 'the same',
    SANDBOX_URL: 'only where outside systems are played',
  };
  const parts = globSync('libs/config/src/parts/*.ts', { cwd: root })
    .map((path) => read(path))
    .join('\n');
  const variable = /\b([A-Z][A-Z0-9_]+): \w+(?:\([^)]*\))?\s*\.(?:required|or|optional)\(/g;
  const known = new Set([...parts.matchAll(variable)].map(([, name]) => name ?? ''));

  it('are all given to the app that reads them, and none is misspelt', () => {
    const given = new Set(
      ['gateway', 'worker'].flatMap((app) => Object.keys(appEnvironment(file.services[app], SECRETS))),
    );
    expect(known.size).toBeGreaterThan(40);
    expect([...known].filter((name) => !given.has(name)).sort()).toEqual(Object.keys(NOT_HERE).sort());
    expect([...given].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('a planted violation is seen', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['latest', 'temporalio/ui:2.49.1', 'temporalio/ui:latest', 'temporal-ui: image "temporalio/ui:latest"'],
    ['no tag', 'temporalio/ui:2.49.1', 'temporalio/ui', 'temporal-ui: image'],
    ['a major version', 'postgres:16.15-bookworm', 'postgres:16', 'postgres: image'],
    ['root', "user: '65534:65534'", "user: '0:0'", 'prometheus: runs as root'],
    ['no user', "    user: '65534:65534'\n", '', 'prometheus: runs as root'],
    ['a file system to write', 'read_only: true', 'read_only: false', 'gateway: its root file system'],
    ['capabilities', 'cap_drop: [ALL]', 'cap_drop: [NET_RAW]', 'worker: keeps capabilities'],
    ['privileges', "'no-new-privileges:true'", "'seccomp:default'", 'mongo-1: may gain privileges'],
    [
      'a password',
      'BSRE_PASSWORD_FILE: /run/secrets/bsre_password',
      'BSRE_PASSWORD: hunter2',
      'worker: BSRE_P',
    ],
    ['a password in an address', 'GATEWAY_HOST: 0.0.0.0', 'X: mongodb://u:p@h/tte', 'gateway: X is a secret'],
    ['a secret not mounted', '      - smtp_url\n', '', 'worker: SMTP_URL_FILE names a secret'],
    [
      'no healthcheck',
      /healthcheck:\n {6}test: \[CMD, wget/,
      'x:\n      y: [CMD',
      'prometheus: has no health',
    ],
    ['no limit', "limits: { cpus: '2', memory: 2g, pids: 500 }", 'limits: {}', 'postgres: has no limit of C'],
    ['an open port', "'127.0.0.1:9090:9090'", "'9090:9090'", 'prometheus: publishes 9090:9090'],
    [
      'a wrong wait',
      'mongo-3: { condition: service_healthy }',
      'mongo-3: { condition: service_started }',
      'mongo-init: waits',
    ],
  ])('%s', (_what, from, to, finding) => {
    expect(findings(planted(from, to), withHealthcheck)).toContainEqual(expect.stringContaining(finding));
  });

  it('an invalid key', () => {
    schema(parse(source.replace('read_only:', 'readonly:'), { merge: true }));
    const unknown = schema.errors?.map(({ params }) => params['unevaluatedProperty'] as unknown);
    expect(unknown).toContain('readonly');
  });

  it.each<['gateway' | 'worker', RegExp, string]>([
    ['gateway', / {6}OIDC_ISSUER: .*\n/, 'OIDC_ISSUER'],
    ['gateway', / {2}VAULT_MASTER_KEY_FILE: .*\n/, 'VAULT_MASTER_KEY'],
    ['worker', / {6}MONGODB_URI_FILE: .*uri_worker\n/, 'MONGODB_URI'],
    ['worker', / {6}MAIL_FROM: .*\n/, 'MAIL_FROM'],
  ])('a variable that the %s lacks', (app, line, name) => {
    expect(faults(planted(line, ''), app)).toEqual([expect.stringContaining(name)]);
  });
});

test('jobs end, and everything else is restarted', () => {
  const jobs = Object.entries(file.services).filter(([, service]) => isJob(service));
  expect(jobs.map(([name]) => name).sort()).toEqual([
    'mongo-init',
    'temporal-namespace',
    'temporal-schema',
    'temporal-search-attributes',
  ]);
});
