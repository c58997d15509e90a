import { official } from '../../test/support/gateway.js';
import { countAll, letterFor, sendLetter, type LetterForm } from '../../test/support/letters.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();

interface Result {
  readonly index: number;
  readonly status: number;
  readonly case?: { readonly caseId: string };
  readonly problem?: Record<string, unknown>;
}
const send = (form: LetterForm, key?: string) => sendLetter(gateway, form, key === undefined ? {} : { key });
const resultsOf = (body: Record<string, unknown>) => body['results'] as readonly Result[];
const idsOf = (body: Record<string, unknown>) => resultsOf(body).map((result) => result.case?.caseId ?? '');
const standing = async (body: Record<string, unknown>) =>
  (await gateway.get(`/api/v1/letters/${String(body['letterId'])}`)).body;
const letterOf = async (id: string) => {
  const response = await fetch(`${gateway.url}${PATH}/${id}/letter`, {
    headers: await gateway.authorization(),
  });
  return { status: response.status, content: Buffer.from(await response.arrayBuffer()) };
};

describe('a letter that names several applicants', () => {
  it('opens one registration each, in their order, under one agenda number, and is stored once', async () => {
    const files = gateway.connection.collection('vault_letters.files');
    const before = await files.countDocuments();
    const { status, body } = await send(letterFor(1, 2, 3), 'three');
    expect([status, body['settled']]).toEqual([201, true]);
    expect(resultsOf(body).map(({ index, status: each }) => [index, each])).toEqual([
      [0, 201],
      [1, 201],
      [2, 201],
    ]);
    expect(await files.countDocuments()).toBe(before + 1);
    const shown = await Promise.all(idsOf(body).map(async (id) => (await gateway.get(`${PATH}/${id}`)).body));
    expect(shown.map(({ data }) => data)).toEqual(
      [1, 2, 3].map((i) => expect.objectContaining({ nik: person(i).nik })),
    );
    const [first] = shown.map(({ letter: each }) => each as Record<string, unknown>);
    expect(first?.['agendaNumber']).toMatch(/^AG-\d{4}-\d{6}$/);
    for (const one of shown) {
      expect(one['letter']).toMatchObject({
        number: letter.number,
        agendaNumber: first?.['agendaNumber'],
        letterRef: first?.['letterRef'],
        receivedAt: new Date(letter.receivedAt).toISOString(),
      });
    }
    expect(await standing(body)).toEqual(body);
    const again = await send(letterFor(1, 2, 3), 'three');
    expect([again.status, again.body]).toEqual([201, body]);
    expect(await files.countDocuments()).toBe(before + 1);
  });

  it('is recorded without anything of the persons', async () => {
    const [intake] = await gateway.connection.collection('letter_intakes').find().toArray();
    expect(Object.keys(intake?.['outcomes'] ?? {})).toHaveLength(3);
    const dump = JSON.stringify(intake);
    for (const word of [person(1).nik, person(1).name, person(1).email, letter.subject, letter.number]) {
      expect(dump).not.toContain(word);
      expect(gateway.lines.join('')).not.toContain(word);
    }
  });

  it('is refused for some and opens the rest: each refusal is a problem of its own', async () => {
    const open = await gateway.form(PATH, submission(4), pdf());
    await gateway.form(PATH, submission(30), pdf());
    const form = letterFor(5, 4, 6);
    const applicants = [person(5), person(4), { ...person(6), email: person(30).email }, person(7)];
    const { status, body } = await send({ ...form, data: { letter, applicants } }, 'partly');
    expect([status, body['settled']]).toEqual([207, true]);
    expect(resultsOf(body).map((each) => [each.status, each.problem?.['code']])).toEqual([
      [201, undefined],
      [409, 'registration-open'],
      [409, 'email-in-use'],
      [201, undefined],
    ]);
    expect(resultsOf(body)[1]?.problem).toMatchObject({
      type: '/problems/registration-open',
      caseId: open.body['caseId'],
      detail: expect.any(String),
    });
    expect(await gateway.vault.findByNik(person(6).nik)).toEqual([]);
    expect(await standing(body)).toEqual(body);
    expect((await send({ ...form, data: { letter, applicants } }, 'partly')).body).toEqual(body);
  });

  it('is finished by its repetition when a crash cut it off', async () => {
    const { start } = gateway.workflows;
    let started = 0;
    gateway.workflows.start = (workflowId, input) => {
      started += 1;
      if (started === 3) gateway.workflows.away = true;
      return start.call(gateway.workflows, workflowId, input);
    };
    const cut = await send(letterFor(8, 9, 10, 11), 'cut');
    gateway.workflows.start = start;
    gateway.workflows.away = false;
    expect([cut.status, cut.body['code']]).toEqual([503, 'try-again']);
    const seen = await standing(cut.body);
    expect(seen['settled']).toBe(false);
    expect(resultsOf(seen).map(({ status }) => status)).toEqual([201, 201, 202, 202]);
    const resumed = await send(letterFor(8, 9, 10, 11), 'cut');
    expect(resumed.status).toBe(201);
    expect(resultsOf(resumed.body).slice(0, 2)).toEqual(resultsOf(seen).slice(0, 2));
    expect(started).toBe(3);
    for (const id of idsOf(resumed.body)) expect(await letterOf(id)).toEqual({ status: 200, content: pdf() });
    for (const index of [8, 9, 10, 11]) {
      expect(await gateway.vault.findByNik(person(index).nik)).toHaveLength(1);
    }
    const other = await send(letterFor(8, 9, 10, 12), 'cut');
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
  }, 30_000);

  it('is finished although nobody had kept it when it was cut off', async () => {
    gateway.workflows.away = true;
    const { admit } = gateway.vault;
    gateway.vault.admit = () =>
      Promise.reject(Object.assign(new Error('away'), { code: 'store-unavailable' }));
    const cut = await send(letterFor(13, 14), 'nobody');
    gateway.vault.admit = admit;
    gateway.workflows.away = false;
    expect(cut.status).toBe(503);
    const { status, body } = await send(letterFor(13, 14), 'nobody');
    expect([status, body['letterId']]).toEqual([201, cut.body['letterId']]);
    for (const id of idsOf(body)) expect(await letterOf(id)).toEqual({ status: 200, content: pdf() });
  });

  it('stays for the other when one of two is erased, and goes with the last', async () => {
    const files = gateway.connection.collection('vault_letters.files');
    const before = await files.countDocuments();
    const { body } = await send(letterFor(15, 16));
    const [first = '', second = ''] = idsOf(body);
    await gateway.vault.erase(first, { by: 'admin1', ground: 'request' });
    expect((await letterOf(first)).status).toBe(404);
    expect(await letterOf(second)).toEqual({ status: 200, content: pdf() });
    await gateway.vault.erase(second, { by: 'admin1', ground: 'request' });
    expect((await letterOf(second)).status).toBe(404);
    expect(await files.countDocuments()).toBe(before);
  });

  it('leaves the letter of the others when a correction brings one of them a new letter', async () => {
    const { body } = await send(letterFor(17, 18));
    const [first = '', second = ''] = idsOf(body);
    await gateway.post(
      `${PATH}/${first}/disposition`,
      { dataVersion: 1, outcome: 'return', fields: ['letter'] },
      official('kapusdatin'),
    );
    const renewed = pdf(3_000, 'surat baru');
    const answer = await gateway.form(
      `${PATH}/${first}/correction`,
      { dataVersion: 1, fields: ['letter'], letter: { ...letter, number: 'B/2' } },
      renewed,
    );
    expect(answer.status).toBe(200);
    expect(await letterOf(first)).toEqual({ status: 200, content: renewed });
    expect(await letterOf(second)).toEqual({ status: 200, content: pdf() });
    expect((await gateway.get(`${PATH}/${first}`)).body['letter']).toMatchObject({
      number: 'B/2',
      agendaNumber: expect.stringMatching(/^AG-/),
    });
  });
});

