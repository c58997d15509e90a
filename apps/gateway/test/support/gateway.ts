import { randomUUID } from 'node:crypto';
import { createVerifyingTrail, markByAudit } from '@tte/audit';
import { loadGatewaySettings } from '@tte/config';
import type { BsreStatus } from '@tte/domain';
import { createEventLog, createLogInspection } from '@tte/event-log';
import { createPushSender } from '@tte/outside';
import { Office, OfficeStore } from '@tte/staff';
import { createVault } from '@tte/vault';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import mongoose from 'mongoose';
import { pino } from 'pino';
import type { StoredEntry } from '../../src/access-log/entries.js';
import { createGateway } from '../../src/create-gateway.js';
import { prepareOwn } from '../../src/prepare-own.js';
import type { Clock, GatewayContext } from '../../src/platform/ports.js';
import { InMemoryWorkflows } from './in-memory-workflows.js';
import { startIssuer, type Claims, type TokenOptions } from './issuer.js';

const OPERATOR = {
  sub: 'operator1',
  roles: ['operator'],
  nik: '3171014109909999',
  email: 'operator1@kemhan.go.id',
};

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** What a spec wants to be otherwise. */
export interface GatewayWishes {
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: Clock;
}

/** The gateway on a real port, over a real store, with workflows in memory. */
export async function startGateway(
  dbName = `gateway_${randomUUID().slice(0, 8)}`,
  { env = {}, now = () => new Date() }: GatewayWishes = {},
) {
  const uri = process.env['MONGODB_URI'];
  if (!uri) throw new Error('MONGODB_URI is not set: this suite needs a MongoDB to run against');
  const issuer = await startIssuer();
  const settings = loadGatewaySettings({
    MONGODB_URI: uri,
    OIDC_ISSUER: issuer.issuer,
    VAULT_MASTER_KEY: Buffer.alloc(32, 5).toString('base64'),
    VAULT_INDEX_SECRET: 'index-secret-of-the-test',
    APPLICANT_LINK_SECRET: 'link-secret-of-the-test',
    OFFICE_CONTACT: 'Telepon (021) 3840889',
    LETTER_MAX_BYTES: String(1024 * 1024),
    SESSION_KEY: Buffer.alloc(32, 6).toString('base64'),
    AUDIT_KEY: Buffer.alloc(32, 9).toString('base64'),
    RATE_LIMIT_CALLER: '100000',
    RATE_LIMIT_GUEST: '100000',
    ...env,
  });
  const connection = await mongoose
    .createConnection(uri, { ...connectionOptions(PATIENCE.request), dbName, monitorCommands: true })
    .asPromise();
  const auditSecrets = { origin: settings.audit.origin, key: settings.audit.key.reveal() };
  markByAudit(connection, auditSecrets);
  const vault = createVault({
    connection,
    masterKey: settings.vault.masterKey.reveal(),
    indexSecret: settings.vault.indexSecret.reveal(),
    linkSecret: settings.vault.linkSecret.reveal(),
    indexCost: 1,
  });
  const office = new Office(new OfficeStore(connection), {
    units: settings.people.units,
    calendar: settings.case.office,
  });
  const log = createEventLog({ connection, office: () => office.calendar });
  /** What the gateway takes for the present instant: a test may put another in its place. */
  const clock = { now };
  const audit = createVerifyingTrail({
    ...auditSecrets,
    connection,
    inspection: async () => createLogInspection(connection, await office.calendars()),
    now: () => clock.now(),
  });
  await vault.prepare();
  await log.prepare();
  await prepareOwn(connection);
  await audit.prepare();
  const workflows = new InMemoryWorkflows(log, vault, audit);
  const lines: string[] = [];
  /** What BSrE says of people, by NIK; of nobody else does it answer. */
  const atBsre = new Map<string, BsreStatus>();
  const context: GatewayContext = {
    settings,
    vault,
    log,
    audit,
    office,
    workflows,
    bsreStatusOf: async ({ nik }) => atBsre.get(nik),
    push: settings.push && createPushSender(settings.push),
    connection,
    pingStore: async () => void (await connection.db?.admin().ping()),
    logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    now: () => clock.now(),
  };
  const app = await createGateway(context);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();

  async function call(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${url}${path}`, { ...init, method });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const body = (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, body };
  }
  const authorization = async (claims: Claims = OPERATOR, options: TokenOptions = {}) => ({
    authorization: `Bearer ${await issuer.token(claims, options)}`,
  });

  return {
    app,
    url,
    context,
    clock,
    settings: context.settings,
    vault,
    log,
    audit,
    workflows,
    atBsre,
    lines,
    issuer,
    connection,
    call,
    authorization,
    get: async (path: string, claims?: Claims) => call('GET', path, { headers: await authorization(claims) }),
    search: async (path: string, text: string, claims?: Claims) => {
      const headers = { ...(await authorization(claims)), 'search-text': encodeURIComponent(text) };
      return call('GET', path, { headers });
    },
    post: async (path: string, body: unknown, claims?: Claims, headers: Record<string, string> = {}) =>
      call('POST', path, {
        headers: { 'content-type': 'application/json', ...(await authorization(claims)), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** Sends a form with the field `data` and, unless it is null, the file `letter`. */
    form: async (
      path: string,
      data: unknown,
      letter: Buffer | null,
      headers: Record<string, string> = {},
      claims?: Claims,
      fileField = 'letter',
    ) => {
      const form = new FormData();
      form.append('data', typeof data === 'string' ? data : JSON.stringify(data));
      if (letter) form.append(fileField, new Blob([new Uint8Array(letter)]), 'surat Budi.pdf');
      return call('POST', path, { headers: { ...(await authorization(claims)), ...headers }, body: form });
    },
    /** What the access log tells of looks at personal data, oldest first. */
    looks: () =>
      connection
        .collection<StoredEntry>('access_log')
        .find({ outcome: 'looked' })
        .sort({ at: 1, n: 1 })
        .toArray(),
    close: async () => {
      await app.close();
      await connection.dropDatabase();
      await connection.close();
      await issuer.close();
    },
  };
}

export type TestGateway = Awaited<ReturnType<typeof startGateway>>;

/** A NIK that no applicant of a spec has: without it nobody can tell whether a case is the caller's own. */
export const STAFF_NIK = '3171014109909999';

/** Claims of an official; the first one of each post. */
export const official = (post: string, more: Claims = {}): Claims => ({
  sub: `${post}1`,
  roles: [post],
  nik: STAFF_NIK,
  email: `${post}1@kemhan.go.id`,
  ...more,
});
