import { eventually, GatewayClient, inventPerson } from '@tte/local';
import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { FORWARD, letter, openCase, pdf } from '../support/bad-input-world.js';
import { postForm, postJson, CASES, send, type Answer } from '../support/door.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';

const MANY = 200;
const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const atOnce = (ask: (index: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: MANY }, (_, index) => ask(index)));
const counts = (answers: readonly Answer[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status, body }) => `${status} ${String(body['code'] ?? '')}`.trim())].map(
      ([outcome, group]) => [outcome, group.length],
    ),
  );

let store: mongoose.Connection;
beforeAll(async () => {
  store = await mongoose.createConnection(stackVariable('MONGODB_URI')).asPromise();
});
afterAll(() => store?.close());
const eventsOf = (caseId: string) => store.collection('events').find({ caseId }).sort({ seq: 1 }).toArray();

test(`${MANY} decisions at once on one case are one event: one is taken, the others are told so`, async () => {
  const { id, path } = await openCase();
  const tokens = await Promise.all(['kapusdatin1', 'kapusdatin2'].map((official) => mint(official)));
  const answers = await atOnce((index) =>
    postJson(`${path}/disposition`, { ...FORWARD, commandId: randomUUID() }, tokens[index % 2]),
  );
  expect(counts(answers)).toEqual({ '200': 1, '409 wrong-turn': MANY - 1 });
  const taken = answers.find(({ status }) => status === 200);
  const events = await eventually('the decision in the log', async () => {
    const found = await eventsOf(id);
    return found.length > 1 ? found : undefined;
  });
  expect(events.map(({ type, seq }) => [type, seq])).toEqual([
    ['LetterSubmitted', 1],
    ['DispositionForwarded', taken?.body['seq']],
  ]);
});

test(`${MANY} letters at once under one key are one registration, also after that was rejected at once`, async () => {
  const person = inventPerson('pns');
  const operator = await mint('operator1');
  const key = randomUUID();
  const data = { applicant: person, letter: letter() };
  const submit = () => postForm(CASES, data, pdf(), operator, { headers: { 'idempotency-key': key } });
  const answers = await atOnce(submit);
  const { '201': made = 0, '409 request-in-flight': waiting = 0, ...others } = counts(answers);
  expect([made + waiting, made > 0, others]).toEqual([MANY, true, {}]);
  const first = answers.find(({ status }) => status === 201);
  const id = String(first?.body['caseId']);
  const rejection = { dataVersion: 1, outcome: 'reject', reason: 'lainnya' };
  const rejected = await postJson(`${CASES}/${id}/disposition`, rejection, await mint('kapusdatin1'));
  expect(rejected.status).toBe(200);

  const again = await atOnce(submit);
  expect(counts(again)).toEqual({ '201': MANY });
  for (const { status, text } of [...answers, ...again]) if (status === 201) expect(text).toBe(first?.text);
  await gateway.reaches(id, 'rejected');
  const found = await send('GET', CASES, {
    token: operator,
    headers: { 'search-text': person.nik },
  });
  expect(found.body['items']).toMatchObject([{ caseId: id }]);
});

test(`${MANY} equal decisions at once under one key are one decision with one answer`, async () => {
  const { id, path } = await openCase();
  const token = await mint('kapusdatin1');
  const decide = () => postJson(`${path}/disposition`, FORWARD, token, { 'idempotency-key': id });
  const answers = await atOnce(decide);
  const { '200': taken = 0, '409 request-in-flight': waiting = 0, ...others } = counts(answers);
  expect([taken + waiting, taken > 0, others]).toEqual([MANY, true, {}]);
  const again = await decide();
  expect(again.status).toBe(200);
  for (const { status, text } of answers) if (status === 200) expect(text).toBe(again.text);
  await gateway.reaches(id, 'awaiting-disposition');
  expect(await eventsOf(id)).toHaveLength(2);
});
