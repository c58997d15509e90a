import readXlsxFile from 'read-excel-file/node';
import { official } from '../../test/support/gateway.js';
import { person } from '../../test/support/people.js';
import { issued, opened } from '../../test/support/rights.js';
import { introduce, mandated, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/accounts';
const ids: string[] = [];
const gateway = sharedGateway();
beforeAll(async () => {
  // The second one ends at the first instant of 17 March in WIB.
  for (const [index, validUntil] of [
    [1, '2028-03-16T00:00:00.000Z'],
    [2, '2028-03-16T17:00:00.000Z'],
    [3, '2029-01-01T00:00:00.000Z'],
  ] as const) {
    ids.push(await issued(gateway, index, validUntil));
  }
  await opened(gateway, 4);
}, 60_000);
beforeEach(() => gateway.connection.collection('access_log').deleteMany({}));

const listed = async (query = '', claims = official('operator')) => {
  const { status, body } = await gateway.get(`${PATH}${query}`, claims);
  expect(status).toBe(200);
  return body as { items: Record<string, unknown>[]; next: string | null };
};
const idsOf = ({ items }: { items: Record<string, unknown>[] }) => items.map(({ caseId }) => caseId);
const looks = async () => (await gateway.looks()).map(({ what, subject }) => ({ what, subject }));

it('lists who holds an account, the latest first, by pages', async () => {
  const first = await listed('?limit=2');
  expect(idsOf(first)).toEqual([ids[2], ids[1]]);
  expect(first.items[1]).toEqual({
    caseId: ids[1],
    caseNumber: expect.stringMatching(/^TTE-/),
    unit: 'pusdatin',
    unitName: 'Pusat Data dan Informasi',
    issuedAt: expect.any(String),
    validUntil: '2028-03-17',
    holder: { name: person(2).name, maskedNik: expect.stringMatching(/^31\*+\d{4}$/) },
  });
  const second = await listed(`?limit=2&after=${encodeURIComponent(String(first.next))}`);
  expect([idsOf(second), second.next]).toEqual([[ids[0]], null]);
  expect(await looks()).toEqual([]);
});

it.each([
  ['?endingBefore=2028-03-16', []],
  ['?endingBefore=2028-03-17', [0]],
  ['?endingBefore=2028-03-18', [1, 0]],
  ['?unit=pusdatin', [2, 1, 0]],
  ['?unit=setjen', []],
])('%s leaves what it says', async (query, left) => {
  expect(idsOf(await listed(query))).toEqual(left.map((index) => ids[index]));
});

it('a search leaves those that it finds, also of the table', async () => {
  const found = await gateway.search(PATH, person(2).nik);
  expect(found.body['items']).toMatchObject([{ caseId: ids[1] }]);
  expect((await gateway.search(PATH, person(4).nik)).body['items']).toEqual([]);
  const { body } = await gateway.search(`${PATH}/export?format=csv`, person(2).nik);
  expect(String(body['text'])).toContain(person(2).name);
  expect(String(body['text'])).not.toContain(person(1).name);
});

it('a search is recorded', async () => {
  await gateway.search(PATH, 'pemohon', official('kabid'));
  expect(await looks()).toEqual([{ what: 'search', subject: 'kabid1' }]);
});

it.each(['auditor', 'admin'])('%s sees the accounts, and no person', async (role) => {
  const page = await listed('', official(role));
  expect(page.items.map(({ holder }) => holder)).toEqual([null, null, null]);
  expect((await gateway.search(PATH, 'pemohon', official(role))).status).toBe(403);
  expect((await gateway.get(`${PATH}/export?format=csv`, official(role))).status).toBe(403);
  expect(await looks()).toEqual([]);
});

it('a stand-in for another unit finds none of these', async () => {
  const standIn = staffer('standin9');
  await introduce(gateway, standIn);
  expect((await mandated(gateway, 'kabid', 'standin9', { units: ['setjen'] })).status).toBe(201);
  expect(idsOf(await listed('', standIn))).toEqual([]);
  expect(idsOf(await listed('?unit=pusdatin', standIn))).toEqual([]);
});

it.each([
  ['?limit=abc', 'wrong-type'],
  ['?after=bukan-penanda', 'invalid-input'],
  ['?endingBefore=2028-02-30', 'invalid-input'],
  ['?nik=1', 'unknown-field'],
  ['?q=pemohon', 'unknown-field'],
  ['/export?format=csv&q=pemohon', 'unknown-field'],
  ['/export?format=pdf', 'invalid-input'],
  ['/export', 'invalid-input'],
  ['/export?format=csv&limit=1', 'unknown-field'],
])('%s is refused', async (query, code) => {
  expect((await gateway.get(`${PATH}${query}`)).body['code']).toBe(code);
});

describe('the table that leaves', () => {
  const fetched = async (query: string) =>
    fetch(`${gateway.url}${PATH}/export?${query}`, {
      headers: await gateway.authorization(official('verifikator')),
    });

  it('is all that the filter leaves, as CSV, and is recorded', async () => {
    const answer = await fetched('format=csv&endingBefore=2028-03-18');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="akun-tte-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [, second, first, end] = bytes.toString().split('\r\n');
    expect(second?.split(';').slice(1)).toEqual([
      person(2).name,
      expect.stringMatching(/^31\*+\d{4}$/),
      'pusdatin',
      'Pusat Data dan Informasi',
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      '2028-03-17',
      '',
      '',
      '',
    ]);
    expect([first?.split(';')[1], end]).toEqual([person(1).name, '']);
    expect(bytes.toString()).not.toContain(person(1).nik);
    expect(await looks()).toEqual([{ what: 'account-export', subject: 'verifikator1' }]);
  });

  it('is the same as XLSX', async () => {
    const answer = await fetched('format=xlsx');
    expect(answer.headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/);
    const [sheet] = await readXlsxFile(Buffer.from(await answer.arrayBuffer()));
    expect(sheet?.data.slice(1).map(([, name]) => name)).toEqual(
      [3, 2, 1].map((index) => person(index).name),
    );
  });

  it('does not leave when it is too large', async () => {
    const accounts = gateway.connection.collection<{ _id: string }>('accounts');
    const [one] = await accounts.find().limit(1).toArray();
    const many = Array.from({ length: 4_998 }, (_, index) => ({ ...one, _id: `many-${index}` }));
    await accounts.insertMany(many);
    const { status, body } = await gateway.get(`${PATH}/export?format=csv`);
    expect([status, body['code']]).toEqual([422, 'export-too-large']);
    expect(await looks()).toEqual([]);
    await accounts.deleteOne({ _id: 'many-0' });
    const answer = await fetched('format=csv');
    expect((await answer.text()).split('\r\n')).toHaveLength(5_002);
  });
});
