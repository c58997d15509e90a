import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';
import { openCase } from '../../test/support/open-cases.js';
import { person } from '../../test/support/people.js';

const BULK = '/api/v1/inbox/dispositions';
const kapusdatin = official('kapusdatin');

interface Result {
  readonly caseId: string;
  readonly status: number;
  readonly receipt?: { readonly seq: number };
  readonly problem?: Record<string, unknown>;
}
let gateway: TestGateway;
let ids: string[];
beforeAll(async () => {
  gateway = await startGateway();
}, 60_000);
let index = 0;
beforeEach(async () => {
  ids = [];
  for (let each = 0; each < 4; each += 1) ids.push(await openCase(gateway, (index += 1)));
}, 30_000);
afterAll(() => gateway?.close());

const named = (more: object = {}) => ids.map((caseId) => ({ caseId, dataVersion: 1, ...more }));
const body = (items: unknown, more: object = {}) => ({
  items,
  outcome: 'forward',
  instruction: 'tindak-lanjuti',
  ...more,
});
const send = (given: unknown, claims = kapusdatin, headers = {}) =>
  gateway.post(BULK, given, claims, headers);
const resultsOf = (answer: { body: Record<string, unknown> }) => answer.body['results'] as Result[];

it('forwards what can be forwarded, and tells of each other case why not', async () => {
  await gateway.post(`/api/v1/cases/${ids[1]}/withdrawal`, { dataVersion: 1 });
  const items = named();
  items[2] = { caseId: 'a11ce000-0000-4000-8000-000000000001', dataVersion: 1 };
  items[3] = { caseId: ids[3] ?? '', dataVersion: 7 };
  const answer = await send(body(items, { note: 'Segera diproses' }));
  expect(answer.status).toBe(200);
  const results = resultsOf(answer);
  expect(results.map(({ caseId }) => caseId)).toEqual(items.map(({ caseId }) => caseId));
  expect(results.map(({ status }) => status)).toEqual([200, 409, 404, 409]);
  expect(results[0]?.receipt).toMatchObject({ caseId: ids[0], seq: 2, step: 3 });
  expect(results.map(({ problem }) => problem?.['code'])).toEqual([
    undefined,
    'case-closed',
    'unknown-case',
    'stale-case',
  ]);
  const alone = await gateway.post(
    `/api/v1/cases/${ids[3]}/disposition`,
    { dataVersion: 7, outcome: 'forward', instruction: 'tindak-lanjuti' },
    kapusdatin,
  );
  const instance = answer.headers.get('x-request-id');
  expect(results[3]?.problem).toEqual({ ...alone.body, instance });
  const { body: shown } = await gateway.get(`/api/v1/cases/${ids[0]}`, official('kabid'));
  expect(shown['notes']).toMatchObject([{ text: 'Segera diproses' }]);
});

it('one’s own case is refused, the others are not', async () => {
  const mine = official('kapusdatin', { email: person(index).email });
  expect(resultsOf(await send(body(named()), mine)).map(({ status }) => status)).toEqual([
    200, 200, 200, 403,
  ]);
});

it('the same key again decides nothing anew', async () => {
  const key = { 'idempotency-key': 'borongan-1' };
  const first = resultsOf(await send(body(named()), kapusdatin, key));
  const count = gateway.workflows.messages.length;
  const again = resultsOf(await send(body(named()), kapusdatin, key));
  expect(again).toEqual(first);
  expect(first.map(({ receipt }) => receipt?.seq)).toEqual([2, 2, 2, 2]);
  expect(gateway.workflows.messages).toHaveLength(count);
  const commands = gateway.workflows.messages.slice(-4).map(({ commandId }) => commandId);
  expect(new Set(commands).size).toBe(4);
});

it('while Temporal is away each case is to be tried again, and then is, under the same key', async () => {
  const key = { 'idempotency-key': `away-${index}` };
  gateway.workflows.away = true;
  const away = resultsOf(await send(body(named()), kapusdatin, key));
  gateway.workflows.away = false;
  expect(away.map(({ problem }) => problem?.['code'])).toEqual(Array(4).fill('try-again'));
  const again = resultsOf(await send(body(named()), kapusdatin, key));
  expect(again.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(resultsOf(await send(body(named()), kapusdatin, key))).toEqual(again);
});

it('acts in the post that the caller names', async () => {
  const both = official('kabid', { roles: ['kabid', 'kapusdatin'] });
  const codes = async (as: string) =>
    resultsOf(await send(body(named(), { as }), both)).map(({ problem }) => problem?.['code']);
  expect(await codes('kabid')).toEqual(Array(4).fill('wrong-turn'));
  expect(await codes('kasubbid')).toEqual(Array(4).fill('forbidden'));
  expect(await codes('kapusdatin')).toEqual(Array(4).fill(undefined));
});

it.each([
  ['a case twice', () => body([...named(), ...named()]), 422, 'invalid-input'],
  [
    'a case twice, in other letters',
    () => body([named()[0], { ...named()[0], caseId: ids[0]?.toUpperCase() }]),
    422,
    'invalid-input',
  ],
  ['no case', () => body([]), 422, 'invalid-input'],
  [
    'more than fifty',
    () =>
      body(
        Array.from({ length: 51 }, (_, at) => ({
          caseId: `a11ce000-0000-4000-8000-0000000000${10 + at}`,
          dataVersion: 1,
        })),
      ),
    422,
    'invalid-input',
  ],
  ['a number that is none', () => body([{ caseId: 'x', dataVersion: 1 }]), 422, 'invalid-input'],
  ['another outcome', () => body(named(), { outcome: 'reject', reason: 'lainnya' }), 422, 'invalid-input'],
  ['a field that nobody knows', () => body(named({ note: 'x' })), 400, 'unknown-field'],
  ['a note that is too long', () => body(named(), { note: 'x'.repeat(2_001) }), 422, 'note-too-long'],
] as const)('%s: refused as a whole', async (_name, given, status, code) => {
  const answer = await send(given());
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect((await gateway.log.caseView(ids[0] ?? ''))?.seq).toBe(1);
});

it('a verifikator forwards nothing', async () => {
  expect((await send(body(named()), official('verifikator'))).body['code']).toBe('forbidden');
});
