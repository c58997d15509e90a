import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
    expect(subject.vault.kept).toEqual([{ registrationId: 'reg-1', dataVersion: 1, evidence: employee }]);
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
    const subject = new World({ simpeg: createCsvSimpegClient({ file }) });
    const run = () => subject.run('compareWithSimpeg', ref());
    expect(await run()).toEqual({ simpeg: 'unknown-employee' });
    await writeFile(file, head + row);
    expect(await run()).toEqual({ simpeg: verdicts });
    await writeFile(file, head);
    expect((await failureOf(run())).type).toBe('simpeg-unavailable');
    await rm(file);
    expect((await failureOf(run())).type).toBe('simpeg-unavailable');
  });
});
