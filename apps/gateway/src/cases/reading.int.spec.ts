import { addOfficeTime, dayInWib } from '@tte/domain';
import { official } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const ids: string[] = [];
const gateway = sharedGateway();
beforeAll(async () => {
  for (let index = 1; index <= 5; index += 1) {
    ids.push(String((await gateway.form(PATH, submission(index), pdf())).body['caseId']));
  }
  await gateway.post(`${PATH}/${ids[0]}/withdrawal`, { dataVersion: 1 });
}, 60_000);

const listed = async (query: string, claims = official('kabid')) => {
  const { status, body } = await gateway.get(`${PATH}${query}`, claims);
  expect(status).toBe(200);
  return body as { items: Record<string, unknown>[]; next: string | null };
};
const idsOf = (page: { items: Record<string, unknown>[] }) => page.items.map((item) => item['caseId']);

it('the list can be of those that the office has had longer than the standard time', async () => {
  const { now } = gateway.clock;
  gateway.clock.now = () => new Date(now().getTime() + 30 * 24 * 60 * 60_000);
  const late = await listed('?overdue=true');
  const all = await listed('?open=true');
  gateway.clock.now = now;
  expect(idsOf(late)).toEqual(idsOf(all));
  expect(late.items.map(({ overdue }) => overdue)).toEqual([true, true, true, true]);
});

it('a day off that is added later counts at once: for the case, the list and the due time', async () => {
  const { clock, context } = gateway;
  const { now } = clock;
  const { calendar } = context.office;
  const [first] = (await listed('?open=true')).items;
  const since = String(first?.['since']);
  const dueAt = addOfficeTime(since, 15, calendar);
  clock.now = () => new Date(dueAt);
  const due = (await listed('?overdue=true')).items.find(({ since: one }) => one === since);
  const instantBefore = new Date(Date.parse(dueAt) - 1);
  clock.now = () => instantBefore;
  const before = (await listed('?overdue=true')).items.find(({ since: one }) => one === since);
  const setDaysOff = (dates: readonly string[]) => {
    const daysOff = dates.map((date) => ({ date, name: 'Hari libur' }));
    return context.office.change('hours', ({ week }) => ({ week, daysOff }), 'admin1', dueAt);
  };
  const holidays = [dayInWib(dueAt)];
  const moved = { ...calendar, holidays };
  clock.now = () => new Date(dueAt);
  await setDaysOff(holidays);
  const afterwards = await listed('?overdue=true');
  const shown = (await listed('?open=true')).items.find(({ since: one }) => one === since);
  clock.now = now;
  await setDaysOff([]);
  expect(due).toMatchObject({ overdue: true, dueAt });
  expect(before).toBeUndefined();
  expect(afterwards.items).toEqual([]);
  expect(shown).toMatchObject({ overdue: false, dueAt: addOfficeTime(since, 15, moved) });
});

it('the list pages from the newest to the oldest', async () => {
  const first = await listed('?limit=3');
  expect(idsOf(first)).toEqual([ids[4], ids[3], ids[2]]);
  const second = await listed(`?limit=3&after=${encodeURIComponent(String(first.next))}`);
  expect(idsOf(second)).toEqual([ids[1], ids[0]]);
  expect(second.next).toBeNull();
});

it.each([
  ['?open=true', 4],
  ['?open=false', 1],
  ['?status=withdrawn', 1],
  ['?step=2&waitingOn=kapusdatin', 4],
  ['?unit=pusdatin', 5],
  ['?unit=setjen', 0],
  ['?overdue=true', 0],
])('%s finds %i', async (query, count) => {
  expect((await listed(query)).items).toHaveLength(count);
});

it.each([
  [person(2).nik, 1],
  [person(3).email, 1],
  ['pemohon', 5],
  ['tidakada', 0],
])('searched by %s it finds %i', async (text, count) => {
  expect((await gateway.search(PATH, text)).body['items']).toHaveLength(count);
});

