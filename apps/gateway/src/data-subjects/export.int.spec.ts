import { official } from '../../test/support/gateway.js';
import { completed, exercise, issued, opened, PATH, withdrawn } from '../../test/support/rights.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { ExportResponse } from './responses.js';

const gateway = sharedGateway();

/** The export of a person, which keeps to its schema. */
async function exported(nik: string) {
  const { status, body } = await exercise(gateway, 'export', { nik, reason: 'permintaan-subjek' });
  expect(status).toBe(200);
  return ExportResponse.parse(body).cases;
}
const looks = async () => (await gateway.looks()).filter(({ what }) => what === 'export');

it('tells all that is held: each version, the notes with who wrote them, letters, evidence, account', async () => {
  const id = await issued(gateway, 1, '2031-05-01');
  await gateway.vault.keepEvidence(id, 'simpeg', 1, { nama: person(1).name });
  const [held, ...others] = await exported(person(1).nik);
  expect(others).toEqual([]);
  expect(held).toMatchObject({
    caseId: id,
    currentVersion: 1,
    course: { status: 'issued', open: false, step: 14 },
    versions: [
      {
        dataVersion: 1,
        applicant: { ...person(1), pic: { phone: '081234567890' } },
        letter: { number: letter.number },
      },
    ],
    evidence: [{ kind: 'simpeg', dataVersion: 1, values: { nama: person(1).name } }],
    letters: [
      {
        fileName: 'surat Budi.pdf',
        bytes: pdf().length,
        commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ],
    account: { validUntil: '2031-05-01' },
    restriction: null,
  });
  expect(held?.course?.timeline.map(({ step }) => step)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
  ]);
  expect(held?.course?.timeline[1]).toMatchObject({ stepTitle: expect.stringContaining('mendisposisikan') });
});

it('tells every case of the person, open ones and those taken back, with the words about them', async () => {
  const first = await withdrawn(gateway, 2, 'Pindah satuan kerja');
  const second = await opened(gateway, 2);
  const held = await exported(person(2).nik);
  expect(held.map(({ caseId }) => caseId).sort()).toEqual([first, second].sort());
  expect(held.find(({ caseId }) => caseId === first)).toMatchObject({
    course: { status: 'withdrawn', timeline: [{}, { outcome: 'withdrawn' }] },
    notes: [{ text: 'Pindah satuan kerja', step: 2, actor: { subject: 'operator1' } }],
  });
});

it('tells what was admitted and never begun, and what processing is restricted', async () => {
  gateway.workflows.away = true;
  await gateway.form(PATH, submission(3), pdf());
  gateway.workflows.away = false;
  expect(await exported(person(3).nik)).toMatchObject([{ course: null, versions: [{ dataVersion: 1 }] }]);
  const id = await opened(gateway, 4);
  await exercise(gateway, 'restriction', {
    caseId: id,
    restricted: true,
    reason: 'permintaan-subjek',
  });
  expect(await exported(person(4).nik)).toMatchObject([
    {
      restriction: { by: 'admin1', ground: 'permintaan-subjek' },
      versions: [{ applicant: { name: person(4).name } }],
    },
  ]);
});

it('of a corrected NIK tells the person of the right one, and not the person of the wrong one', async () => {
  const id = await opened(gateway, 5);
  const returned = { dataVersion: 1, outcome: 'return', fields: ['nik', 'employee-number'] };
  await gateway.post(`${PATH}/${id}/disposition`, returned, official('kapusdatin'));
  const { nik, nip } = person(6);
  const data = { dataVersion: 1, fields: ['nik', 'employee-number'], applicant: { nik, nip } };
  expect((await gateway.form(`${PATH}/${id}/correction`, data, pdf())).body).toMatchObject({
    status: 'superseded',
  });
  const held = await exported(nik);
  expect(held.map(({ course }) => course?.status).sort()).toEqual(['awaiting-disposition', 'superseded']);
  expect(await exported(person(5).nik)).toEqual([]);
});

it('tells of nobody who is not here', async () => {
  expect(await exported(person(99).nik)).toEqual([]);
});

it('is recorded for each case before it leaves, also when nothing is found, and logs no NIK', async () => {
  const id = await opened(gateway, 7);
  await completed(gateway, id);
  const before = (await looks()).length;
  await exported(person(7).nik);
  await exported(person(98).nik);
  const ground = 'permintaan-subjek';
  expect((await looks()).slice(before)).toMatchObject([
    { subject: 'admin1', caseId: id, ground },
    { ground },
  ]);
  for (const word of [person(7).nik, person(98).nik]) expect(gateway.lines.join('\n')).not.toContain(word);
});
