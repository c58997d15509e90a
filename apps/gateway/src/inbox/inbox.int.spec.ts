import { commandsDuring } from '../../test/support/commands.js';
import { official, STAFF_NIK, startGateway, type TestGateway } from '../../test/support/gateway.js';
import { itemsOf } from '../../test/support/inbox.js';
import { openCase } from '../../test/support/open-cases.js';
import { letter, person } from '../../test/support/people.js';
import { within } from '../case-access/within.js';
import { InboxQuery } from './inbox.schema.js';
import { InboxService } from './inbox.service.js';

const INBOX = '/api/v1/inbox';
const CASES = '/api/v1/cases';
const kapusdatin = official('kapusdatin');
const verifikator = official('verifikator');
const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };

type Item = Readonly<Record<string, unknown>>;
interface Letter {
  readonly id: string;
  readonly facts: Item | null;
  readonly items: readonly Item[];
}
interface Inbox {
  readonly version: number;
  readonly counts: Record<string, unknown>;
  readonly letters: readonly Letter[];
  readonly items: readonly Item[];
  readonly next: string | null;
}
let gateway: TestGateway;
const ids: string[] = [];
const { now: measured } = performance;
let ahead = 0;
/** What the gateway remembers of the tasks is then too old to be shown. */
const growOld = () => (ahead += 1_100);
beforeAll(async () => {
  performance.now = () => measured.call(performance) + ahead;
  gateway = await startGateway();
  ids.push(await openCase(gateway, 1));
  ids.push(
    await openCase(gateway, 2, { unit: 'itjen', nature: 'segera', receivedAt: '2026-03-11T03:00:00Z' }),
  );
  ids.push(await openCase(gateway, 3, { unit: 'setjen', receivedAt: '2026-03-12T17:00:00Z' }));
  ids.push(await openCase(gateway, 4, { forwarded: 1 }));
  ids.push(await openCase(gateway, 5, { forwarded: 3 }));
}, 60_000);
afterAll(() => {
  performance.now = measured;
  return gateway?.close();
});

const inItems = (body: Item): Inbox => ({ ...(body as unknown as Inbox), items: itemsOf(body) });
const inbox = async (query = '', claims = kapusdatin): Promise<Inbox> => {
  const { status, body } = await gateway.get(`${INBOX}${query}`, claims);
  expect([status, body['code']]).toEqual([200, undefined]);
  return inItems(body);
};
const searched = async (text: string): Promise<Inbox> =>
  inItems((await gateway.search(INBOX, text, kapusdatin)).body);
const idsOf = ({ items }: Inbox) => items.map((item) => item['caseId']);

it('shows what waits for the caller’s post: the urgent first, then what is due first', async () => {
  const answer = await inbox();
  expect(idsOf(answer)).toEqual([ids[1], ids[0], ids[2]]);
  expect(answer).toMatchObject({
    counts: { total: 3, overdue: 0, byStep: { 2: 3 }, byPost: { kapusdatin: 3 } },
    next: null,
  });
  expect(answer.letters[0]?.facts).toMatchObject({ number: letter.number, signedBy: letter.signedBy });
  expect(answer.items[0]).toMatchObject({
    post: 'kapusdatin',
    step: 2,
    status: 'awaiting-disposition',
    unit: 'itjen',
    unitName: 'Inspektorat Jenderal',
    nature: 'segera',
    dataVersion: 1,
    applicant: { name: person(2).name, maskedNik: expect.stringMatching(/^31\*+\d{4}$/) },
    claim: null,
    allowed: { kapusdatin: ['forward', 'return', 'reject', 'hold'] },
  });
  expect(JSON.stringify(answer)).not.toContain(person(2).nik);
  expect(idsOf(await inbox('', official('kabid')))).toEqual([ids[3]]);
  expect(idsOf(await inbox('', verifikator))).toEqual([ids[4]]);
  expect(idsOf(await inbox('', official('kasubbid')))).toEqual([]);
});

it('one with two posts has one inbox, with a tab for each', async () => {
  const both = official('kabid', { roles: ['kabid', 'verifikator'] });
  const answer = await inbox('?post=kabid', both);
  expect(idsOf(answer)).toEqual([ids[3]]);
  expect(answer.counts).toMatchObject({ total: 2, byPost: { kabid: 1, verifikator: 1 } });
});

it.each(['operator', 'auditor', 'admin'])('%s has none', async (role) => {
  expect((await gateway.get(INBOX, official(role))).body['code']).toBe('forbidden');
});

it.each([
  ['?unit=itjen', [1]],
  ['?unit=itjen&unit=setjen', [1, 2]],
  ['?nature=segera', [1]],
  ['?step=2', [1, 0, 2]],
  ['?sort=due', [0, 1, 2]],
  ['?sort=oldest', [0, 1, 2]],
  ['?sort=newest', [2, 1, 0]],
  ['?step=3', []],
  ['?overdue=false', [1, 0, 2]],
  ['?overdue=true', []],
  ['?claimed=free', [1, 0, 2]],
  ['?claimed=mine', []],
  ['?receivedFrom=2026-03-13', [2]],
  ['?receivedUntil=2026-03-12', [1, 0]],
  ['?sinceUntil=2026-01-01', []],
])('%s leaves %j', async (query, expected) => {
  expect(idsOf(await inbox(query))).toEqual(expected.map((index) => ids[index]));
});

it.each([
  [person(2).nik, [1]],
  [person(3).email, [2]],
  ['pemohon', [1, 0, 2]],
  ['tidakada', []],
])('searched by %s it leaves %j', async (text, expected) => {
  expect(idsOf(await searched(text))).toEqual(expected.map((index) => ids[index]));
});

