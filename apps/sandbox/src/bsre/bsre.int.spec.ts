import { TestSandbox, until } from '../../test/support.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());
afterEach(() => sandbox.call('POST', '/control/reset'));

const joko = { nama: 'Joko Susilo', email: 'joko.susilo@kemhan.go.id', nik: '3471032104820008' };
const budi = { nama: 'Budi Santoso', email: 'budi.santoso@kemhan.go.id', nik: '3174051203850001' };
const register = (person: object) => sandbox.bsre('POST', '/v2/user/registration', person);
const statusOf = async (who: object) =>
  ((await sandbox.bsre('POST', '/v2/user/check/status', who)).json as { status: string }).status;
const lastLink = async (to: string) => (await sandbox.mails(to)).at(-1)?.links[0] ?? '';
const personOf = async (email: string) =>
  ((await sandbox.call('GET', '/bsre/portal/persons')).json as { email: string }[]).find(
    (p) => p.email === email,
  );

test('a soldier goes from unknown to issued, through the verifier', async () => {
  expect(await statusOf({ nik: joko.nik })).toBe('NOT_REGISTERED');
  expect(await register(joko)).toMatchObject({ status: 200, json: { status: 'NO_CERTIFICATE' } });

  const activation = await lastLink(joko.email);
  expect(activation).toContain('/bsre/activation/');
  expect((await sandbox.call('GET', activation)).text).toContain('Aktifkan akun</button>');
  expect(await statusOf({ nik: joko.nik })).toBe('NO_CERTIFICATE');
  expect((await sandbox.call('POST', activation)).status).toBe(200);
  expect(await statusOf({ email: 'Joko.Susilo@kemhan.go.id' })).toBe('WAITING_FOR_VERIFICATION');
  expect((await sandbox.call('POST', activation)).status).toBe(410);

  expect((await sandbox.call('POST', '/bsre/portal/approve', { nik: joko.nik })).status).toBe(200);
  expect((await sandbox.call('POST', '/bsre/portal/approve', { nik: joko.nik })).status).toBe(409);
  const link = await lastLink(joko.email);
  expect(link).toContain('/bsre/passphrase/');
  expect((await sandbox.call('GET', link)).text).toContain('passphrase');
  expect(await statusOf({ nik: joko.nik })).toBe('NEW');
  expect((await sandbox.call('POST', link, { passphrase: 'pendek' })).status).toBe(400);
  expect((await sandbox.call('POST', link, { passphrase: 'rahasia sekali' })).status).toBe(200);
  expect(await statusOf({ nik: joko.nik })).toBe('ISSUE');
  expect((await sandbox.mails(joko.email)).at(-1)?.subject).toContain('telah terbit');
  expect(await personOf(joko.email)).toMatchObject({ registrations: 1, status: 'ISSUE', nik: joko.nik });
});

test('one whom BKN vouches for is approved on activation', async () => {
  await register(budi);
  await sandbox.call('POST', await lastLink(budi.email));
  expect(await lastLink(budi.email)).toContain('/bsre/passphrase/');
});

test('one whom BKN knows by another name waits for the verifier', async () => {
  const dewi = { nama: 'Dewi Lestari', email: 'dewi.lestari@kemhan.go.id', nik: '3273126011880005' };
  await register(dewi);
  await sandbox.call('POST', await lastLink(dewi.email));
  expect(await personOf(dewi.email)).toMatchObject({ stage: 'menunggu verifikator' });
});

test('registering twice is refused and counted once, whether by NIK or by address', async () => {
  await register(joko);
  expect((await register(joko)).status).toBe(409);
  expect((await register({ nama: joko.nama, email: joko.email })).status).toBe(409);
  expect((await register({ ...joko, email: 'lain@kemhan.go.id' })).status).toBe(409);
  expect(await personOf(joko.email)).toMatchObject({ registrations: 1 });
  expect(await sandbox.mails(joko.email)).toHaveLength(1);
});

test('a refusal sends a new activation link and voids the old one', async () => {
  await register(joko);
  const first = await lastLink(joko.email);
  await sandbox.call('POST', first);
  await sandbox.call('POST', '/bsre/portal/refuse', { email: joko.email });
  expect(await statusOf({ nik: joko.nik })).toBe('NO_CERTIFICATE');
  const second = await lastLink(joko.email);
  expect(second).not.toBe(first);
  expect((await sandbox.call('POST', first)).status).toBe(410);
  expect((await sandbox.call('POST', second)).status).toBe(200);
});

test('the registration authority takes its time, across a restart', async () => {
  await sandbox.call('PUT', '/control/bsre', { issueDelayMs: 400 });
  await register(budi);
  await sandbox.call('POST', await lastLink(budi.email));
  await sandbox.call('POST', await lastLink(budi.email), { passphrase: 'rahasia sekali' });
  expect(await statusOf({ nik: budi.nik })).toBe('NEW');
  await sandbox.restart();
  await until(async () => (await statusOf({ nik: budi.nik })) === 'ISSUE');
  await until(async () => (await sandbox.mails(budi.email)).length >= 3);
});

/** Budi, whom BKN vouches for, with a certificate. */
async function issued(): Promise<void> {
  await register(budi);
  await sandbox.call('POST', await lastLink(budi.email));
  await sandbox.call('POST', await lastLink(budi.email), { passphrase: 'rahasia sekali' });
}
const portal = async (verb: string, body: object) => sandbox.call('POST', `/bsre/portal/${verb}`, body);

