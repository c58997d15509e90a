import { COMPLETE } from '../../test/support/found.js';
import { linkOf, applicantWith, openApplicantCase } from '../../test/support/applicant.js';
import { type Answer } from '../../test/support/gateway.js';
import { pdf, person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();

const told = ({ status, body }: Answer) => `${status} ${String(body['code'] ?? body['status'])}`;
const eventsOf = async (id: string) =>
  (await gateway.log.eventsOf(id)).map(({ type, actor, via }) => [type, actor.subject, actor.post, via]);

async function returned(index: number, fields: readonly string[]) {
  const one = await openApplicantCase(gateway, index);
  await one.decide('kapusdatin', 'disposition', { outcome: 'return', fields });
  return one;
}

async function activating(index: number) {
  const one = await openApplicantCase(gateway, index);
  const forward = { outcome: 'forward', instruction: 'tindak-lanjuti' };
  for (const post of ['kapusdatin', 'kabid', 'kasubbid']) await one.decide(post, 'disposition', forward);
  await one.decide('verifikator', 'completeness', COMPLETE);
  await one.take({ type: 'record-bsre-registration', found: false, bsreStatus: 'NEW' });
  await one.take({ type: 'record-informed', mail: 'activate', recipients: 1 });
  return one;
}

describe('an applicant corrects', () => {
  it('what was returned, in their own name', async () => {
    const one = await returned(1, ['position']);
    const data = { fields: ['position'], applicant: { position: 'Analis Sistem' } };
    const answer = await one.correct(data, undefined, 'once');
    expect(told(answer)).toBe('200 awaiting-disposition');
    expect((await eventsOf(one.id)).at(-1)).toEqual(['DataCorrected', 'pemohon', 'pemohon', undefined]);
    expect(gateway.workflows.messages.at(-1)).toMatchObject({ ownCase: 'yes' });
    expect(await gateway.vault.applicant(one.id, 2)).toMatchObject({ position: 'Analis Sistem' });
    const events = (await gateway.log.eventsOf(one.id)).length;
    expect((await one.correct(data, undefined, 'once')).body).toEqual(answer.body);
    expect(await gateway.log.eventsOf(one.id)).toHaveLength(events);
    expect((await one.look(`?minSeq=${String(answer.body['seq'])}`)).body).toMatchObject({ dataVersion: 2 });
  });

  it('what stands in the letter with a new letter only', async () => {
    const one = await returned(2, ['name']);
    const data = { fields: ['name'], applicant: { name: 'Nama Yang Benar' } };
    expect(told(await one.correct(data))).toBe('422 letter-required');
    expect(told(await one.correct(data, pdf(2_000, 'surat baru')))).toBe('200 awaiting-disposition');
    expect((await one.look()).body).toMatchObject({ name: 'Nama Yang Benar', correction: null });
  });

  it('a letter by what stands in it: its nature and when it came are the office’s to say', async () => {
    const one = await returned(11, ['letter']);
    const letter = {
      number: 'B/12/XI/2026',
      date: '2026-11-20',
      subject: 'Permohonan',
      signedBy: 'Kasatker',
    };
    const file = pdf(2_000, 'surat bertanda tangan');
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const late = await one.correct({ fields: ['letter'], letter: { ...letter, date: tomorrow } }, file);
    expect(late.body['errors']).toMatchObject([{ field: 'letter.date', code: 'letter-date-future' }]);
    expect(told(await one.correct({ fields: ['letter'], letter }, file))).toBe('200 awaiting-disposition');
    expect(await gateway.vault.letterFacts(one.id, 2)).toMatchObject(letter);
  });

  it.each([
    [{ fields: ['pic'], applicant: { pic: person(9).pic } }, '422 field-not-returned'],
    [
      { fields: ['position', 'pic'], applicant: { position: 'X', pic: person(9).pic } },
      '422 field-not-returned',
    ],
    [{ fields: ['position'], applicant: { position: 'X', name: 'Y' } }, '422 invalid-input'],
    [{ fields: ['position'], applicant: { position: 'X' }, as: 'operator' }, '403 forbidden'],
    [{ fields: ['position'], applicant: { position: 'X' }, dataVersion: 7 }, '409 stale-case'],
    [{ fields: [], applicant: {} }, '422 fields-required'],
  ])('nothing by %j: %s', async (data, expected) => {
    const [known] = await gateway.vault.findByNik(person(3).nik);
    const id = known?.caseId ?? (await returned(3, ['position'])).id;
    const events = (await eventsOf(id)).length;
    expect(told(await applicantWith(gateway, id, await linkOf(gateway, id)).correct(data))).toBe(expected);
    expect(await eventsOf(id)).toHaveLength(events);
    expect(await gateway.vault.applicant(id, 2)).toBeUndefined();
  });

  it('nothing that nobody returned', async () => {
    const one = await openApplicantCase(gateway, 4);
    const data = { fields: ['position'], applicant: { position: 'X' } };
    expect(told(await one.correct(data))).toBe('409 wrong-turn');
  });
});

describe('an applicant says that they have activated', () => {
  it('which is a word to look by, once for each key', async () => {
    const one = await activating(5);
    const first = await one.act('nudge', { dataVersion: 1 }, 'once');
    expect(told(first)).toBe('200 awaiting-activation');
    expect((await one.act('nudge', { dataVersion: 1 }, 'once')).body).toEqual(first.body);
    expect(told(await one.act('nudge'))).toBe('200 awaiting-activation');
    const nudges = (await eventsOf(one.id)).filter(([type]) => type === 'Nudged');
    expect(nudges).toEqual(Array(2).fill(['Nudged', 'pemohon', 'pemohon', undefined]));
  });

  it('in their turn only, and in words that the API knows', async () => {
    const one = await openApplicantCase(gateway, 6);
    expect(told(await one.act('nudge'))).toBe('409 wrong-turn');
    expect(told(await one.act('nudge', { dataVersion: 1, as: 'operator' }))).toBe('400 unknown-field');
    expect(told(await one.act('nudge', {}))).toBe('422 invalid-input');
    expect(await eventsOf(one.id)).toHaveLength(1);
  });

  it('under the same key as another applicant, and both are heard', async () => {
    const [one, other] = [await activating(7), await activating(8)];
    expect(told(await one.act('nudge', { dataVersion: 1 }, 'the same'))).toBe('200 awaiting-activation');
    expect(told(await other.act('nudge', { dataVersion: 1 }, 'the same'))).toBe('200 awaiting-activation');
    for (const { id } of [one, other]) expect((await eventsOf(id)).at(-1)?.[0]).toBe('Nudged');
  });
});

describe('an applicant withdraws', () => {
  it('their own case, with words of their own, and no other', async () => {
    const [one, other] = [await openApplicantCase(gateway, 9), await openApplicantCase(gateway, 10)];
    const body = { dataVersion: 1, note: 'Sudah pindah tugas' };
    const answer = await one.act('withdrawal', body, 'once');
    expect(told(answer)).toBe('200 withdrawn');
    expect((await eventsOf(one.id)).at(-1)).toEqual(['Withdrawn', 'pemohon', 'pemohon', undefined]);
    expect((await one.act('withdrawal', body, 'once')).body).toEqual(answer.body);
    expect(told(await one.act('withdrawal'))).toBe('409 case-closed');
    expect(await eventsOf(other.id)).toHaveLength(1);
    const { body: seen } = await gateway.get(`/api/v1/cases/${one.id}`);
    expect(seen['notes']).toMatchObject([{ text: 'Sudah pindah tugas', actorTitle: 'Pemohon' }]);
  });
});

it('nothing is done with data that are restricted, and the description says so', async () => {
  const [asked, waiting] = [await returned(12, ['position']), await activating(13)];
  for (const { id } of [asked, waiting])
    await gateway.vault.restrict(id, { by: 'admin1', ground: 'permintaan-subjek' });
  const correction = { fields: ['position'], applicant: { position: 'Analis Sistem' } };
  const events = (await gateway.log.eventsOf(asked.id)).length;
  expect(told(await asked.correct(correction))).toBe('409 processing-restricted');
  expect(told(await waiting.act('nudge'))).toBe('409 processing-restricted');
  expect(await gateway.log.eventsOf(asked.id)).toHaveLength(events);
  const { body } = await gateway.call('GET', '/docs-json');
  const paths = body['paths'] as Record<string, { post?: { responses: object } }>;
  for (const act of ['correction', 'nudge'])
    expect(JSON.stringify(paths[`/api/v1/applicant/${act}`]?.post?.responses)).toContain(
      '`processing-restricted`',
    );
});
