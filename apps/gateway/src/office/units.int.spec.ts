import mongoose from 'mongoose';
import { readSheet } from 'read-excel-file/node';
import { Office, OfficeStore } from '@tte/staff';
import { countAll, sendLetter } from '../../test/support/letters.js';
import { official } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { mandated, introduce, staffer } from '../../test/support/stand-in.js';
import { COLUMNS } from '../letters/import/columns.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/units';
const gateway = sharedGateway({
  env: { UNITS: '{"pusdatin":"Pusat Data","setjen":"Sekretariat Jenderal"}' },
});
const admin = official('admin', { name: 'Sari Admin' });

type Unit = { code: string; name: string; retired: boolean };
const read = async () =>
  (await gateway.get(PATH, admin)).body as unknown as { items: Unit[]; changes: Record<string, unknown>[] };
const add = (code: string, name: string, claims = admin) => gateway.post(PATH, { code, name }, claims);
const change = async (code: string, body: unknown, claims = admin) =>
  gateway.call('PUT', `${PATH}/${code}`, {
    headers: { 'content-type': 'application/json', ...(await gateway.authorization(claims)) },
    body: JSON.stringify(body),
  });
const outcome = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body['code'],
];

it('are those of the settings until somebody changes one, and then those of the store, with who did what', async () => {
  expect(await read()).toEqual({
    items: [
      { code: 'pusdatin', name: 'Pusat Data', retired: false },
      { code: 'setjen', name: 'Sekretariat Jenderal', retired: false },
    ],
    changes: [],
  });
  expect(await add('puslat', ' Pusat  Pelatihan ')).toMatchObject({
    status: 201,
    body: { code: 'puslat', name: 'Pusat Pelatihan', retired: false },
  });
  expect((await change('puslat', { name: 'Pusat Latihan', retired: false })).status).toBe(200);
  expect((await change('puslat', { name: 'Pusat Latihan', retired: true })).status).toBe(200);
  // The same once more changes nothing, and is on record once.
  expect((await change('puslat', { name: 'Pusat Latihan', retired: true })).status).toBe(200);
  const { items, changes } = await read();
  expect(items.at(-1)).toEqual({ code: 'puslat', name: 'Pusat Latihan', retired: true });
  const by = { at: expect.any(String), by: 'admin1', byName: 'Sari Admin', code: 'puslat' };
  expect(changes).toEqual([
    {
      ...by,
      before: { name: 'Pusat Latihan', retired: false },
      after: { name: 'Pusat Latihan', retired: true },
    },
    {
      ...by,
      before: { name: 'Pusat Pelatihan', retired: false },
      after: { name: 'Pusat Latihan', retired: false },
    },
    { ...by, before: null, after: { name: 'Pusat Pelatihan', retired: false } },
  ]);
});

it('that are retired are no longer offered or taken, while cases keep their name', async () => {
  await add('biro', 'Biro Lama');
  const enter = (index: number) =>
    gateway.form(
      '/api/v1/cases',
      { ...submission(index), applicant: { ...person(index), unit: 'biro' } },
      pdf(),
    );
  const { body: opened } = await enter(1);
  await change('biro', { name: 'Biro Umum', retired: true });
  const before = await countAll(gateway);
  const refused = await enter(2);
  expect(outcome(refused)).toEqual([422, 'invalid-input']);
  expect(refused.body['errors']).toMatchObject([{ field: 'applicant.unit', code: 'unit-unknown' }]);
  expect(await countAll(gateway)).toEqual(before);

  const shown = await gateway.get(`/api/v1/cases/${String(opened['caseId'])}`, official('kabid'));
  expect(shown.body).toMatchObject({ unit: 'biro', unitName: 'Biro Umum' });
  const { body: reference } = await gateway.get('/api/v1/reference', official('operator'));
  expect(reference['units']).toContainEqual({ code: 'biro', name: 'Biro Umum', retired: true });

  const template = await fetch(`${gateway.url}/api/v1/letters/import-template`, {
    headers: await gateway.authorization(official('operator')),
  });
  const choices = await readSheet(Buffer.from(await template.arrayBuffer()), 'Pilihan');
  const names = choices.slice(1).map(([, name]) => name);
  expect(names).toContain('Pusat Data');
  expect(names).not.toContain('Biro Umum');

  // A mandate may still name it: its cases go on.
  await introduce(gateway, staffer('joko'));
  expect((await mandated(gateway, 'kabid', 'joko', { units: ['biro'] })).status).toBe(201);
});

