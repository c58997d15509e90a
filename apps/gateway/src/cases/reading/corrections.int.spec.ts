import { maskNik, type Nik } from '@tte/domain';
import { applicantWith, linkOf, openApplicantCase, seen } from '../../../test/support/applicant.js';
import { itemsOf } from '../../../test/support/inbox.js';
import { official } from '../../../test/support/gateway.js';
import { letter, pdf, person, submission } from '../../../test/support/people.js';
import { within } from '../../case-access/within.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const NOTE = 'Jabatan sudah sesuai SK terbaru.';
const gateway = sharedGateway();

const decide = (id: string, post: string, body: object, dataVersion = 1) =>
  gateway.post(`${PATH}/${id}/disposition`, { dataVersion, ...body }, official(post));

/** A case that Kapusdatin has returned for these fields. */
async function returned(index: number, fields: readonly string[]): Promise<string> {
  const { body } = await gateway.form(PATH, submission(index), pdf());
  const id = String(body['caseId']);
  expect((await decide(id, 'kapusdatin', { outcome: 'return', fields })).status).toBe(200);
  return id;
}
const correct = (id: string, data: object, file: Buffer | null = null) =>
  gateway.form(`${PATH}/${id}/correction`, { dataVersion: 1, ...data }, file);

interface Change {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly hidden: boolean;
}
interface Correction {
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly newLetter: boolean;
  readonly fields: readonly string[];
  readonly changes: readonly Change[];
}
async function correctionsFor(id: string, post: string): Promise<readonly Correction[]> {
  const { body } = await gateway.get(`${PATH}/${id}`, official(post));
  return body['corrections'] as readonly Correction[];
}
const changesOf = (correction: Correction | undefined) =>
  Object.fromEntries(
    (correction?.changes ?? []).map(({ key, before, after, hidden }) => [
      key,
      hidden ? 'hidden' : [before, after],
    ]),
  );

const DATA = {
  fields: ['name', 'position', 'pic', 'letter'],
  applicant: {
    name: 'Nama Yang Benar',
    position: 'Analis Sistem',
    pic: { name: 'Sari Dewi', phone: '0812-3456-7899' },
  },
  letter: { ...letter, number: 'B/124/III/2026' },
  note: NOTE,
};

describe('a correction', () => {
  let id: string;
  beforeAll(async () => {
    id = await returned(1, DATA.fields);
    expect((await correct(id, DATA, pdf(2_000, 'surat baru'))).status).toBe(200);
  });

  it.each(['operator', 'kasubbid', 'verifikator'])(
    'shows %s what changed, before and after',
    async (post) => {
      const [correction, ...others] = await correctionsFor(id, post);
      expect(others).toEqual([]);
      expect(correction).toMatchObject({ by: 'operator', note: NOTE, newLetter: true, fields: DATA.fields });
      expect(changesOf(correction)).toEqual({
        name: [person(1).name, 'Nama Yang Benar'],
        position: [person(1).position, 'Analis Sistem'],
        'pic.phone': ['081234567890', '081234567899'],
        'letter.number': [letter.number, 'B/124/III/2026'],
      });
    },
  );

  it.each(['kapusdatin', 'kabid'])(
    'shows %s the values that they see of a case, and that others changed',
    async (post) => {
      const [correction] = await correctionsFor(id, post);
      expect(correction).toMatchObject({ by: 'operator', note: NOTE });
      expect(changesOf(correction)).toEqual({
        name: [person(1).name, 'Nama Yang Benar'],
        position: 'hidden',
        'pic.phone': 'hidden',
        'letter.number': [letter.number, 'B/124/III/2026'],
      });
      expect(JSON.stringify(correction)).not.toMatch(/Analis|08123456/);
    },
  );

  it.each(['auditor', 'admin'])('shows %s which data and when, and no value and no word', async (post) => {
    const [correction] = await correctionsFor(id, post);
    expect(correction).toMatchObject({ by: 'operator', note: null, fields: DATA.fields, changes: [] });
  });

  it('stands among the notes of the case', async () => {
    const { body } = await gateway.get(`${PATH}/${id}`, official('kabid'));
    expect(body['notes']).toMatchObject([{ text: NOTE, actorTitle: 'Operator' }]);
  });

  it('refers to its note from the log, which does not hold it', async () => {
    const event = (await gateway.log.eventsOf(id)).at(-1);
    expect(event).toMatchObject({ type: 'DataCorrected', data: { noteRef: expect.any(String) } });
    expect(JSON.stringify(event)).not.toContain(NOTE);
  });
});

