import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpFake } from '../../test/http-fake.js';
import { failureOf, ref, World } from '../../test/world.js';
import { createCsvSimpegClient } from './csv-client.js';
import { createHttpSimpegClient } from './http-client.js';

const employee = {
  nip: '198503122010011001',
  nama: 'BUDI SANTOSO',
  nik: '3174051203850001',
  satker: 'Pusat Data dan Informasi',
  jabatan: 'Pranata Komputer',
  pangkat: 'Penata Muda (III/a)',
  status: 'Aktif',
};
const verdicts = {
  name: 'equal',
  nik: 'equal',
  'employee-number': 'equal',
  unit: 'equal',
  position: 'equal',
  rank: 'equal',
};

describe('over HTTP', () => {
  const fake = new HttpFake();
  beforeAll(() => fake.start());
  afterAll(() => fake.end());
  const world = () =>
    new World({ simpeg: createHttpSimpegClient({ url: fake.url, token: 'bearer-token', timeoutMs: 300 }) });

  test('the employee is compared, and kept as evidence without what is not known', async () => {
    fake.answer = ({ path, headers }) =>
      path === '/pegawai?nik=3174051203850001' && headers.authorization === 'Bearer bearer-token'
        ? { json: { ...employee, gaji: '1' } }
        : { status: 400 };
    const subject = world();
    expect(await subject.run('compareWithSimpeg', ref())).toEqual({ simpeg: verdicts });
    expect(subject.vault.kept).toEqual([{ caseId: 'reg-1', dataVersion: 1, evidence: employee }]);
  });

  test('404 is an unknown employee', async () => {
    fake.answer = () => ({ status: 404, json: {} });
    const subject = world();
    expect(await subject.run('compareWithSimpeg', ref())).toEqual({ simpeg: 'unknown-employee' });
    expect(subject.vault.kept).toEqual([]);
  });

  test.each([{ status: 503 }, { status: 401 }, { json: {} }, { json: [] }, 'hang-up', 'silence'] as const)(
    'answered %j: tried again without the NIK in the failure, then unavailable',
    async (answer) => {
      fake.answer = () => answer;
      const subject = world();
      expect((await failureOf(subject.run('compareWithSimpeg', ref()))).type).toBe('simpeg-unavailable');
      const last = subject.run('compareWithSimpeg', ref(), { attempt: 3 });
      expect(await last).toEqual({ simpeg: 'unavailable' });
    },
  );

  test('evidence that could not be kept is not compared', async () => {
    fake.answer = () => ({ json: employee });
    const subject = world();
    subject.vault.keepEvidence = () => Promise.reject(new Error('budi'));
    const run = subject.run('compareWithSimpeg', ref(), { attempt: 3 });
    expect((await failureOf(run)).type).toBe('store-unavailable');
  });
});

describe('from a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpeg-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a file put in its place is read anew; a lost or empty one is unavailable', async () => {
    const file = join(folder, 'pegawai.csv');
    const head = 'nip,nrp,nama,nik,satker,jabatan,pangkat,status\n';
    const row =
      '198503122010011001,,"BUDI SANTOSO",3174051203850001,Pusat Data dan Informasi,Pranata Komputer,Penata Muda (III/a),Aktif\n';
    await writeFile(file, `${head},112,Joko,3471032104820008,x,y,z,Aktif\n`);
    const subject = new World({ simpeg: createCsvSimpegClient({ file, onSpoilt: () => undefined }) });
    const run = () => subject.run('compareWithSimpeg', ref());
    expect(await run()).toEqual({ simpeg: 'unknown-employee' });
    await writeFile(file, head + row);
    expect(await run()).toEqual({ simpeg: verdicts });
    await writeFile(file, head);
    expect((await failureOf(run())).type).toBe('simpeg-unavailable');
    await rm(file);
    expect((await failureOf(run())).type).toBe('simpeg-unavailable');
  });

  const HEAD = 'nip;nrp;nama;nik;satker;jabatan;pangkat;status\r\n';
  const rest = 'Pusat Data dan Informasi;Pranata Komputer;Penata Muda (III/a);Aktif';

  test.each([
    ['in short', '1,98503E+17', '3,27301E+15'],
    ['written out again', '198503122010011000', '3174050000000000'],
    ['as a decimal number', '198503122010011001.0', '3174051203850001.0'],
    ['as a failed formula', '#N/A', '#REF!'],
  ])('a file whose numbers stand there %s is spoilt: nobody in it is unknown', async (_how, nip, nik) => {
    const file = join(folder, 'rusak.csv');
    const other = '199002282022211003;;SITI AMINAH;3174054502900002';
    await writeFile(file, `${HEAD}${other};${rest}\r\n${nip};;BUDI SANTOSO;${nik};${rest}\r\n`);
    const told: unknown[] = [];
    const client = createCsvSimpegClient({ file, onSpoilt: (spoilt) => told.push(spoilt) });
    const subject = new World({ simpeg: client });
    expect(await subject.run('compareWithSimpeg', ref())).toEqual({ simpeg: 'spoilt-file' });
    expect(await client.find('3174054502900002')).toMatchObject({ nama: 'SITI AMINAH' });
    expect(told).toEqual([{ spoiltRows: 1, firstRows: [3] }]);
  });

  test('a file that holds nothing else is spoilt, not away', async () => {
    const file = join(folder, 'scientific.csv');
    await copyFile(new URL('../../test/tables/simpeg-scientific.csv', import.meta.url), file);
    const client = createCsvSimpegClient({ file, onSpoilt: () => undefined });
    expect(await client.find('3174051203850001')).toBe('spoilt-file');
  });

  test('a spoilt NIP alone leaves its row: it is not said, not different', async () => {
    const file = join(folder, 'nip.csv');
    await writeFile(file, `${HEAD}1,98503E+17;;BUDI SANTOSO;3174051203850001;${rest}\r\n`, 'latin1');
    const told: unknown[] = [];
    const client = createCsvSimpegClient({ file, onSpoilt: (spoilt) => told.push(spoilt) });
    const compared = new World({ simpeg: client }).run('compareWithSimpeg', ref());
    expect(await compared).toEqual({ simpeg: { ...verdicts, 'employee-number': 'unknown' } });
    expect(told).toHaveLength(1);
    expect(await client.find('3471032104820008')).toBeUndefined();
  });
});
