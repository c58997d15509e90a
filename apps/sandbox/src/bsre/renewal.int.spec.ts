import { appendFileSync, readFileSync } from 'node:fs';
import { TestSandbox, until } from '../../test/support.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());
beforeEach(issued);
afterEach(() => sandbox.call('POST', '/control/reset'));

const DAY_MS = 24 * 60 * 60_000;
const budi = { nama: 'Budi Santoso', email: 'budi.santoso@kemhan.go.id', nik: '3174051203850001' };
const { email, nik } = budi;
const passphrase = 'rahasia yang baru';

interface Seen {
  email: string;
  status: string;
  validUntil: string | null;
  plannedEnd: string | null;
}
const lastLink = async () => (await sandbox.mails(email)).at(-1)?.links[0] ?? '';
const portal = (verb: string, body: object = { email }) =>
  sandbox.call('POST', `/bsre/portal/${verb}`, body, { accept: 'application/json' });
const renew = (more: object = {}) =>
  sandbox.call('POST', '/bsre/perpanjang', { email, passphrase, confirmation: passphrase, ...more });
const setEnd = (validUntil: string, holder = email) =>
  sandbox.call('PUT', `/control/certificates/${holder}`, { validUntil });
const statusOf = async () =>
  ((await sandbox.bsre('POST', '/v2/user/check/status', { nik })).json as { status: string }).status;
const codeOf = async () =>
  ((await sandbox.bsre('GET', `/user/status/${nik}`)).json as { status_code: number }).status_code;
const seen = async () =>
  ((await sandbox.call('GET', '/bsre/portal/persons')).json as Seen[]).find((one) => one.email === email);
const lastChange = () => readFileSync(sandbox.stateFile, 'utf8').trimEnd().split('\n').at(-1) ?? '';
const pageOfPortal = async () => (await sandbox.call('GET', '/bsre/portal')).text;

/** The day in Jakarta at this time, `YYYY-MM-DD`. */
const dayOf = (ms: number) => new Date(ms + 7 * 60 * 60_000).toISOString().slice(0, 10);
/** The day so many days from today. */
const inDays = (days: number) => dayOf(Date.now() + days * DAY_MS);
/** The same day as version 1 writes it. */
const asRegister = (day: string) => day.split('-').reverse().join('-');
/** The ends that version 1's profile tells, in its own writing. */
async function ends(): Promise<string[]> {
  const { json } = await sandbox.bsre('GET', `/user/profile/${nik}`);
  const { sertifikat } = (json as { data: { sertifikat: { berlaku_sampai: string }[] } }).data;
  return sertifikat.map(({ berlaku_sampai }) => berlaku_sampai);
}

/** Registers Budi, whom BKN vouches for, up to a certificate. */
async function issued(): Promise<void> {
  await sandbox.bsre('POST', '/v2/user/registration', budi);
  await sandbox.call('POST', await lastLink());
  await sandbox.call('POST', await lastLink(), { passphrase: 'rahasia sekali' });
}

/** Lets the certificate end, and registers Budi once more. */
async function registeredAgain(): Promise<void> {
  await portal('expire');
  await sandbox.bsre('POST', '/v2/user/registration', budi);
}

