import { loadWorkerSettings } from '@tte/config';
import { imapConfig, mailSettings, smtpConfig } from './mail-config.js';
import { bsreConfigOf } from '@tte/outside';
import { siAsnConfig } from './register-config.js';

const required = {
  MONGODB_URI: 'mongodb://127.0.0.1/tte',
  VAULT_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  AUDIT_KEY: Buffer.alloc(32, 9).toString('base64'),
  VAULT_INDEX_SECRET: 'index-secret-of-a-test',
  APPLICANT_LINK_SECRET: 'link-secret-of-a-test',
  BSRE_URL: 'http://esign.internal',
  BSRE_USERNAME: 'tte',
  BSRE_PASSWORD: 'rahasia',
  SIASN_APIM_URL: 'https://apim.example',
  SIASN_SSO_URL: 'https://sso.example',
  SIASN_CONSUMER_KEY: 'key',
  SIASN_CONSUMER_SECRET: 'rahasia',
  SIASN_CLIENT_ID: 'client',
  SIASN_USERNAME: 'user',
  SIASN_PASSWORD: 'rahasia',
  SIMPEG_CSV: 'pegawai.csv',
  SMTP_URL: 'smtp://mail.internal:2525',
  MAIL_FROM: 'Pusdatin Kemhan <tte@kemhan.go.id>',
  OFFICE_CONTACT: 'Telepon (021) 3840889',
};
const settingsOf = (changes: Partial<typeof required> & Record<string, string> = {}) =>
  loadWorkerSettings({ ...required, ...changes });

test.each([
  ['smtp://mail.internal:2525', { host: 'mail.internal', port: 2525, secure: false, requireTls: false }],
  ['smtp://mail.internal', { port: 25, secure: false }],
  ['smtps://mail.internal', { port: 465, secure: true }],
  ['smtp://mail.internal?requireTLS=true', { requireTls: true }],
  ['smtps://tte%40kemhan:p%3As@mail.internal', { user: 'tte@kemhan', password: 'p:s' }],
])('the mail server %s', (SMTP_URL, expected) => {
  expect(smtpConfig(settingsOf({ SMTP_URL }).mail)).toMatchObject(expected);
});

test.each([
  [
    'imaps://tte%40kemhan:p%3As@mail.internal',
    { host: 'mail.internal', port: 993, secure: true, folder: 'INBOX', user: 'tte@kemhan', password: 'p:s' },
  ],
  ['imap://tte:p@mail.internal:1143/Kembali%20semua', { port: 1143, secure: false, folder: 'Kembali semua' }],
  ['imap://tte:p@mail.internal?requireTLS=true', { port: 143, requireTls: true, folder: 'INBOX' }],
])('the mailbox %s', (IMAP_URL, expected) => {
  expect(imapConfig(settingsOf({ IMAP_URL }).mail)).toMatchObject(expected);
});

test('without an address no mailbox is read, and one without a password is refused', () => {
  expect(imapConfig(settingsOf().mail)).toBeUndefined();
  expect(() => settingsOf({ IMAP_URL: 'imaps://mail.internal' })).toThrow(/IMAP_URL/);
});

test('without a user in the address nobody signs in at the mail server', () => {
  expect(Object.keys(smtpConfig(settingsOf().mail))).not.toContain('user');
});

test.each([
  ['Pusdatin Kemhan <tte@kemhan.go.id>', 'Pusdatin Kemhan'],
  ['tte@kemhan.go.id', 'Pusat Data dan Informasi Kementerian Pertahanan'],
])('the sender %s', (MAIL_FROM, name) => {
  expect(mailSettings(settingsOf({ MAIL_FROM })).from).toEqual({ name, address: 'tte@kemhan.go.id' });
});

test('mails say how the office is reached, and where answers go only where that is set', () => {
  expect(mailSettings(settingsOf()).officeContact).toBe('Telepon (021) 3840889');
  expect(Object.keys(mailSettings(settingsOf()))).not.toContain('replyTo');
  expect(mailSettings(settingsOf({ MAIL_REPLY_TO: 'Loket TTE <loket@kemhan.go.id>' })).replyTo).toEqual({
    name: 'Loket TTE',
    address: 'loket@kemhan.go.id',
  });
});

test('the NIK goes to BSrE only where its release takes one', () => {
  expect(bsreConfigOf(settingsOf().bsre).caseFields).toEqual({
    name: 'nama',
    email: 'email',
    nik: 'nik',
  });
  const without = settingsOf({ BSRE_REGISTRATION_FIELDS: 'nama,email' });
  expect(bsreConfigOf(without.bsre).caseFields).toEqual({ name: 'nama', email: 'email' });
});

test('which version of BSrE is asked is a setting, with its codes', () => {
  expect(bsreConfigOf(settingsOf().bsre).status).toEqual({
    version: 2,
    path: '/api/v2/user/check/status',
  });
  const BSRE_CODES = '1111=ISSUE,1110=NOT_REGISTERED';
  expect(bsreConfigOf(settingsOf({ BSRE_API: 'v1', BSRE_CODES }).bsre).status).toEqual({
    version: 1,
    path: '/api/user/status/{nik}',
    codes: { '1111': 'ISSUE', '1110': 'NOT_REGISTERED' },
  });
});

test('the three addresses of SI ASN lie below the two that are configured', () => {
  expect(siAsnConfig(settingsOf().siAsn)).toMatchObject({
    apimTokenUrl: 'https://apim.example/oauth2/token',
    ssoTokenUrl: 'https://sso.example/auth/realms/public-siasn/protocol/openid-connect/token',
    dataUtamaUrl: 'https://apim.example/apisiasn/1.0/pns/data-utama',
  });
});