it('each correction is shown with the version that it was made on', async () => {
  const id = await returned(2, ['position']);
  await correct(id, { fields: ['position'], applicant: { position: 'Jabatan Dua' } });
  await decide(id, 'kapusdatin', { outcome: 'return', fields: ['position'] }, 2);
  await correct(id, { dataVersion: 2, fields: ['position'], applicant: { position: 'Jabatan Tiga' } });
  expect((await correctionsFor(id, 'kasubbid')).map(changesOf)).toEqual([
    { position: [person(2).position, 'Jabatan Dua'] },
    { position: ['Jabatan Dua', 'Jabatan Tiga'] },
  ]);
});

it('a corrected NIK is shown on the case that took the other one’s place, masked to the levels', async () => {
  const id = await returned(3, ['nik']);
  const nik = `${person(3).nik.slice(0, 12)}7777`;
  const answer = await correct(
    id,
    { fields: ['nik'], applicant: { nik }, note: NOTE },
    pdf(2_000, 'NIK benar'),
  );
  expect(answer.body['status']).toBe('superseded');
  const successor = String((await gateway.vault.findByNik(nik))[0]?.caseId);
  const [forVerifikator] = await correctionsFor(successor, 'verifikator');
  expect(forVerifikator).toMatchObject({ by: 'operator', note: NOTE, newLetter: true, fields: ['nik'] });
  expect(changesOf(forVerifikator)).toEqual({ nik: [person(3).nik, nik] });
  const [forKabid] = await correctionsFor(successor, 'kabid');
  expect(changesOf(forKabid)).toEqual({ nik: [maskNik(person(3).nik as Nik), maskNik(nik as Nik)] });
  const looked = gateway.connection.collection('access_log').find({ what: 'nik', caseId: id });
  expect(await looked.toArray()).toMatchObject([{ outcome: 'looked', offices: [{ post: 'verifikator' }] }]);
});

describe('an inbox', () => {
  const rowOf = (id: string, post: string) =>
    within(3_000, async () => {
      const { body } = await gateway.get('/api/v1/inbox?limit=100', official(post));
      const row = itemsOf<{ caseId: string; corrected: { by: string; at: string } | null }>(body).find(
        ({ caseId }) => caseId === id,
      );
      return row && { corrected: row.corrected };
    });
  const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };

  it('says that a case was corrected to the post that had it before, until it decides', async () => {
    const id = await returned(4, ['position']);
    const { at } = await correct(id, { fields: ['position'], applicant: { position: 'Analis' } }).then(
      async () => (await gateway.log.eventsOf(id)).at(-1) ?? { at: '' },
    );
    expect(await rowOf(id, 'kapusdatin')).toEqual({ corrected: { by: 'operator', at } });
    await decide(id, 'kapusdatin', FORWARD, 2);
    expect(await rowOf(id, 'kabid')).toEqual({ corrected: null });
  });

  it('says so to each post on the way that a new letter goes again', async () => {
    const { body } = await gateway.form(PATH, submission(5), pdf());
    const id = String(body['caseId']);
    await decide(id, 'kapusdatin', FORWARD);
    await decide(id, 'kabid', { outcome: 'return', fields: ['name'] });
    const one = applicantWith(gateway, id, await linkOf(gateway, id));
    await one.correct({ fields: ['name'], applicant: { name: 'Nama Baru' } }, pdf(2_000, 'surat baru'));
    expect(await rowOf(id, 'kapusdatin')).toMatchObject({ corrected: { by: 'pemohon' } });
    await decide(id, 'kapusdatin', FORWARD, 2);
    expect(await rowOf(id, 'kabid')).toMatchObject({ corrected: { by: 'pemohon' } });
    await decide(id, 'kabid', FORWARD, 2);
    expect(await rowOf(id, 'kasubbid')).toEqual({ corrected: null });
  });
});

it('an applicant keeps the receipt as long as the office looks at the correction', async () => {
  const one = await openApplicantCase(gateway, 6);
  expect((await seen(one))['receipt']).toBeNull();
  await one.decide('kapusdatin', 'disposition', { outcome: 'return', fields: ['position'] });
  await one.correct({ fields: ['position'], applicant: { position: 'Analis' } });
  const { at } = (await gateway.log.eventsOf(one.id)).at(-1) ?? { at: '' };
  const receipt = { at, by: 'pemohon', fields: [{ field: 'position', title: 'Jabatan dan pangkat' }] };
  expect((await seen(one))['receipt']).toEqual(receipt);
  expect((await seen(one))['receipt']).toEqual(receipt);
  await one.decide('kapusdatin', 'disposition', { dataVersion: 2, outcome: 'return', fields: ['pic'] });
  expect((await seen(one))['receipt']).toBeNull();
});