describe('bad input', () => {
  const refused = async (form: LetterForm) => {
    const before = await countAll(gateway);
    const { status, body } = await send(form);
    expect(await countAll(gateway)).toEqual(before);
    const errors = (body['errors'] ?? []) as readonly { field: string; code: string }[];
    return { status, code: body['code'], faults: errors.map(({ field, code }) => `${field} ${code}`).sort() };
  };
  const applicants = (...people: readonly unknown[]) => ({
    data: { letter, applicants: people },
    letter: pdf(),
  });

  it('is refused before anything is stored, with all faults of all applicants at once', async () => {
    const bad = applicants(
      { ...person(20), nik: 'tiga' },
      person(21),
      { ...person(22), email: 'budi@gmail.com' },
      { ...person(23), nik: person(21).nik },
      { ...person(24), email: person(21).email.toUpperCase() },
      7,
    );
    const answer = await refused({ ...bad, data: { ...bad.data, letter: { ...letter, date: 'x' } } });
    expect(answer).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(answer.faults).toEqual([
      'applicants.0.nik nik-format',
      'applicants.2.email email-domain',
      'applicants.3.nik nik-duplicate',
      'applicants.3.nip nip-nik-mismatch',
      'applicants.4.email email-duplicate',
      'applicants.5 wrong-type',
      'letter.date letter-date',
    ]);
  });

  it.each([
    ['nobody', { data: { letter }, letter: pdf() }, 'applicants required'],
    ['an empty list', applicants(), 'applicants too-short'],
    ['51 people', applicants(...Array.from({ length: 51 }, (_, i) => person(i))), 'applicants too-long'],
    ['no letter', { data: { letter, applicants: [person(20)] } }, 'letter letter-required'],
  ])('%s is refused', async (_what, form: LetterForm, fault) => {
    expect(await refused(form)).toMatchObject({ status: 422, faults: [fault] });
  });

  it('a letter that cannot be read leaves nothing', async () => {
    const cut = { ...letterFor(20, 21), letter: Buffer.from('%PDF-1.7 nothing %%EOF') };
    expect(await refused(cut)).toMatchObject({ status: 422, code: 'letter-damaged' });
  });

  it('an unknown letter is not found', async () => {
    for (const id of ['x', '0a1b2c3d-0000-4000-8000-000000000000']) {
      const { status, body } = await gateway.get(`/api/v1/letters/${id}`);
      expect([status, body['code']]).toEqual([404, 'letter-not-found']);
    }
  });
});