test('an active certificate is revoked in the portal, for a reason, without a mail', async () => {
  await register(joko);
  expect((await portal('revoke', { nik: joko.nik, reason: 'pensiun' })).status).toBe(409);
  await issued();
  expect((await sandbox.call('GET', '/bsre/portal')).text).toContain('Cabut sertifikat: Budi Santoso');
  expect((await portal('revoke', { nik: budi.nik })).status).toBe(400);
  expect((await portal('revoke', { nik: '3174051203850009', reason: 'pensiun' })).status).toBe(404);
  const mails = (await sandbox.mails(budi.email)).length;
  expect(await portal('revoke', { nik: budi.nik, reason: 'pensiun' })).toMatchObject({
    status: 200,
    json: { status: 'REVOKE', stage: 'sertifikat dicabut', revokedAt: expect.any(String) as string },
  });
  expect(await statusOf({ email: budi.email })).toBe('REVOKE');
  expect((await portal('revoke', { nik: budi.nik, reason: 'pensiun' })).status).toBe(409);
  expect(await sandbox.mails(budi.email)).toHaveLength(mails);
  expect(await personOf(budi.email)).toMatchObject({
    history: expect.arrayContaining([
      expect.objectContaining({ status: 'ISSUE', note: 'pencabutan diminta verifikator: pensiun' }),
    ]) as object[],
  });
});

test('a revocation takes its time, across a restart, and is asked for once', async () => {
  await sandbox.call('PUT', '/control/bsre', { revokeDelayMs: 400 });
  await issued();
  expect(await portal('revoke', { nik: budi.nik, reason: 'pensiun' })).toMatchObject({
    json: { status: 'ISSUE', stage: 'aktif, pencabutan diproses' },
  });
  expect((await portal('revoke', { nik: budi.nik, reason: 'pensiun' })).status).toBe(409);
  await sandbox.restart();
  await until(async () => (await statusOf({ nik: budi.nik })) === 'REVOKE');
});

test.each([
  ['by the API, with another address', () => register({ ...budi, email: 'budi.s@kemhan.go.id' }), 'budi.s'],
  ['in the portal', () => portal('register-again', { nik: budi.nik }), 'budi.santoso'],
])('whoever was revoked is registered again %s, and goes to a new certificate', async (_by, again, box) => {
  await issued();
  expect((await portal('register-again', { nik: budi.nik })).status).toBe(409);
  await portal('revoke', { nik: budi.nik, reason: 'data pada sertifikat salah' });
  const email = `${box}@kemhan.go.id`;
  expect(await again()).toMatchObject({ status: 200, json: { status: 'NO_CERTIFICATE' } });
  expect(await personOf(email)).toMatchObject({ registrations: 2, issuedAt: null, revokedAt: null });
  await sandbox.call('POST', await lastLink(email));
  await sandbox.call('POST', await lastLink(email), { passphrase: 'rahasia baru' });
  expect(await statusOf({ nik: budi.nik })).toBe('ISSUE');
});

test('a person can be put in any status, and version 1 tells it its way', async () => {
  expect((await sandbox.bsre('GET', `/user/status/${joko.nik}`)).json).toMatchObject({ status_code: 2011 });
  await sandbox.call('POST', '/bsre/portal/status', { nik: joko.nik, status: 'SUSPEND' });
  expect(await statusOf({ nik: joko.nik })).toBe('SUSPEND');
  expect((await sandbox.bsre('GET', `/user/status/${joko.nik}`)).json).toMatchObject({ status_code: 2099 });
  for (const [status, code] of [
    ['NO_CERTIFICATE', 2021],
    ['WAITING_FOR_VERIFICATION', 2022],
    ['ISSUE', 1111],
  ] as const) {
    await sandbox.call('POST', '/bsre/portal/status', { nik: joko.nik, status });
    const answer = await sandbox.bsre('GET', `/user/status/${joko.nik}`);
    expect(answer.json).toMatchObject({ status_code: code });
  }
  expect((await sandbox.bsre('GET', `/user/profile/${joko.nik}`)).json).toMatchObject({
    data: { sertifikat: [] },
  });
});

test('the API asks for its credential; pages escape names', async () => {
  expect((await sandbox.call('POST', '/bsre/api/v2/user/check/status', { nik: joko.nik })).status).toBe(401);
  await register({ ...joko, nama: '<script>x</script>' });
  expect((await sandbox.call('GET', '/bsre/portal')).text).toContain('&lt;script&gt;x');
});

test('a link that a kill has kept from going out goes out after the restart, and once', async () => {
  await register(joko);
  const link = await lastLink(joko.email);
  // As a kill between the registration and its mail leaves it.
  await sandbox.call('DELETE', '/mailbox/api/messages');
  await sandbox.restart();
  await sandbox.restart();
  expect(await sandbox.mails(joko.email)).toMatchObject([{ links: [link], repeats: 0 }]);
  await sandbox.call('POST', link);
  await sandbox.call('DELETE', '/mailbox/api/messages');
  await sandbox.restart();
  expect(await sandbox.mails(joko.email)).toEqual([]);
});
