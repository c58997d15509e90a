import { inspect } from 'node:util';
import { loadGatewaySettings, loadWorkerSettings, SettingsError } from './index.js';

const key = Buffer.alloc(32, 7).toString('base64');
const gatewayEnv = {
  MONGODB_URI: 'mongodb://user:hunter2@127.0.0.1:27017/tte',
  OIDC_ISSUER: 'http://127.0.0.1:4100/oidc',
  VAULT_MASTER_KEY: key,
  AUDIT_KEY: key,
  VAULT_INDEX_SECRET: 'index-secret-index-secret',
  APPLICANT_LINK_SECRET: 'link-secret-link-secret',
  OFFICE_CONTACT: 'Telepon (021) 3840889',
  SESSION_KEY: key,
};
const { SESSION_KEY: _session, ...shared } = gatewayEnv;
const workerEnv = {
  ...shared,
  BSRE_URL: 'http://bsre.local/',
  BSRE_USERNAME: 'tte',
  BSRE_PASSWORD: 'bsre-password',
  SIASN_APIM_URL: 'https://apim.local',
  SIASN_SSO_URL: 'https://sso.local',
  SIASN_CONSUMER_KEY: 'consumer',
  SIASN_CONSUMER_SECRET: 'consumer-secret',
  SIASN_CLIENT_ID: 'client',
  SIASN_USERNAME: 'user',
  SIASN_PASSWORD: 'siasn-password',
  SIMPEG_CSV: '/etc/tte/pegawai.csv',
  SMTP_URL: 'smtp://user:mail-password@127.0.0.1:25',
  IMAP_URL: 'imaps://tte:imap-password@127.0.0.1/INBOX',
  MAIL_FROM: 'Pusdatin Kemhan <tte@kemhan.go.id>',
};

