import { official, startGateway, type TestGateway } from '../../../test/support/gateway.js';
import { itemsOf as inboxItems } from '../../../test/support/inbox.js';
import { person } from '../../../test/support/people.js';
import { openCase } from '../../../test/support/open-cases.js';
import { issued } from '../../../test/support/rights.js';

const FAULT = 'case-data-unreadable';
let gateway: TestGateway;
const open: string[] = [];
const held: string[] = [];

/** What was stored is no longer what it was: each way of reading a case meets one of these. */
async function damage(caseId: string, how: 'its key' | 'its data'): Promise<void> {
  const cases = gateway.connection.collection<{ _id: string }>('vault_cases');
  const stored = await cases.findOne({ _id: caseId });
  const broken = (name: string) => String(stored?.[name as '_id']).replace(/.{6}$/, 'AAAAAA');
  const names = how === 'its key' ? ['wrappedKey'] : ['applicant', 'summary'];
  await cases.updateOne(
    { _id: caseId },
    { $set: Object.fromEntries(names.map((name) => [name, broken(name)])) },
  );
}

beforeAll(async () => {
  gateway = await startGateway();
  for (const index of [1, 2, 3]) open.push(await openCase(gateway, index));
  for (const index of [4, 5, 6]) held.push(await issued(gateway, index, '2028-03-16T00:00:00.000Z'));
  await damage(open[0] ?? '', 'its key');
  await damage(open[1] ?? '', 'its data');
  await damage(held[0] ?? '', 'its key');
  await damage(held[1] ?? '', 'its data');
}, 120_000);
afterAll(() => gateway?.close());

interface Item {
  readonly caseId: string;
  readonly fault?: string;
  readonly applicant?: { readonly name: string } | null;
  readonly holder?: { readonly name: string } | null;
}
async function itemsOf(
  path: string,
  role: 'kapusdatin' | 'operator' | 'verifikator',
): Promise<readonly Item[]> {
  const { status, body } = await gateway.get(path, official(role));
  expect(status).toBe(200);
  return 'letters' in body ? inboxItems<Item>(body) : (body['items'] as readonly Item[]);
}
const shown = (items: readonly Item[], ids: readonly string[]) =>
  ids.map((id) => {
    const item = items.find(({ caseId }) => caseId === id);
    return item && [item.fault, (item.applicant ?? item.holder)?.name];
  });

test.each([
  ['/api/v1/inbox', 'kapusdatin', open, 3],
  ['/api/v1/cases', 'operator', open, 3],
  ['/api/v1/cases', 'operator', held, 6],
  ['/api/v1/accounts', 'operator', held, 6],
] as const)(
  '%s of the %s shows the rest, and marks the cases that cannot be read',
  async (path, role, ids, whole) => {
    const items = await itemsOf(path, role);
    expect(shown(items, ids)).toEqual([
      [FAULT, undefined],
      [FAULT, undefined],
      [undefined, person(whole).name],
    ]);
  },
);

test('a search by a name finds them, and shows the rest', async () => {
  const { status, body } = await gateway.search('/api/v1/cases', 'pemohon', official('operator'));
  expect(status).toBe(200);
  expect(shown(body['items'] as readonly Item[], open).map((one) => one?.[0])).toEqual([
    FAULT,
    FAULT,
    undefined,
  ]);
});

test('a table that is taken away says so in the row', async () => {
  const { status, body } = await gateway.get('/api/v1/accounts/export?format=csv', official('operator'));
  expect(status).toBe(200);
  const rows = String(body['text'])
    .split('\r\n')
    .filter((row) => row.includes('TTE-'));
  expect(rows.filter((row) => row.includes('(data tidak terbaca)'))).toHaveLength(2);
  expect(rows.filter((row) => row.includes(person(6).name))).toHaveLength(1);
});

test.each(['', '/comparison'])('the page%s of such a case answers a problem with that code', async (page) => {
  for (const id of open.slice(0, 2)) {
    const { status, body } = await gateway.get(`/api/v1/cases/${id}${page}`, official('verifikator'));
    expect([status, body['code']]).toEqual([409, FAULT]);
  }
});

test('statistics do not read it at all', async () => {
  expect((await gateway.get('/api/v1/statistics', official('kapusdatin'))).status).toBe(200);
});

test('who runs the installation is told by a metric', async () => {
  const { body } = await gateway.get('/metrics', official('operator'));
  expect(Number(/^tte_unreadable_cases_total (\d+)$/m.exec(String(body['text']))?.[1])).toBeGreaterThan(5);
});
