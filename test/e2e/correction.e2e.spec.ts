import { eventually, GatewayClient, inventPerson, OutsideWorld, samplePdf } from '@tte/local';
import { asksToRevoke, decideAs, enterLetter, openedBy } from '../support/account-letters.js';
import { FORWARD, letter, pdf } from '../support/bad-input-world.js';
import { postForm, send, type Answer } from '../support/door.js';
import { accepted, forward, getAs, inboxOf, mailsOn } from '../support/desk.js';
import { newHolder } from '../support/holders.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';

const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
const RECEIPT = 'perbaikan diterima';
const NOTE = 'Jabatan sesuai SK terakhir.';

const entered = async (
  id: string,
  data: object,
  file: Uint8Array<ArrayBuffer> | null = null,
): Promise<Answer> =>
  postForm(`/api/v1/cases/${id}/correction`, { dataVersion: 1, ...data }, file, await mint('operator1'));
const correctionsFor = async (official: string, id: string) =>
  (await getAs(`/api/v1/cases/${id}`, official)).body['corrections'];
/** The one receipt, however often its mail was tried. */
async function expectReceipt(email: string): Promise<void> {
  await eventually('the receipt', async () => (await mailsOn(email, RECEIPT)).length > 0 || undefined);
  expect(await mailsOn(email, RECEIPT)).toMatchObject([{ repeats: 0 }]);
}

describe('an applicant’s correction', () => {
  const person = inventPerson('tni');
  let id: string;
  let link: string;
  const own = async () =>
    (await send('GET', '/api/v1/applicant', { headers: { 'x-applicant-link': link } })).body;
  const corrected = (data: object): Promise<Answer> => {
    const form = new FormData();
    form.set('data', JSON.stringify({ dataVersion: 1, fields: ['position', 'pic'], ...data }));
    return send('POST', '/api/v1/applicant/correction', {
      headers: { 'x-applicant-link': link },
      body: form,
    });
  };
  beforeAll(async () => {
    await world.know(person);
    ({ caseId: id } = await gateway.submit(person));
    await forward('kapusdatin1', id);
    const fields = ['position', 'pic'];
    await accepted(decideAs('kabid1', id, 'disposition', { outcome: 'return', fields, note: 'Jabatan?' }));
    await gateway.reaches(id, 'returned');
    link = await world.pageLink(person.email);
  });

  test('that changes nothing is refused with a hint, and leaves the case as it is', async () => {
    const { position, rank, pic } = person;
    const { status, body } = await corrected({ applicant: { position, rank, pic }, note: NOTE });
    expect([status, body['code']]).toEqual([422, 'correction-unchanged']);
    expect(body['detail']).toContain('Ubah data yang ditandai petugas');
    expect(await gateway.detail(id)).toMatchObject({ status: 'returned', dataVersion: 1, corrections: [] });
  });

  test('reaches the officials with its note, before and after, as far as they may see it', async () => {
    const { status } = await corrected({
      applicant: { position: 'Analis Sistem', pic: person.pic },
      note: NOTE,
    });
    expect(status).toBe(200);
    await gateway.reaches(id, 'awaiting-disposition');
    expect(await inboxOf('kabid1', id)).toMatchObject({ corrected: { by: 'pemohon' } });
    expect(await correctionsFor('verifikator1', id)).toMatchObject([
      {
        ...{ by: 'pemohon', note: NOTE, fields: ['position', 'pic'], newLetter: false },
        changes: [{ key: 'position', before: person.position, after: 'Analis Sistem', hidden: false }],
      },
    ]);
    expect(await correctionsFor('kabid1', id)).toMatchObject([
      { note: NOTE, changes: [{ key: 'position', before: null, after: null, hidden: true }] },
    ]);
    expect(await correctionsFor('auditor1', id)).toMatchObject([{ note: null, changes: [] }]);
  });

  test('has a receipt on the page, at each look, and by one mail', async () => {
    const receipt = { by: 'pemohon', fields: [{ field: 'position' }, { field: 'pic' }] };
    expect(await own()).toMatchObject({ receipt });
    expect(await own()).toMatchObject({ receipt });
    await expectReceipt(person.email);
    await accepted(decideAs('kabid1', id, 'disposition', { ...FORWARD, dataVersion: 2 }));
    await gateway.reaches(id, 'awaiting-disposition');
    expect(await mailsOn(person.email, RECEIPT)).toHaveLength(1);
  });
});

test('a corrected NIK has its receipt from the case that takes the place of the other one', async () => {
  const person = inventPerson('tni');
  const right = inventPerson('tni');
  await world.know(person);
  const { caseId } = await gateway.submit(person);
  await accepted(decideAs('kapusdatin1', caseId, 'disposition', { outcome: 'return', fields: ['nik'] }));
  await gateway.reaches(caseId, 'returned');
  const data = { fields: ['nik'], applicant: { nik: right.nik }, note: NOTE };
  const file = new Uint8Array(samplePdf('NIK yang benar'));
  expect((await entered(caseId, data, file)).body['status']).toBe('superseded');
  const successor = String((await gateway.reaches(caseId, 'superseded')).successor?.caseId);
  await gateway.reaches(successor, 'awaiting-disposition');
  await expectReceipt(person.email);
  expect(await correctionsFor('verifikator1', successor)).toMatchObject([
    { note: NOTE, newLetter: true, changes: [{ key: 'nik', before: person.nik, after: right.nik }] },
  ]);
  expect(await inboxOf('kapusdatin1', successor)).toMatchObject({ corrected: { by: 'operator' } });
});

test('the letter of a revocation that is corrected is told to the holder, who gets one receipt', async () => {
  const { person } = await newHolder();
  const id = openedBy(await enterLetter(asksToRevoke([{ nik: person.nik }])));
  await forward('kapusdatin1', id);
  await accepted(decideAs('kabid1', id, 'disposition', { outcome: 'return', fields: ['letter'] }));
  await gateway.reaches(id, 'returned');
  const facts = letter({ number: 'B/2', subject: 'Permohonan pencabutan akun TTE (perbaikan)' });
  expect((await entered(id, { fields: ['letter'], letter: facts }, pdf())).status).toBe(200);
  await gateway.reaches(id, 'awaiting-disposition');
  await expectReceipt(person.email);
  const [correction] = (await correctionsFor('kapusdatin1', id)) as {
    changes: { key: string; after: string }[];
  }[];
  expect(correction?.changes.find(({ key }) => key === 'letter.number')?.after).toBe('B/2');
  await accepted(decideAs('operator1', id, 'withdrawal', { dataVersion: 2 }));
});
