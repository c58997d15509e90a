import { HttpFake, type Reply } from '../../test/http-fake.js';
import { budi } from '../../test/people.js';
import { failureOf, ref, World } from '../../test/world.js';
import { createSiAsnClient } from './client.js';

const fake = new HttpFake();
beforeAll(() => fake.start());
afterAll(() => fake.end());

let generation: number;
let life: number;
let data: () => Reply;
const servant = {
  nipBaru: '198503122010011001',
  nik: '3174051203850001',
  validNik: true,
  nama: 'BUDI SANTOSO',
  tglLahir: '12-03-1985',
  kedudukanPnsNama: 'Aktif',
  instansiKerjaNama: 'Kementerian Pertahanan',
  tmtPensiun: '01-04-2099',
  agama: 'rahasia',
};

beforeEach(() => {
  fake.reset();
  generation = 1;
  life = 3600;
  data = () => ({ json: { code: 1, data: servant } });
  fake.answer = ({ path, headers, body }) => {
    if (path === '/apim') {
      const known = headers.authorization === `Basic ${Buffer.from('key:secret').toString('base64')}`;
      return known && body === 'grant_type=client_credentials'
        ? { json: { access_token: `apim-${generation}`, expires_in: life } }
        : { status: 401 };
    }
    if (path === '/sso') {
      const asked = Object.fromEntries(new URLSearchParams(body));
      return asked.grant_type === 'password' && asked.client_id === 'client' && asked.username === 'user'
        ? { json: { access_token: `sso-${generation}`, expires_in: life } }
        : { status: 401 };
    }
    const { authorization, auth } = headers;
    if (authorization !== `Bearer apim-${generation}` || auth !== `bearer sso-${generation}`)
      return { status: 401 };
    return path === '/data-utama/198503122010011001' ? data() : { status: 404 };
  };
});

const world = () =>
  new World({
    siAsn: createSiAsnClient({
      apimTokenUrl: `${fake.url}/apim`,
      consumerKey: 'key',
      consumerSecret: 'secret',
      ssoTokenUrl: `${fake.url}/sso`,
      clientId: 'client',
      username: 'user',
      password: 'pass',
      dataUtamaUrl: `${fake.url}/data-utama`,
      timeoutMs: 300,
    }),
  });
const tokensAsked = () => fake.calls.filter(({ path }) => !path.startsWith('/data')).length;

test('a civil servant whose every field agrees is confirmed, and nothing of the answer comes back', async () => {
  const result = await world().run('checkSiAsn', ref());
  expect(result.confirmed).toBe(true);
  expect(Object.values(result.verdicts ?? {})).toEqual(Array(7).fill('equal'));
  expect(JSON.stringify(result)).not.toMatch(/BUDI|rahasia|1985/);
});

test('one field that is only near is a mismatch', async () => {
  data = () => ({ json: { code: 1, data: { ...servant, nama: 'BUDI S' } } });
  expect(await world().run('checkSiAsn', ref())).toMatchObject({
    confirmed: false,
    because: 'mismatch',
    verdicts: { name: 'near', nip: 'equal' },
  });
});

test.each([
  { status: 404, json: { Error: true, Message: 'Data tidak ditemukan' } },
  { status: 200, json: { code: 0, data: 'Data tidak ditemukan' } },
])('a NIP that SI ASN does not know (%j) is a mismatch', async (answer) => {
  data = () => answer;
  expect(await world().run('checkSiAsn', ref())).toEqual({
    confirmed: false,
    because: 'mismatch',
    verdicts: { nip: 'different' },
  });
});

test('without a NIP nothing is asked', async () => {
  const subject = world();
  const { nip: _nip, ...soldier } = budi;
  subject.vault.applicants.set('reg-1/1', soldier);
  expect(await subject.run('checkSiAsn', ref())).toMatchObject({ confirmed: false, because: 'mismatch' });
  expect(fake.calls).toHaveLength(0);
});

test('tokens are asked once for many calls', async () => {
  const subject = world();
  await Promise.all([1, 2, 3].map(() => subject.run('checkSiAsn', ref())));
  await subject.run('checkSiAsn', ref());
  expect(tokensAsked()).toBe(2);
});

test('tokens near their end are renewed before they are used', async () => {
  life = 0;
  const subject = world();
  await subject.run('checkSiAsn', ref());
  await subject.run('checkSiAsn', ref());
  expect(tokensAsked()).toBeGreaterThanOrEqual(4);
});

test('tokens refused before their time are renewed once', async () => {
  const subject = world();
  await subject.run('checkSiAsn', ref());
  generation = 2;
  expect((await subject.run('checkSiAsn', ref())).confirmed).toBe(true);
  expect(tokensAsked()).toBe(4);
});

const UNAVAILABLE: readonly Reply[] = [
  { status: 500 },
  { status: 401 },
  { status: 404 },
  { json: { code: 0 } },
  'hang-up',
  'silence',
];
test.each(UNAVAILABLE)('answered %j: tried again, and given up at the last attempt', async (answer) => {
  data = () => answer;
  const subject = world();
  expect(await failureOf(subject.run('checkSiAsn', ref(), { attempt: 2 }))).toMatchObject({
    type: 'si-asn-unavailable',
    nonRetryable: false,
  });
  const given = { confirmed: false, because: 'unavailable' };
  expect(await subject.run('checkSiAsn', ref(), { attempt: 3 })).toEqual(given);
  expect(await subject.run('checkSiAsn', ref(), { attempt: 4 })).toEqual(given);
});

test('our own store failing is never given up', async () => {
  const subject = world();
  subject.vault.broken = true;
  expect((await failureOf(subject.run('checkSiAsn', ref(), { attempt: 9 }))).type).toBe('store-unavailable');
});