describe('the end', () => {
  test('is two years from the issue, and is told by the profile and the portal', async () => {
    const end = new Date();
    end.setUTCFullYear(end.getUTCFullYear() + 2);
    const told = Date.parse((await seen())?.validUntil ?? '');
    expect(Math.abs(told - end.getTime())).toBeLessThan(60_000);
    expect(await ends()).toEqual([asRegister(dayOf(told))]);
    expect(await pageOfPortal()).toContain('Sertifikat berlaku sampai');
  });

  test.each([
    ['a day, which it lasts', '2031-05-20', '2031-05-20T16:59:59.999Z'],
    ['a time', '2031-05-20T03:00:00+07:00', '2031-05-19T20:00:00.000Z'],
  ])('is set to %s, by address or NIK, and stays over a restart', async (_what, given, validUntil) => {
    expect(await setEnd(given)).toMatchObject({ status: 200, json: { status: 'ISSUE', validUntil } });
    expect((await setEnd(given, nik)).status).toBe(200);
    await sandbox.restart();
    expect(await seen()).toMatchObject({ status: 'ISSUE', validUntil });
    expect(await ends()).toEqual(['20-05-2031']);
  });

  test('is set only to what can be read, of somebody known', async () => {
    expect((await setEnd('besok')).status).toBe(400);
    expect((await sandbox.call('PUT', `/control/certificates/${email}`, {})).status).toBe(400);
    expect((await setEnd('2031-05-20', 'lain@kemhan.go.id')).status).toBe(404);
  });

  test('is set before the issue, of somebody registered, and is told from then on; a renewal goes on from it', async () => {
    await registeredAgain();
    const planned = new Date(`${inDays(20)}T23:59:59.999+07:00`).toISOString();
    expect(await setEnd(inDays(20))).toMatchObject({
      status: 200,
      json: { status: 'NO_CERTIFICATE', validUntil: null, plannedEnd: planned },
    });
    await sandbox.call('POST', await lastLink());
    await sandbox.restart();
    expect(await ends()).toEqual([]);
    await sandbox.call('POST', await lastLink(), { passphrase });
    expect(await seen()).toMatchObject({ status: 'ISSUE', validUntil: planned, plannedEnd: null });
    expect(await ends()).toEqual([asRegister(inDays(20))]);
    expect((await renew()).status).toBe(200);
    expect(await seen()).toMatchObject({ validUntil: expect.not.stringMatching(planned) as string });
  });

  test('that was set before an issue that never came is forgotten by another registration', async () => {
    await registeredAgain();
    await setEnd(inDays(20));
    await portal('status', { email, status: 'REVOKE' });
    await registeredAgain();
    expect(await seen()).toMatchObject({ plannedEnd: null });
    await sandbox.call('POST', await lastLink());
    await sandbox.call('POST', await lastLink(), { passphrase });
    expect(await ends()).not.toContain(asRegister(inDays(20)));
  });

  test('passes, and both versions of the API say so, without a mail', async () => {
    const mails = (await sandbox.mails(email)).length;
    const soon = new Date(Date.now() + 500).toISOString();
    expect(await setEnd(soon)).toMatchObject({ json: { status: 'ISSUE', validUntil: soon } });
    await until(async () => (await statusOf()) === 'EXPIRED');
    expect(await codeOf()).toBe(2023);
    expect(await seen()).toMatchObject({ status: 'EXPIRED', stage: 'sertifikat berakhir' });
    await sandbox.restart();
    expect(await statusOf()).toBe('EXPIRED');
    expect(await sandbox.mails(email)).toHaveLength(mails);
  });

  test('is put into the past in the portal, of an active certificate', async () => {
    expect(await portal('expire')).toMatchObject({ status: 200, json: { status: 'EXPIRED' } });
    expect(await ends()).toEqual([asRegister(inDays(-1))]);
    expect((await portal('expire')).status).toBe(409);
    expect((await portal('expire', { email: 'lain@kemhan.go.id' })).status).toBe(404);
  });

  test('that has passed gives way to the status a tester names', async () => {
    await portal('expire');
    await portal('status', { email, status: 'ISSUE' });
    expect(await statusOf()).toBe('ISSUE');
    expect(await seen()).toMatchObject({ validUntil: null });
    expect(await setEnd(inDays(10))).toMatchObject({ json: { status: 'ISSUE' } });
    expect((await renew()).status).toBe(200);
  });

  test('of a certificate from an older state file is that of its issue', async () => {
    const person = { id: 'tua', nama: 'Tua', email: 'tua@kemhan.go.id', nik: '3174051203850099' };
    const stored = { ...person, status: 'ISSUE', registrations: 1, history: [] };
    const change = { c: 'people', k: 'tua', v: { ...stored, issuedAt: '2024-01-31T20:00:00.000Z' } };
    appendFileSync(sandbox.stateFile, `${JSON.stringify(change)}\n`);
    await sandbox.restart();
    const answer = await sandbox.bsre('POST', '/v2/user/check/status', { nik: person.nik });
    expect(answer.json).toMatchObject({ status: 'EXPIRED' });
    expect((await sandbox.bsre('GET', `/user/profile/${person.nik}`)).json).toMatchObject({
      data: { sertifikat: [{ berlaku_sampai: '01-02-2026' }] },
    });
  });
});

