import { inventPerson } from '@tte/local';
import { randomUUID } from 'node:crypto';
import { readDescription, routeFor, routesOf } from '../support/api-description.js';
import { badCallers, badRequests } from '../support/bad-callers.js';
import { badCorrections } from '../support/bad-corrections.js';
import { badDecisions } from '../support/bad-decisions.js';
import {
  FORWARD,
  letter,
  openBadInputWorld,
  openCase,
  pdf,
  WORD,
  type BadInputWorld,
  type Case,
} from '../support/bad-input-world.js';
import { badRenewals } from '../support/bad-renewals.js';
import { badRevocations } from '../support/bad-revocations.js';
import { badSubmissions } from '../support/bad-submissions.js';
import { postForm, postJson, CASES } from '../support/door.js';
import { changes, Watch, type Footprint } from '../support/footprint.js';
import { met, refusesAll } from '../support/refused.js';
import { refusedByRules } from '../support/refused-by-rules.js';
import { mint } from '../support/tokens.js';

describe('bad input is refused', () => {
  let world: BadInputWorld;
  let beginning: Footprint;
  beforeAll(async () => {
    world = await openBadInputWorld();
    beginning = await world.watch.footprint();
  });
  afterAll(() => world?.watch.close());

  describe('callers', () => refusesAll(() => world, badCallers));
  describe('requests', () => refusesAll(() => world, badRequests));
  describe('letters', () => refusesAll(() => world, badSubmissions));
  describe('decisions', () => refusesAll(() => world, badDecisions));
  describe('by the rules of the case', () => refusesAll(() => world, refusedByRules));
  describe('corrections', () => refusesAll(() => world, badCorrections));
  describe('revocations', () => refusesAll(() => world, badRevocations));
  describe('renewals', () => refusesAll(() => world, badRenewals));

  test('nothing of the whole table has come to light later', async () => {
    expect(changes(beginning, await world.watch.settled())).toEqual([]);
  });

  test('every refusal of the table is documented on its route', async () => {
    const routes = routesOf(await readDescription());
    const undocumented = met.flatMap(({ method, path, code }) => {
      const route = routeFor(routes, method, path);
      const known = route?.problems.some(({ codes }) => codes.includes(code)) ?? true;
      return known ? [] : [`${method} ${route?.template}: ${code}`];
    });
    expect(met.length).toBeGreaterThan(100);
    expect([...new Set(undocumented)]).toEqual([]);
  });
});

describe('what is accepted', () => {
  let opened: Case;
  let watch: Watch;
  let kapusdatin: string;
  beforeEach(async () => {
    kapusdatin = await mint('kapusdatin1');
    opened = await openCase();
    watch = await Watch.over([opened.id]);
  });
  afterEach(() => watch.close());

  const decide = (commandId: string, more: object = {}) =>
    postJson(`${opened.path}/disposition`, { ...FORWARD, commandId, ...more }, kapusdatin);

  test('a decision leaves a footprint: the comparison can fail', async () => {
    const before = await watch.settled();
    expect((await decide(randomUUID(), { note: WORD })).status).toBe(200);
    const parts = changes(before, await watch.settled()).map((change) => change.split(':')[0]);
    const expected = [
      'documents events',
      'documents vault_documents',
      `case ${opened.id}`,
      `history ${opened.id}`,
    ];
    expect(parts).toEqual(expect.arrayContaining(expected));
    expect(parts).not.toContain('workflows');
  });

  test('a repeated command gets the same receipt, and is one event and one note', async () => {
    const before = await watch.settled();
    const commandId = randomUUID();
    const first = await decide(commandId, { note: WORD });
    const again = [await decide(commandId, { note: WORD }), await decide(commandId, { note: WORD })];
    expect(first).toMatchObject({ status: 200, body: { seq: 2, step: 3 } });
    expect(again.map(({ status, body }) => [status, body])).toEqual(again.map(() => [200, first.body]));
    expect(grown(before, await watch.settled())).toMatchObject({ events: 1, vault_documents: 1 });
  });

  test('the id of a command with other content changes nothing more', async () => {
    const commandId = randomUUID();
    const first = await decide(commandId);
    const before = await watch.settled();
    const other = await decide(commandId, {
      outcome: 'reject',
      reason: 'lainnya',
      instruction: undefined,
      note: WORD,
    });
    expect([other.status, other.body]).toEqual([200, first.body]);
    expect(changes(before, await watch.settled())).toEqual([]);
  });

  test('the id of the case as the id of a command is not taken for a decision that was given', async () => {
    const before = await watch.settled();
    const approval = { dataVersion: 1, outcome: 'approve', commandId: opened.id };
    const answer = await postJson(`${opened.path}/approval`, approval, await mint('verifikator1'));
    expect([answer.status, answer.body['code']]).toEqual([409, 'command-id-reused']);
    expect(changes(before, await watch.settled())).toEqual([]);
  });

  test('50 parallel decisions on one case: one event, the others are told that it is not their turn', async () => {
    const before = await watch.settled();
    const answers = await Promise.all(Array.from({ length: 50 }, () => decide(randomUUID())));
    const told = answers.map(({ status, body }) => `${status} ${String(body['code'] ?? 'accepted')}`).sort();
    expect(told).toEqual(['200 accepted', ...Array.from({ length: 49 }, () => '409 wrong-turn')]);
    expect(grown(before, await watch.settled())).toEqual({ events: 1 });
  });

  test('50 parallel decisions with one command id: one event, one note, one receipt', async () => {
    const before = await watch.settled();
    const commandId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => decide(commandId, { note: WORD })));
    expect([...new Set(answers.map(({ status, text }) => `${status} ${text}`))]).toHaveLength(1);
    expect(answers[0]?.status).toBe(200);
    expect(grown(before, await watch.settled())).toEqual({ events: 1, vault_documents: 1 });
  });

  test('50 parallel identical letters with one key: one registration, one answer', async () => {
    const before = await watch.settled();
    const token = await mint('operator1');
    const headers = { 'idempotency-key': randomUUID() };
    const data = { applicant: inventPerson('tni'), letter: letter() };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => postForm(CASES, data, pdf(), token, { headers })),
    );
    const taken = answers.filter(({ status }) => status === 201);
    expect([...new Set(taken.map(({ text }) => text))]).toHaveLength(1);
    const others = answers.filter(({ status }) => status !== 201);
    expect(others.filter(({ body }) => body['code'] !== 'request-in-flight')).toEqual([]);
    const after = await watch.settled();
    expect(after.workflows - before.workflows).toBe(1);
    expect(grown(before, after)).toMatchObject({ events: 1, cases: 1, vault_cases: 1 });
    const late = await postForm(CASES, data, pdf(), token, { headers });
    expect([late.status, late.text]).toEqual([201, taken[0]?.text]);
    expect(changes(after, await watch.settled())).toEqual([]);
  });
});

/** By how many documents each collection has grown. */
function grown({ documents: before }: Footprint, { documents: after }: Footprint): Record<string, number> {
  const growth = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(growth.filter(([, count]) => count !== 0));
}
