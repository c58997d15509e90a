import { TestSandbox } from '../../test/support.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());

const budi = '198503122010011001';
const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers,
  body: new URLSearchParams(fields),
});
const basic = { authorization: `Basic ${Buffer.from('sandbox:sandbox').toString('base64')}` };
const sso = { client_id: 'sandbox', grant_type: 'password', username: 'sandbox', password: 'sandbox' };

async function tokens(): Promise<{ apim: string; auth: string }> {
  const { url } = sandbox.running;
  const tokenOf = async (path: string, init: RequestInit) =>
    ((await (await fetch(`${url}/siasn${path}`, init)).json()) as { access_token: string }).access_token;
  return {
    apim: await tokenOf('/apim/oauth2/token', form({ grant_type: 'client_credentials' }, basic)),
    auth: await tokenOf('/sso/auth/realms/public-siasn/protocol/openid-connect/token', form(sso)),
  };
}
const dataUtama = (nip: string, { apim, auth }: { apim: string; auth: string }) =>
  sandbox.call('GET', `/siasn/apim/apisiasn/1.0/pns/data-utama/${nip}`, undefined, {
    authorization: `Bearer ${apim}`,
    auth: `bearer ${auth}`,
  });

test('both tokens open the data, with more than anyone should keep', async () => {
  const answer = await dataUtama(budi, await tokens());
  expect(answer).toMatchObject({
    status: 200,
    json: { code: 1, data: { nipBaru: budi, tglLahir: '12-03-1985' } },
  });
  expect(answer.json).toMatchObject({ data: { agama: expect.any(String), alamat: expect.any(String) } });
  expect(answer.json).not.toMatchObject({ data: { autoVerify: expect.anything() } });
});

test('one token in the place of the other, or none, does not', async () => {
  const { apim, auth } = await tokens();
  expect((await dataUtama(budi, { apim, auth: apim })).status).toBe(401);
  expect((await dataUtama(budi, { apim: auth, auth })).status).toBe(401);
  expect((await sandbox.call('GET', `/siasn/apim/apisiasn/1.0/pns/data-utama/${budi}`)).status).toBe(401);
});

test('tokens survive a restart and end when told to', async () => {
  const held = await tokens();
  await sandbox.restart();
  expect((await dataUtama(budi, held)).status).toBe(200);
  await sandbox.call('POST', '/control/siasn/expire-tokens');
  expect((await dataUtama(budi, held)).status).toBe(401);
  expect((await dataUtama(budi, await tokens())).status).toBe(200);
});

test('a civil servant can be added; an unknown one is not found', async () => {
  const nip = '200001012024011001';
  expect(await dataUtama(nip, await tokens())).toMatchObject({ status: 404, json: { Error: true } });
  await sandbox.call('PUT', `/control/civil-servants/${nip}`, {
    nama: 'ORANG BARU',
    nik: '3174010101000001',
  });
  expect((await dataUtama(nip, await tokens())).json).toMatchObject({
    data: { nama: 'ORANG BARU', validNik: true },
  });
});