it.each([
  ['?after=abc', 422, 'invalid-input'],
  ['?unit[$ne]=x', 400, 'unknown-field'],
  ['?q=pemohon', 400, 'unknown-field'],
  ['?limit=0', 422, 'invalid-input'],
  ['?claimed=theirs', 422, 'invalid-input'],
])('%s is refused: %i %s', async (query, status, code) => {
  const answer = await gateway.get(`${INBOX}${query}`, kapusdatin);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
});

it('an item is overdue when the office has had it longer than the standard time', async () => {
  const { now } = gateway.clock;
  const since = Date.parse(String((await inbox()).items[0]?.['since']));
  gateway.clock.now = () => new Date(since + 30 * 24 * 60 * 60_000);
  const late = await inbox('?overdue=true');
  gateway.clock.now = now;
  expect(idsOf(late)).toEqual([ids[1], ids[0], ids[2]]);
  expect(late.counts['overdue']).toBe(3);
  expect(late.items.map(({ overdue }) => overdue)).toEqual([true, true, true]);
});

it('what was decided is not shown again, even while the log lags behind', async () => {
  const id = await openCase(gateway, 6);
  await within(3_000, async () => (idsOf(await inbox()).includes(id) ? true : undefined));
  const { append } = gateway.log;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  gateway.log.append = async (...given) => held.then(() => append(...given));
  const decision = gateway.post(`${CASES}/${id}/disposition`, forward, kapusdatin);
  expect(idsOf(await inbox())).toContain(id);
  expect(idsOf(await inbox(`?decided=${id}:2`))).not.toContain(id);
  release();
  const { body } = await decision;
  gateway.log.append = append;
  expect(body).toMatchObject({ caseId: id, seq: 2 });
  expect(idsOf(await inbox())).not.toContain(id);
});

it('pages over tasks of one instant show each of them once', async () => {
  const tasks = gateway.connection.collection<{ _id: string; order: string; seq: number }>('tasks');
  const orders = await tasks.find({ post: 'kapusdatin' }).toArray();
  const tied = [ids[0], ids[1], ids[2]].toSorted();
  // A task is read anew when its `seq` is another one.
  await tasks.updateMany({ post: 'kapusdatin' }, { $set: { order: 'tied', seq: 1_000 } });
  growOld();
  const seen: unknown[] = [];
  let next: string | null = '';
  for (let pages = 0; next !== null && pages < 5; pages += 1) {
    const page: Inbox = await inbox(`?sort=due&limit=2${next && `&after=${next}`}`);
    seen.push(...idsOf(page));
    next = page.next;
  }
  for (const { _id, order, seq } of orders) await tasks.updateOne({ _id }, { $set: { order, seq } });
  growOld();
  expect(seen.toSorted()).toEqual(tied);
  expect(next).toBeNull();
});

it('a stand-in sees the units of the mandate, and those of no other', async () => {
  const period = { id: 'm1', from: '2026-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' };
  const mandate = Object.assign({ units: ['itjen', 'setjen'] }, period);
  const standIn = {
    subject: 'kabid9',
    roles: ['kabid'] as const,
    offices: [{ post: 'kapusdatin', capacity: 'plh', mandate }] as const,
    nik: STAFF_NIK,
    email: 'kabid9@kemhan.go.id',
  };
  const answer = await gateway.app.get(InboxService).list(standIn, InboxQuery.parse({}), undefined);
  const items = answer.letters.flatMap((letter) => letter.items);
  expect(items.map((item) => item.caseId).sort()).toEqual([ids[1], ids[2]].sort());
  expect(items[0]?.allowed).toEqual({ kapusdatin: ['forward', 'return', 'reject', 'hold'] });
});

it('one’s own case is shown, and offers nothing', async () => {
  const { items } = await inbox('?unit=itjen', official('kapusdatin', { email: person(2).email }));
  expect(items).toMatchObject([{ allowed: { kapusdatin: [] } }]);
});

it('asks as little of the store for thirty tasks as for three, and less while the picture is new', async () => {
  const warm = async () => {
    const commands = await commandsDuring(gateway, () => inbox('?limit=100'));
    // Who stands in for whom, who a caller is, and the units and hours are looked up by the clock, not by the request.
    return commands
      .filter((command) => !['find mandates', 'find staff', 'find office_books'].includes(command))
      .sort();
  };
  const cold = () => {
    growOld();
    return warm();
  };
  const page = ['find cases', 'find claims', ...Array<string>(3).fill('find vault_cases')];
  await cold();
  expect(await cold()).toEqual([...page, 'find tasks'].sort());
  for (let index = 20; index < 47; index += 1) await openCase(gateway, index);
  expect(await cold()).toEqual([...page, 'find tasks', 'find tasks'].sort());
  expect(await warm()).toHaveLength(page.length);
  expect((await inbox('?limit=100')).items).toHaveLength(30);
}, 60_000);

it('while the store is away the inbox is to be tried again', async () => {
  const { taskSeqs } = gateway.log;
  gateway.log.taskSeqs = () =>
    Promise.reject(Object.assign(new Error('away'), { code: 'store-unavailable' }));
  growOld();
  const answer = await gateway.get(INBOX, kapusdatin);
  gateway.log.taskSeqs = taskSeqs;
  expect([answer.status, answer.body['code']]).toEqual([503, 'try-again']);
  expect((await gateway.get(INBOX, kapusdatin)).status).toBe(200);
});
