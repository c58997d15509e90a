import { official } from '../../test/support/gateway.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();

const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const kapusdatin = official('kapusdatin');

/** A case that Kapusdatin has returned, and whose data have been corrected. */
async function corrected(index: number, fields: readonly string[], applicant: object, file: Buffer | null) {
  const { body } = await gateway.form(PATH, submission(index), pdf());
  const path = `${PATH}/${String(body['caseId'])}`;
  await gateway.post(`${path}/disposition`, { dataVersion: 1, outcome: 'return', fields }, kapusdatin);
  const data = { dataVersion: 1, fields, applicant, ...(file && { letter }) };
  expect((await gateway.form(`${path}/correction`, data, file)).status).toBe(200);
  return path;
}

it.each([
  [1, ['position'], { position: 'Analis' }, null, [{ field: 'position', title: 'Jabatan dan pangkat' }]],
  [
    2,
    ['pic'],
    { pic: { name: 'Lain', phone: '081234567891' } },
    null,
    [{ field: 'pic', title: 'Kontak PIC' }],
  ],
  [
    3,
    ['name', 'position'],
    { name: 'Nama Yang Benar', position: 'Analis' },
    pdf(2_000, 'surat baru'),
    [
      { field: 'name', title: 'Nama' },
      { field: 'letter', title: 'Surat permohonan' },
      { field: 'position', title: 'Jabatan dan pangkat' },
    ],
  ],
  [4, ['letter'], {}, pdf(2_000, 'surat baru'), [{ field: 'letter', title: 'Surat permohonan' }]],
] as const)(
  '%i: a decision on data that were corrected in %j is told what changed, without values',
  async (...row) => {
    const [index, fields, applicant, file, changes] = row;
    const path = await corrected(index, fields, applicant, file);
    const { status, body } = await gateway.post(`${path}/disposition`, forward, kapusdatin);
    expect([status, body['code']]).toEqual([409, 'stale-case']);
    expect({ dataVersion: body['dataVersion'], changes: body['changes'] }).toEqual({
      dataVersion: 2,
      changes,
    });
    for (const word of ['Analis', 'Lain', 'Yang Benar', person(index).nik, person(index).name])
      expect(JSON.stringify(body)).not.toContain(word);
    const again = await gateway.post(`${path}/disposition`, { ...forward, dataVersion: 2 }, kapusdatin);
    expect(again.status).toBe(200);
  },
);

it('a correction of data that were corrected meanwhile is told so too', async () => {
  const path = await corrected(6, ['position'], { position: 'Analis' }, null);
  await gateway.post(
    `${path}/disposition`,
    { dataVersion: 2, outcome: 'return', fields: ['pic'] },
    kapusdatin,
  );
  const data = { dataVersion: 1, fields: ['pic'], applicant: { pic: person(7).pic } };
  const { status, body } = await gateway.form(`${path}/correction`, data, null);
  expect([status, body['code']]).toEqual([409, 'stale-case']);
  expect(body).toMatchObject({ dataVersion: 2, changes: [{ field: 'position' }] });
});

it('a version that there never was has the present one beside it, and no changes', async () => {
  const { body } = await gateway.form(PATH, submission(8), pdf());
  const path = `${PATH}/${String(body['caseId'])}/disposition`;
  const { body: refused } = await gateway.post(path, { ...forward, dataVersion: 9 }, kapusdatin);
  expect(refused).toMatchObject({ code: 'stale-case', dataVersion: 1, changes: [] });
});