it.each([
  ['a', 'too-short'],
  ['%20%20a%20', 'too-short'],
  ['a'.repeat(201), 'too-long'],
  ['%C3%A9'.repeat(201), 'too-long'],
  ['%E0%A4%A', 'invalid'],
  ['%FF%FE', 'invalid'],
  ['dua kata', 'invalid'],
])('nothing is searched by %j: %s', async (text, code) => {
  const headers = { ...(await gateway.authorization()), 'search-text': text };
  const { status, body } = await gateway.call('GET', PATH, { headers });
  expect([status, body['code']]).toEqual([422, 'invalid-input']);
  expect(body['errors']).toMatchObject([{ field: 'Search-Text', code }]);
});

it('an address holds nothing to search by', async () => {
  expect((await gateway.get(`${PATH}?q=pemohon`)).body['code']).toBe('unknown-field');
});

it.each(['kapusdatin', 'kabid'])('%s sees who it is, with a masked NIK, and no more', async (post) => {
  const { body } = await gateway.get(`${PATH}/${ids[1]}`, official(post));
  expect(body).toMatchObject({
    applicant: { name: person(2).name, maskedNik: expect.stringMatching(/^31\*+\d{4}$/) },
    data: null,
  });
  expect(JSON.stringify(body)).not.toContain(person(2).nik);
});

it.each(['operator', 'kasubbid', 'verifikator'])('%s sees all of the data', async (post) => {
  const { body } = await gateway.get(`${PATH}/${ids[1]}`, official(post));
  expect(body).toMatchObject({ data: { nik: person(2).nik, pic: { phone: '081234567890' } } });
});

it.each(['auditor', 'admin'])('%s sees the case, and no person', async (post) => {
  const { body } = await gateway.get(`${PATH}/${ids[1]}`, official(post));
  expect(body).toMatchObject({
    status: 'awaiting-disposition',
    applicant: null,
    data: null,
    letter: null,
    allowed: {},
  });
  const page = JSON.stringify([body, await listed('', official(post))]);
  for (const word of [person(2).name, person(2).nik, person(2).email]) expect(page).not.toContain(word);
});

it('an answer waits for what the reader has just decided, and not for ever', async () => {
  const begun = Date.now();
  const { status, body } = await gateway.get(`${PATH}/${ids[2]}?minSeq=99`);
  expect([status, body['seq']]).toEqual([200, 1]);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(1_900);
});

it('the documentation names every route, its problems and their meaning', async () => {
  const { body } = await gateway.call('GET', '/docs-json');
  expect(body['openapi']).toBe('3.1.0');
  const paths = body['paths'] as Record<string, Record<string, { responses: object; security?: object }>>;
  const disposition = paths['/api/v1/cases/{caseId}/disposition']?.['post'];
  expect(Object.keys(disposition?.responses ?? {})).toEqual(
    expect.arrayContaining(['200', '400', '401', '403', '404', '409', '413', '415', '422', '503']),
  );
  expect(disposition?.security).toEqual([{ bearer: [] }, { cookie: [] }]);
  expect((await gateway.call('GET', '/problems/stale-case')).body).toMatchObject({ status: 409 });
  const page = await fetch(`${gateway.url}/docs`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('html')]);
});

it('the documentation of the list and of a case names what a wrong query answers', async () => {
  const { body } = await gateway.call('GET', '/docs-json');
  const paths = body['paths'] as Record<string, Record<string, { responses: Record<string, object> }>>;
  for (const [path, query] of [
    [PATH, '?limit=abc'],
    [`${PATH}/{caseId}`, '?minSeq=abc'],
  ] as const) {
    const { body: problem } = await gateway.get(`${path.replace('{caseId}', ids[1] ?? '')}${query}`);
    expect(problem['code']).toBe('wrong-type');
    expect(JSON.stringify(paths[path]?.['get']?.responses['400'])).toContain('"wrong-type"');
  }
  const answers = Object.keys(paths[PATH]?.['get']?.responses ?? {});
  expect(answers).toEqual(['200', '400', '401', '403', '408', '422', '429', '431', '500', '503']);
});

it('metrics count by route template and by outcome, and name nobody', async () => {
  const { body } = await gateway.call('GET', '/metrics');
  const text = String(body['text']);
  expect(text).toContain('route="/api/v1/cases/:caseId",status="200"');
  expect(text).toContain('tte_update_outcomes_total{message="withdrawal",code="accepted"} 1');
  for (const word of [...ids, 'pemohon', person(2).nik]) expect(text).not.toContain(word);
});