describe('a renewal', () => {
  test('is refused before the last 30 days, and the portal does not offer it', async () => {
    await setEnd(inDays(31));
    const refused = await renew();
    expect(refused).toMatchObject({ status: 409 });
    expect(refused.text).toContain('30 hari sebelum berakhir');
    expect(await pageOfPortal()).not.toContain('/bsre/perpanjang');
  });

  test('in the last 30 days gives a later end, with a certificate beside the old one, without a mail', async () => {
    const mails = (await sandbox.mails(email)).length;
    await setEnd(inDays(30));
    const before = await seen();
    expect(await pageOfPortal()).toContain(`/bsre/perpanjang?email=${encodeURIComponent(email)}`);
    expect(await renew()).toMatchObject({ status: 200, json: { status: 'ISSUE', stage: 'aktif' } });
    expect(await statusOf()).toBe('ISSUE');
    expect(await codeOf()).toBe(1111);
    const after = await seen();
    expect(Date.parse(after?.validUntil ?? '')).toBeGreaterThan(Date.parse(before?.validUntil ?? ''));
    expect(await ends()).toEqual([asRegister(inDays(30)), expect.stringMatching(/^\d{2}-\d{2}-\d{4}$/)]);
    expect(await sandbox.mails(email)).toHaveLength(mails);
    expect(readFileSync(sandbox.stateFile, 'utf8')).not.toContain(passphrase);
    expect((await renew()).status).toBe(409);
  });

  test('has a page, which names the holder and answers a form with a page', async () => {
    const page = await sandbox.call('GET', `/bsre/perpanjang?email=${encodeURIComponent(email)}`);
    expect(page.text).toContain(`value="${email}"`);
    expect(page.text).toContain('Perpanjang sertifikat</button>');
    await setEnd(inDays(3));
    const answer = await fetch(new URL('/bsre/perpanjang', sandbox.running.url), {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams({ email, passphrase, confirmation: passphrase }),
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Perpanjangan telah diterima');
  });

  test.each([
    ['without a passphrase', { passphrase: undefined }],
    ['with one too short', { passphrase: 'pendek', confirmation: 'pendek' }],
    ['with two that differ', { confirmation: 'rahasia yang lain' }],
    ['without an address', { email: '' }],
  ])('%s is refused and changes nothing', async (_how, more) => {
    await setEnd(inDays(10));
    const before = await seen();
    expect((await renew(more)).status).toBe(400);
    expect(await seen()).toEqual(before);
  });

  test('takes its time, across a restart, and is asked for once', async () => {
    await sandbox.call('PUT', '/control/bsre', { renewDelayMs: 400 });
    await setEnd(inDays(10));
    expect(await renew()).toMatchObject({
      json: { status: 'ISSUE', stage: 'aktif, perpanjangan diproses' },
    });
    expect((await renew()).status).toBe(409);
    expect(await statusOf()).toBe('ISSUE');
    expect(await ends()).toHaveLength(1);
    expect(await pageOfPortal()).not.toContain('/bsre/perpanjang');
    await sandbox.restart();
    await until(async () => (await ends()).length >= 2);
    expect(await statusOf()).toBe('ISSUE');
  });

  test.each([
    ['whose end came', () => portal('expire'), 'EXPIRED'],
    ['that was revoked', () => portal('revoke', { email, reason: 'pensiun' }), 'REVOKE'],
    ['that was suspended', () => portal('status', { email, status: 'SUSPEND' }), 'SUSPEND'],
  ])('of a certificate %s is refused, and one in process comes to nothing', async (_what, act, status) => {
    await sandbox.call('PUT', '/control/bsre', { renewDelayMs: 60_000 });
    await setEnd(inDays(10));
    await renew();
    expect(lastChange()).toContain('"renewAt"');
    await act();
    expect(lastChange()).not.toContain('"renewAt"');
    const refused = await renew();
    expect(refused.status).toBe(409);
    expect((refused.json as { message: string }).message).not.toBe('');
    expect(await statusOf()).toBe(status);
    expect(await ends()).toHaveLength(1);
  });

  test('is refused to whom nobody knows, to one about to be revoked, and where no end is known', async () => {
    await setEnd(inDays(10));
    expect((await renew({ email: 'lain@kemhan.go.id' })).status).toBe(404);
    await sandbox.call('PUT', '/control/bsre', { revokeDelayMs: 60_000 });
    await portal('revoke', { email, reason: 'pensiun' });
    expect((await renew()).status).toBe(409);
    await portal('status', { email: 'lain@kemhan.go.id', status: 'ISSUE' });
    expect((await renew({ email: 'lain@kemhan.go.id' })).status).toBe(409);
  });

  test('goes through while the API fails: faults leave the portal alone', async () => {
    await sandbox.call('PUT', '/faults/bsre', { status: 503, times: 1 });
    await setEnd(inDays(10));
    expect((await renew()).status).toBe(200);
    expect((await sandbox.bsre('GET', `/user/profile/${nik}`)).status).toBe(503);
    expect(await ends()).toHaveLength(2);
  });
});

test.each([
  ['by the API', () => sandbox.bsre('POST', '/v2/user/registration', budi)],
  ['in the portal', () => portal('register-again')],
])('whoever let it end is registered again %s, and goes to a new certificate', async (_by, again) => {
  expect((await again()).status).toBe(409);
  await portal('expire');
  expect(await pageOfPortal()).toContain('Daftarkan ulang');
  expect(await again()).toMatchObject({ status: 200, json: { status: 'NO_CERTIFICATE' } });
  expect(await seen()).toMatchObject({ registrations: 2, issuedAt: null, validUntil: null });
  expect(await ends()).toEqual([]);
  await sandbox.call('POST', await lastLink());
  await sandbox.call('POST', await lastLink(), { passphrase });
  expect(await statusOf()).toBe('ISSUE');
  expect(await ends()).toHaveLength(1);
});