it('that are new can be named in a table at once, by name or code', async () => {
  await add('puskon', 'Pusat Konstruksi');
  const { pic, ...own } = person(5);
  const values: Record<string, string> = { ...own, 'pic.name': pic.name, 'pic.phone': pic.phone };
  const table = (unit: string) =>
    [
      COLUMNS.map(({ title }) => title),
      COLUMNS.map(({ field }) => (field === 'unit' ? unit : (values[field] ?? ''))),
    ]
      .map((row) => row.join(';'))
      .join('\r\n');
  for (const unit of ['pusat  konstruksi', 'PUSKON']) {
    const { body } = await sendLetter(gateway, { table: table(unit) }, { query: '?dryRun=true' });
    expect(body).toMatchObject({ ok: 1 });
  }
  const { body } = await sendLetter(gateway, { table: table('Pusat Apa') }, { query: '?dryRun=true' });
  expect(JSON.stringify(body)).toContain('unit-unknown');
});

it('cannot be confused, and one is always left', async () => {
  expect(outcome(await add('setjen', 'Setjen'))).toEqual([409, 'unit-exists']);
  expect(outcome(await add('setjen2', 'sekretariat  JENDERAL'))).toEqual([409, 'unit-name-taken']);
  expect(outcome(await add('baru', 'Setjen'))).toEqual([409, 'unit-name-taken']);
  expect(outcome(await change('setjen', { name: 'Pusat Data', retired: false }))).toEqual([
    409,
    'unit-name-taken',
  ]);
  expect(outcome(await change('entah', { name: 'Entah', retired: false }))).toEqual([404, 'unknown-unit']);
  const open = (await read()).items.filter(({ retired }) => !retired);
  const [last, ...others] = open;
  for (const { code, name } of others) await change(code, { name, retired: true });
  expect(outcome(await change(last?.code ?? '', { name: last?.name, retired: true }))).toEqual([
    409,
    'last-unit',
  ]);
  for (const { code, name } of others) await change(code, { name, retired: false });
});

it.each([
  ['a code in capitals', { code: 'PUSDATIN', name: 'X' }, 422, 'invalid-input'],
  ['no name', { code: 'xy', name: ' ' }, 422, 'invalid-input'],
  ['another field', { code: 'xy', name: 'X', retired: true }, 400, 'unknown-field'],
])('%s is refused', async (_what, body, status, code) => {
  expect(outcome(await gateway.post(PATH, body, admin))).toEqual([status, code]);
});

it('are seen by an auditor, and changed by an admin alone', async () => {
  const auditor = official('auditor');
  expect((await gateway.get(PATH, auditor)).status).toBe(200);
  expect((await add('xy', 'X', auditor)).status).toBe(403);
  expect((await gateway.get(PATH, official('kabid'))).status).toBe(403);
});

it('of changes that come at once none is lost, and another process knows them within seconds', async () => {
  const { connection } = gateway;
  const beginning = { units: {}, calendar: gateway.context.office.calendar };
  const other = new Office(new OfficeStore(connection), beginning);
  await other.refresh();
  const codes = ['satu', 'dua', 'tiga', 'empat'];
  await Promise.all(codes.map((code) => add(code, `Unit ${code}`)));
  expect((await read()).items.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  await other.refresh();
  expect(other.unitNames).not.toHaveProperty('satu');
  const { now } = performance;
  performance.now = () => now.call(performance) + 5_001;
  await other.refresh();
  performance.now = now;
  expect(other.unitNames).toMatchObject({ satu: 'Unit satu', empat: 'Unit empat' });
});

it('stay as they were read last while the store does not answer', async () => {
  const failing = (error: Error) =>
    new Office({ versions: () => Promise.reject(error) } as unknown as OfficeStore, {
      units: { pusdatin: 'Pusat Data' },
      calendar: gateway.context.office.calendar,
    });
  const away = failing(new mongoose.mongo.MongoNetworkError('away'));
  await away.refresh();
  expect(away.openUnits).toEqual({ pusdatin: 'Pusat Data' });
  // What waiting does not mend is told.
  await expect(failing(new Error('refused')).refresh()).rejects.toThrow('refused');
});
