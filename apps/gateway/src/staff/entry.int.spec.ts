import { official } from '../../test/support/gateway.js';
import { introduce, mandated, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const NIK = '3171014109909999';
const gateway = sharedGateway();

const enter = async (subject: string, body: unknown, claims = official('admin')) =>
  gateway.call('PUT', `/api/v1/staff/${encodeURIComponent(subject)}`, {
    headers: { 'content-type': 'application/json', ...(await gateway.authorization(claims)) },
    body: JSON.stringify(body),
  });
const stored = (subject: string) =>
  gateway.connection.collection<{ _id: string }>('staff').findOne({ _id: subject });
const page = async (query: string) => {
  const { body } = await gateway.get(`/api/v1/staff?${query}`, official('admin'));
  return body as { items: { subject: string }[]; next: string | null };
};

it('a person entered before their first sign-in can be given a mandate, and is known by it once they come in', async () => {
  expect((await mandated(gateway, 'kabid', 'rina')).body['code']).toBe('invalid-input');
  const given = { name: ' Rina  Wulandari ', nik: NIK, email: 'rina@kemhan.go.id' };
  const shown = { subject: 'rina', name: 'Rina Wulandari', roles: [], known: ['nik', 'email'] };
  expect(await enter('rina', given)).toMatchObject({
    status: 200,
    body: { ...shown, cameIn: false, reachable: true },
  });
  const { status, body } = await mandated(gateway, 'kabid', 'rina');
  expect([status, body['holderName']]).toEqual([201, 'Rina Wulandari']);
  const rina = staffer('rina', { name: 'Rina Wulandari, S.T.' });
  expect((await gateway.get('/api/v1/inbox', rina)).status).toBe(200);
  const found = (await page('limit=100')).items.find(({ subject }) => subject === 'rina');
  expect(found).toEqual({ ...shown, name: 'Rina Wulandari, S.T.', cameIn: true, reachable: true });
});

it('an entry is corrected until they come in; what is not given of their identity stays', async () => {
  await enter('dodi', { name: 'Dodo', nik: NIK });
  const before = await stored('dodi');
  expect(await enter('dodi', { name: 'Dodi' })).toMatchObject({ body: { name: 'Dodi', known: ['nik'] } });
  expect(await stored('dodi')).toMatchObject({
    identity: (before as { identity?: object } | null)?.identity,
  });
  await enter('dodi', { name: 'Dodi', email: 'dodi@kemhan.go.id' });
  const first = (await stored('dodi')) as { address?: string } | null;
  await enter('dodi', { name: 'Dodi', email: 'dodi.p@kemhan.go.id' });
  const second = (await stored('dodi')) as { address?: string } | null;
  expect(second?.address).not.toBe(first?.address);
  await introduce(gateway, staffer('dodi', { name: 'Dodi Pratama' }));
  const refused = await enter('dodi', { name: 'Dodi lagi' });
  expect([refused.status, refused.body['code']]).toEqual([409, 'staff-signed-in']);
  expect(await stored('dodi')).toMatchObject({ names: [{ name: 'Dodi' }, { name: 'Dodi Pratama' }] });
});

it.each([
  ['a NIK as the subject', NIK, { name: 'Sari' }, 403, 'unusable-subject'],
  ['no name', 'sari', {}, 422, 'invalid-input'],
  ['a name of blanks', 'sari', { name: '  ' }, 422, 'invalid-input'],
  ['what is no NIP', 'sari', { name: 'Sari', nip: '12' }, 422, 'invalid-input'],
  ['another field', 'sari', { name: 'Sari', roles: ['admin'] }, 400, 'unknown-field'],
])('%s is refused', async (_what, subject, body, status, code) => {
  const answer = await enter(subject, body);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect(await stored(subject)).toBeNull();
});

it('only an admin enters, and the access log names who was entered and by whom', async () => {
  expect((await enter('tari', { name: 'Tari' }, official('kabid'))).status).toBe(403);
  await enter('tari', { name: 'Tari' });
  expect(await gateway.looks()).toContainEqual(
    expect.objectContaining({ subject: 'admin1', what: 'staff-identity', ground: 'tari' }),
  );
  expect(JSON.stringify(gateway.lines)).not.toContain('Tari');
});

it('the directory is read page by page, by name', async () => {
  for (const name of ['Citra', 'Agus', 'Bayu']) await enter(name.toLowerCase(), { name });
  const all = (await page('limit=100')).items.map(({ subject }) => subject);
  expect(all.indexOf('agus')).toBeLessThan(all.indexOf('bayu'));
  const paged: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { items, next }: Awaited<ReturnType<typeof page>> = await page(
      `limit=2${after && `&after=${after}`}`,
    );
    paged.push(...items.map(({ subject }) => subject));
    after = next;
  }
  expect(paged).toEqual(all);
  const { status, body } = await gateway.get('/api/v1/staff?after=entah', official('admin'));
  expect([status, body['code']]).toEqual([422, 'invalid-input']);
});
