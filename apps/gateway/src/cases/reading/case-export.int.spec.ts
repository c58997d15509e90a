import readXlsxFile from 'read-excel-file/node';
import { official } from '../../../test/support/gateway.js';
import { pdf, person, submission } from '../../../test/support/people.js';
import { introduce, mandated, staffer } from '../../../test/support/stand-in.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();
beforeAll(async () => {
  for (const index of [1, 2, 3]) {
    const unit = index === 3 ? 'setjen' : 'pusdatin';
    const applicant = { ...person(index), unit };
    const { status } = await gateway.form(PATH, { ...submission(index), applicant }, pdf());
    expect(status).toBe(201);
  }
}, 60_000);
beforeEach(() => gateway.connection.collection('access_log').deleteMany({}));

const fetched = async (query: string, claims = official('kabid'), headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}${PATH}/export?${query}`, {
    headers: { ...(await gateway.authorization(claims)), ...headers },
  });
const rowsOf = async (answer: Response) =>
  (await answer.text())
    .replace('\uFEFF', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(';'));
const looks = async () =>
  (await gateway.looks()).map(({ what, subject, count }) => ({ what, subject, count }));

it('is all that the filter leaves, the latest first, on record with its number', async () => {
  const answer = await fetched('format=csv&unit=pusdatin');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="berkas-tte-\d{4}-\d\d-\d\d\.csv"$/,
  );
  const [titles, ...rows] = await rowsOf(answer);
  expect(titles?.slice(0, 4)).toEqual(['Nomor Registrasi', 'SOP', 'Nama', 'NIK']);
  expect(rows.map((row) => row[2])).toEqual([person(2).name, person(1).name]);
  expect(rows[0]).toContain('Pusat Data dan Informasi');
  expect(rows[0]?.[3]).toMatch(/^31\*+\d{4}$/);
  expect(rows.flat().join()).not.toContain(person(1).nik);
  expect(await looks()).toEqual([{ what: 'case-export', subject: 'kabid1', count: 2 }]);
});

it('is the same as XLSX, and by a search that is on record, too', async () => {
  const answer = await fetched('format=xlsx');
  const [sheet] = await readXlsxFile(Buffer.from(await answer.arrayBuffer()));
  expect(sheet?.sheet).toBe('Berkas');
  expect(sheet?.data.slice(1).map((row) => row[2])).toEqual([3, 2, 1].map((index) => person(index).name));
  const found = await fetched('format=csv', official('kabid'), { 'search-text': person(1).nik });
  expect((await rowsOf(found)).slice(1).map((row) => row[2])).toEqual([person(1).name]);
  expect(await looks()).toEqual([
    { what: 'case-export', subject: 'kabid1', count: 3 },
    { what: 'search', subject: 'kabid1', count: undefined },
    { what: 'case-export', subject: 'kabid1', count: 1 },
  ]);
});

it.each(['auditor', 'admin'])('has no column of the person for %s, who may search for none', async (role) => {
  const [titles, ...rows] = await rowsOf(await fetched('format=csv', official(role)));
  expect(titles).not.toContain('Nama');
  expect(titles).not.toContain('NIK');
  expect(rows).toHaveLength(3);
  expect(rows.flat().join()).not.toContain(person(1).name);
  const refused = await fetched('format=csv', official(role), { 'search-text': 'pemohon' });
  expect(refused.status).toBe(403);
  expect(await looks()).toEqual([{ what: 'case-export', subject: `${role}1`, count: 3 }]);
});

it('holds for a stand-in the units of the mandate', async () => {
  const standIn = staffer('standin9');
  await introduce(gateway, standIn);
  expect((await mandated(gateway, 'kabid', 'standin9', { units: ['setjen'] })).status).toBe(201);
  const rows = (await rowsOf(await fetched('format=csv', standIn))).slice(1);
  expect(rows.map((row) => row[2])).toEqual([person(3).name]);
});

it('leaves page by page however much there is, and a sheet only when it is not too large', async () => {
  const cases = gateway.connection.collection<{ _id: string; caseId?: string }>('cases');
  const [one] = await cases.find().limit(1).toArray();
  const many = Array.from({ length: 1_100 }, (_, index) => ({ ...one, _id: `many-${index}` }));
  await cases.insertMany(many);
  const { log } = gateway;
  const pages: number[] = [];
  const list = log.cases.bind(log);
  log.cases = async (query) => {
    const page = await list(query);
    pages.push(page.items.length);
    return page;
  };
  const rows = await rowsOf(await fetched('format=csv', official('auditor')));
  log.cases = list;
  const count = log.countCases.bind(log);
  log.countCases = async () => 5_001;
  const refused = await fetched('format=xlsx', official('auditor'));
  log.countCases = count;
  await cases.deleteMany({ _id: { $in: many.map(({ _id }) => _id) } });
  expect(pages).toEqual([500, 500, 103]);
  expect(rows).toHaveLength(1_104);
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
    422,
    'export-too-large',
  ]);
});

it('breaks off where the store fails on the way, so that no part is taken for the whole', async () => {
  const { log } = gateway;
  const cases = log.cases.bind(log);
  log.cases = async (query) => {
    if (query.after !== undefined) throw new Error('away');
    return { ...(await cases({ ...query, limit: 1 })) };
  };
  const answer = await fetched('format=csv');
  const text = answer.text();
  await expect(text).rejects.toThrow();
  log.cases = cases;
});

it.each([
  ['format=pdf', 'invalid-input'],
  ['', 'invalid-input'],
  ['format=csv&limit=1', 'unknown-field'],
  ['format=csv&nik=1', 'unknown-field'],
])('%s is refused', async (query, code) => {
  expect((await gateway.get(`${PATH}/export?${query}`)).body['code']).toBe(code);
});