function faultsOf(load: () => unknown): readonly string[] {
  try {
    load();
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('fills in what may be left out', () => {
    const settings = loadGatewaySettings(gatewayEnv);
    expect(settings.temporal).toEqual({ address: '127.0.0.1:7233', namespace: 'default', tls: false });
    expect(settings.gateway).toEqual({
      host: '127.0.0.1',
      port: 4000,
      letterMaxBytes: 10_485_760,
      letterMaxPages: 20,
      attachmentMaxBytes: 10_485_760,
      attachmentsMax: 10,
      commentsMax: 200,
    });
    expect(settings.case).toEqual({
      activationWait: 30 * 86_400_000,
      certificateWait: 3 * 86_400_000,
      passphraseWait: 30 * 86_400_000,
      remindAfter: 3 * 86_400_000,
      remindBeforeEnd: [14 * 86_400_000, 3 * 86_400_000],
      poll: { initialInterval: 60_000, maximumInterval: 3_600_000, backoffCoefficient: 2 },
      refusedSignalLimit: 20,
      office: {
        opensAt: 450,
        closesAt: 960,
        workdays: [1, 2, 3, 4, 5],
        holidays: [],
        urgentMinutes: 5,
        escalationMinutes: 60,
      },
    });
    expect(settings.publicUrl).toBe('http://127.0.0.1:4000');
    expect(settings.oidc).toMatchObject({ clientId: 'tte-web', clientSecret: undefined });
    expect(settings.session).toMatchObject({ idle: 30 * 60_000, lifetime: 8 * 3_600_000 });
    expect(settings.door).toEqual({ corsOrigins: [], trustedProxies: [], callerLimit: 600, guestLimit: 300 });
    expect(settings.rounds.activationRoundLimit).toBe(3);
    expect([settings.publicUrl, settings.linkLife]).toEqual(['http://127.0.0.1:4000', 30 * 86_400_000]);
    expect(settings.people.units['pusdatin']).toBe('Pusat Data dan Informasi');
    expect(settings.webRoot).toBeUndefined();
    expect(loadGatewaySettings({ ...gatewayEnv, WEB_ROOT: '/app/web' }).webRoot).toBe('/app/web');
    expect(settings.sandboxUrl).toBeUndefined();
  });

  it('reads what the worker needs', () => {
    const settings = loadWorkerSettings({ ...workerEnv, ACTIVATION_WAIT: '500ms', OFFICE_WORKDAYS: '1,3' });
    expect(loadWorkerSettings({ ...workerEnv, PUBLIC_URL: 'https://tte.test/' }).publicUrl).toBe(
      'https://tte.test',
    );
    expect(settings.bsre.url).toBe('http://bsre.local');
    expect(settings.bsre.caseFields).toEqual(['nama', 'email', 'nik']);
    expect(settings.bsre).toMatchObject({
      version: 2,
      grace: 120_000,
      statusPath: '/api/v2/user/check/status',
      codes: { '1111': 'ISSUE', '1110': 'NOT_REGISTERED', '2011': 'NOT_REGISTERED' },
    });
    const older = loadWorkerSettings({ ...workerEnv, BSRE_API: 'v1', BSRE_CODES: '1111=ISSUE,2021=NEW' });
    expect(older.bsre).toMatchObject({
      version: 1,
      statusPath: '/api/user/status',
      codes: { '1111': 'ISSUE', '2021': 'NEW' },
    });
    expect(settings.simpeg).toEqual({ source: 'csv', file: '/etc/tte/pegawai.csv' });
    expect(settings.case.activationWait).toBe(500);
    expect(settings.case.office.workdays).toEqual([1, 3]);
    expect(settings.worker.metricsPort).toBe(4001);
  });

  it.each(['0', '481', '1.5', 'lima'])('refuses %s office minutes for urgent cases', (given) => {
    expect(() => loadGatewaySettings({ ...gatewayEnv, URGENT_STANDARD_MINUTES: given })).toThrow(
      /URGENT_STANDARD_MINUTES/,
    );
    const { office } = loadGatewaySettings({ ...gatewayEnv, URGENT_STANDARD_MINUTES: '3' }).case;
    expect(office.urgentMinutes).toBe(3);
  });

  it('reads how long personal data are kept, in milliseconds', () => {
    const hour = 3_600_000;
    const { retention } = loadGatewaySettings({ ...gatewayEnv, RETENTION_CLOSED_DAYS: '30' });
    expect(retention).toEqual({
      closed: 30 * 24 * hour,
      account: 1825 * 24 * hour,
      pending: 24 * hour,
      maxShare: 0.05,
    });
    expect(loadWorkerSettings(workerEnv).retention.closed).toBe(365 * 24 * hour);
  });

  it('reads when a renewal can be asked for, and when holders are reminded, the earliest first', () => {
    const day = 86_400_000;
    expect(loadWorkerSettings(workerEnv).renewal).toEqual({
      window: 30 * day,
      remindBeforeEnd: [14 * day, 3 * day],
    });
    const { renewal } = loadGatewaySettings({ ...gatewayEnv, RENEWAL_REMIND_BEFORE_END: '1d, 7d' });
    expect(renewal.remindBeforeEnd).toEqual([7 * day, day]);
  });

  it('names every fault at once', () => {
    expect(faultsOf(() => loadGatewaySettings({}))).toEqual([
      'MONGODB_URI must be a MongoDB address (mongodb:// or mongodb+srv://)',
      'VAULT_MASTER_KEY must be base64 of exactly 32 bytes, or a key in a module: pkcs11:token=…;object=…?module-path=…&pin-value=…; several are separated by commas, the present one first',
      'VAULT_INDEX_SECRET must have at least 16 characters; several are separated by commas, the present one first',
      'APPLICANT_LINK_SECRET must have at least 16 characters; several are separated by commas, the present one first',
      'AUDIT_KEY must be base64 of exactly 32 bytes',
      'OFFICE_CONTACT must be one line of at most 120 characters, such as Telepon (021) 3840889',
      'OIDC_ISSUER must be an http:// or https:// address',
      'SESSION_KEY must be base64 of exactly 32 bytes',
    ]);
  });

  it.each([
    ['MONGODB_URI', 'postgres://x'],
    ['TEMPORAL_ADDRESS', 'http://temporal'],
    ['TEMPORAL_TLS', 'perhaps'],
    ['VAULT_MASTER_KEY', Buffer.alloc(16).toString('base64')],
    ['VAULT_INDEX_SECRET', 'short'],
    ['APPLICANT_LINK_SECRET', 'brief'],
    ['APPLICANT_LINK_LIFE', 'a month'],
    ['PUBLIC_URL', 'tte.kemhan.go.id'],
    ['GATEWAY_PORT', '70000'],
    ['OFFICE_OPENS', '25:00'],
    ['OFFICE_WORKDAYS', '1-9'],
    ['OFFICE_HOLIDAYS', '2026-02-30'],
    ['ACTIVATION_WAIT', 'thirty days'],
    ['ACTIVATION_WAIT', '0h'],
    ['POLL_COEFFICIENT', '0.5'],
    ['UNITS', '{"UPPER CASE":"x"}'],
    ['UNITS', '[]'],
    ['UNITS', '{'],
    ['LOG_LEVEL', 'loud'],
    ['LETTER_MAX_BYTES', 'ten'],
    ['RETENTION_CLOSED_DAYS', '99999'],
    ['RETENTION_PENDING_HOURS', '1d'],
    ['RENEWAL_WINDOW', 'a month'],
    ['RENEWAL_REMIND_BEFORE_END', 'often'],
    ['PUBLIC_URL', 'tte.kemhan.go.id'],
    ['SESSION_KEY_RETIRED', Buffer.alloc(31).toString('base64')],
    ['VAULT_MASTER_KEY', `${key},${Buffer.alloc(31).toString('base64')}`],
    ['VAULT_MASTER_KEY', 'pkcs11:token=tte;object=vault?module-path=/usr/lib/hsm.so'],
    ['VAULT_MASTER_KEY', 'pkcs11:token=%zz;object=vault?module-path=/usr/lib/hsm.so&pin-value=1'],
    ['VAULT_INDEX_SECRET', 'index-secret-index-secret,short'],
    ['CORS_ORIGINS', 'https://tte.test,*'],
    ['CORS_ORIGINS', 'https://tte.test/path'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'proxy'],
    ['RATE_LIMIT_GUEST', 'many'],
    ['LETTER_MAX_PAGES', 'many'],
    ['ATTACHMENT_MAX_BYTES', '1kB'],
    ['ATTACHMENTS_MAX', '9999'],
    ['COMMENTS_MAX', 'none'],
  ])('refuses %s=%s and prints no value', (name, value) => {
    const faults = faultsOf(() => loadGatewaySettings({ ...gatewayEnv, [name]: value }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} must `));
    expect(faults[0]).not.toContain(value);
  });

  it.each([
    ['BSRE_API', 'v3'],
    ['BSRE_GRACE', 'a while'],
    ['BSRE_CODES', '1111=TERBIT'],
    ['BSRE_CODES', 'ISSUE'],
    ['BSRE_CODES', '1111=ISSUE;2011=NOT_REGISTERED'],
    ['MAIL_REPLY_TO', 'nobody'],
    ['OFFICE_CONTACT', 'Telepon\nFaksimile'],
  ])('refuses %s=%s for the worker', (name, value) => {
    expect(faultsOf(() => loadWorkerSettings({ ...workerEnv, [name]: value }))).toEqual([
      expect.stringMatching(new RegExp(`^${name} must `)),
    ]);
  });

  it.each([
    [{ OFFICE_OPENS: '16:00', OFFICE_CLOSES: '07:30' }, 'OFFICE_CLOSES'],
    [{ RENEWAL_WINDOW: '10d' }, 'RENEWAL_REMIND_BEFORE_END'],
    [{ POLL_INITIAL: '2h', POLL_MAXIMUM: '1h' }, 'POLL_MAXIMUM'],
    [{ TEMPORAL_TLS_CERT: '/c.pem' }, 'TEMPORAL_TLS_KEY'],
  ])('refuses %j together', (odd, name) => {
    expect(faultsOf(() => loadGatewaySettings({ ...gatewayEnv, ...odd }))[0]).toMatch(`${name} must`);
  });

  it('reads lists of the door, and the retired keys beside the present ones', () => {
    const settings = loadGatewaySettings({
      ...gatewayEnv,
      PUBLIC_URL: 'https://tte.test/',
      CORS_ORIGINS: 'https://a.test, http://b.test:81',
      TRUSTED_PROXIES: '127.0.0.1,10.0.0.0/8,fc00::/7',
      SESSION_KEY_RETIRED: Buffer.alloc(32, 1).toString('base64'),
      VAULT_MASTER_KEY: `${Buffer.alloc(32, 3).toString('base64')},${Buffer.alloc(32, 2).toString('base64')}`,
      VAULT_INDEX_SECRET: 'present-index-secret\nformer-index-secret',
    });
    expect(settings.publicUrl).toBe('https://tte.test');
    expect(settings.door.corsOrigins).toEqual(['https://a.test', 'http://b.test:81']);
    expect(settings.door.trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fc00::/7']);
    expect(settings.session.keys.map((each) => each.reveal()[0])).toEqual([7, 1]);
    expect(settings.vault.masterKey.reveal().map((each) => each instanceof Uint8Array && each[0])).toEqual([
      3, 2,
    ]);
    expect(settings.vault.indexSecret.reveal()).toEqual(['present-index-secret', 'former-index-secret']);
    expect(settings.vault.linkSecret.reveal()).toHaveLength(1);
  });

  it('takes a master key that stays in its module, beside one that is given', () => {
    const there = 'pkcs11:token=TTE%20Kemhan;object=vault-2026?module-path=/usr/lib/hsm.so&pin-value=1%2C2';
    const settings = loadGatewaySettings({ ...gatewayEnv, VAULT_MASTER_KEY: `${there},${key}` });
    const [first, second] = settings.vault.masterKey.reveal();
    const module = { modulePath: '/usr/lib/hsm.so', pin: '1,2' };
    expect(first).toEqual({ ...module, token: 'TTE Kemhan', object: 'vault-2026' });
    expect(second).toBeInstanceOf(Uint8Array);
  });

  it('wants SIMPEG as a service or as a file', () => {
    expect(
      faultsOf(() => loadWorkerSettings({ ...workerEnv, SIMPEG_CSV: '', SIMPEG_URL: 'http://s' })),
    ).toEqual([expect.stringMatching(/^SIMPEG_TOKEN must be set/)]);
  });

  it.each([
    'https://idp.local',
    'https://idp.local/',
    'https://idp.local/realms/tte/',
    'http://127.0.0.1:4100/Oidc',
  ])('keeps the issuer %s as it is: it is an identifier', (issuer) => {
    expect(loadGatewaySettings({ ...gatewayEnv, OIDC_ISSUER: issuer }).oidc.issuer).toBe(issuer);
  });

  it('tells devices where somebody is named for their services to ask, by a key of its own', () => {
    const VAPID_PRIVATE_KEY = Buffer.alloc(32, 3).toString('base64');
    const VAPID_SUBJECT = 'mailto:tte@kemhan.go.id';
    expect(loadGatewaySettings({ ...gatewayEnv, VAPID_PRIVATE_KEY }).push).toBeUndefined();
    const { push } = loadWorkerSettings({ ...workerEnv, VAPID_PRIVATE_KEY, VAPID_SUBJECT });
    expect(push?.subject).toBe(VAPID_SUBJECT);
    expect(push?.privateKey.reveal()).toEqual(new Uint8Array(32).fill(3));
    expect(push?.services).toContain('fcm.googleapis.com');
    const own = { PUSH_SERVICES: 'push.kemhan.go.id,http://127.0.0.1:4040' };
    expect(
      loadWorkerSettings({ ...workerEnv, VAPID_PRIVATE_KEY, VAPID_SUBJECT, ...own }).push?.services,
    ).toEqual(['push.kemhan.go.id', 'http://127.0.0.1:4040']);
    const urlSafe = Buffer.alloc(32, 0xfb).toString('base64url');
    expect(
      loadWorkerSettings({
        ...workerEnv,
        VAPID_PRIVATE_KEY: urlSafe,
        VAPID_SUBJECT,
      }).push?.privateKey.reveal()[0],
    ).toBe(0xfb);
  });

  it.each([
    ['VAPID_PRIVATE_KEY', ''],
    ['VAPID_PRIVATE_KEY', Buffer.alloc(32, 0).toString('base64')],
    ['VAPID_PRIVATE_KEY', Buffer.alloc(32, 255).toString('base64')],
    ['VAPID_SUBJECT', 'tte@kemhan.go.id'],
    ['PUSH_SERVICES', '*'],
    ['PUSH_SERVICES', '*.com'],
    ['PUSH_SERVICES', '127.0.0.1'],
    ['PUSH_SERVICES', 'http://127.0.0.1:4040/push'],
  ])('refuses to tell devices with %s=%s', (name, value) => {
    const good = {
      VAPID_PRIVATE_KEY: Buffer.alloc(32, 3).toString('base64'),
      VAPID_SUBJECT: 'mailto:tte@kemhan.go.id',
    };
    expect(faultsOf(() => loadWorkerSettings({ ...workerEnv, ...good, [name]: value }))).toEqual([
      expect.stringMatching(new RegExp(`^${name} must `)),
    ]);
  });

  it('never shows a secret by accident', () => {
    const settings = { ...loadGatewaySettings(gatewayEnv), ...loadWorkerSettings(workerEnv) };
    const shown = JSON.stringify(settings) + inspect(settings, { depth: 9 }) + String(settings.bsre.password);
    for (const word of [
      'hunter2',
      'index-secret',
      'link-secret',
      'workflow-secret',
      'bsre-password',
      'siasn-password',
    ]) {
      expect(shown).not.toContain(word);
    }
    expect(shown).not.toContain('imap-password');
    expect(shown).not.toContain('mail-password');
    expect(settings.bsre.password.reveal()).toBe('bsre-password');
    expect(settings.vault.masterKey.reveal()[0]).toHaveLength(32);
  });
});
