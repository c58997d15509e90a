import { readDescription, routesOf, type ApiDescription } from '../support/api-description.js';
import { openCase } from '../support/bad-input-world.js';
import { send } from '../support/door.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';

/** What needs neither a token nor a session; an applicant comes by the link of a mail. */
const OPEN =
  /^(GET \/(api\/v1\/)?health\/|GET \/problems\/|GET \/auth\/(login|callback)$|GET \/api\/v1\/office$|\w+ \/api\/v1\/applicant)/;
/** What can befall a request before it meets its route. */
const BEFORE_ANY = ['malformed-request', 'request-timeout', 'header-too-large'];
/** What can befall whoever needs a token or a session. */
const OF_SECURED = [
  ...BEFORE_ANY,
  'too-many-requests',
  'missing-token',
  'invalid-token',
  'expired-token',
  'session-ended',
  'csrf-token-invalid',
  'unknown-role',
  'unusable-subject',
  'forbidden',
  'try-again',
  'internal',
];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

let description: ApiDescription;
beforeAll(async () => {
  description = await readDescription();
});
const get = (path: string) => send('GET', path, {});

describe('the description', () => {
  test('is OpenAPI 3.1, and each reference leads somewhere', () => {
    expect(description.openapi).toMatch(/^3\.1\.\d+$/);
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    const known = Object.entries(description.components).flatMap(([kind, parts]) =>
      Object.keys(parts).map((name) => `#/components/${kind}/${name}`),
    );
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((ref) => ref === undefined || !known.includes(ref))).toEqual([]);
  });

  test('tells of each route the problems that it can answer, and whether it needs somebody', () => {
    for (const { method, template, problems, secured } of routesOf(description)) {
      const name = `${method} ${template}`;
      const codes = problems.flatMap((problem) => problem.codes);
      expect([name, problems.filter((problem) => problem.codes.length === 0)]).toEqual([name, []]);
      expect([name, secured]).toEqual([name, !OPEN.test(name)]);
      expect(codes).toEqual(expect.arrayContaining(secured ? OF_SECURED : BEFORE_ANY));
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(routesOf(description).length).toBeGreaterThan(30);
  });

  test('every documented code has the status under which it is documented', async () => {
    const documented = routesOf(description).flatMap(({ problems }) =>
      problems.flatMap(({ status, codes }) => codes.map((code) => `${status} ${code}`)),
    );
    const codes = [...new Set(documented)].sort();
    const answers = await Promise.all(codes.map((each) => get(`/problems/${each.split(' ')[1]}`)));
    expect(answers.map(({ body }) => `${String(body['status'])} ${String(body['code'])}`)).toEqual(codes);
  });

  test('every code of the table is explained in a title and a sentence', async () => {
    const code = description.components.schemas['ProblemCode'] as { enum: string[] };
    const answers = await Promise.all(code.enum.map((each) => get(`/problems/${each}`)));
    expect(code.enum.length).toBeGreaterThan(30);
    for (const [index, { status, body }] of answers.entries()) {
      expect([status, body['code']]).toEqual([200, code.enum[index]]);
      expect(body['title']).toMatch(/^[A-Z].*[^.]$/);
      expect(body['detail']).toMatch(/^[A-Z].{10,}\.$/);
    }
  });
});

test('/docs is a page that loads nothing from elsewhere', async () => {
  const { status, headers, text } = await get('/docs');
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/html/)]);
  const sources = [...text.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="([^"]+)"/g)].map(
    ([, url]) => url,
  );
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((url) => url?.match(/^(https?:)?\/\//))).toEqual([]);
  for (const url of sources) expect((await get(`/${url?.replace('./', '')}`)).status).toBe(200);
});

test.each(['/health', '/api/v1/health'])('%s: live and ready answer', async (prefix) => {
  const [live, ready] = await Promise.all([get(`${prefix}/live`), get(`${prefix}/ready`)]);
  expect([live.status, live.body]).toEqual([200, { status: 'live' }]);
  expect([ready.status, ready.body]).toEqual([200, { status: 'ready' }]);
});

describe('metrics', () => {
  const labels = (text: string, name: string) => [
    ...new Set([...text.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'g'))].map(([, value]) => value)),
  ];

  test('of the gateway: requests by route template, no ids', async () => {
    const { path } = await openCase();
    const token = await mint('operator1');
    await send('GET', `${path}?minSeq=1`, { token });
    await send('GET', `${path}/nowhere`, { token });
    const { status, headers, text } = await get('/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
    expect(text).toMatch(
      /^http_request_duration_seconds_count\{.*route="\/api\/v1\/cases\/:caseId".*\} [1-9]/m,
    );
    const templates = routesOf(description).map(({ template }) => template.replace(/\{(\w+)\}/g, ':$1'));
    const known = [...templates, 'unmatched', '/metrics', '/*', '/assets/*'];
    const routes = labels(text, 'route').filter((route) => !route?.startsWith('/docs'));
    expect(routes.filter((route) => !known.includes(route ?? ''))).toEqual([]);
    expect(text).not.toMatch(UUID);
  });

  test("of the worker: Temporal's own names, no ids", async () => {
    await openCase();
    const response = await fetch(`http://127.0.0.1:${stackVariable('WORKER_METRICS_PORT')}/metrics`);
    const text = await response.text();
    const families = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name);
    expect(response.status).toBe(200);
    expect(families).toEqual(
      expect.arrayContaining([
        'temporal_num_pollers',
        'temporal_request_latency',
        'temporal_worker_task_slots_available',
        'temporal_workflow_task_execution_latency',
        'temporal_activity_execution_latency',
      ]),
    );
    expect(labels(text, 'workflow_type')).toContain('registration');
    expect(text).not.toMatch(UUID);
  });
});
