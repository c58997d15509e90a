import { official } from '../../test/support/gateway.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();

/** A case that Kapusdatin has returned for these fields. */
async function returned(index: number, fields: readonly string[]): Promise<string> {
  const { body } = await gateway.form(PATH, submission(index), pdf());
  const id = String(body['caseId']);
  const answer = await gateway.post(
    `${PATH}/${id}/disposition`,
    { dataVersion: 1, outcome: 'return', fields },
    official('kapusdatin'),
  );
  expect(answer.body).toMatchObject({ status: 'returned' });
  return id;
}

const correct = (id: string, data: object, file: Buffer | null = null, key?: string) =>
  gateway.form(
    `${PATH}/${id}/correction`,
    { dataVersion: 1, ...data },
    file,
    key ? { 'idempotency-key': key } : {},
  );

describe('a correction', () => {
  it('of what does not stand in the letter resumes where it was returned', async () => {
    const id = await returned(1, ['position']);
    const data = { fields: ['position'], applicant: { position: 'Analis Sistem' }, note: 'Sudah diganti' };
    const { status, body } = await correct(id, data, null, 'once');
    expect([status, body['status'], body['step']]).toEqual([200, 'awaiting-disposition', 2]);
    expect(await gateway.vault.applicant(id, 2)).toMatchObject({
      position: 'Analis Sistem',
      rank: person(1).rank,
      name: person(1).name,
    });
    expect(gateway.workflows.messages.at(-1)).toMatchObject({ via: 'operator', actor: { post: 'operator' } });
    expect((await correct(id, data, null, 'once')).body).toEqual(body);
    const stale = await gateway.post(
      `${PATH}/${id}/disposition`,
      { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' },
      official('kapusdatin'),
    );
    expect(stale.body['code']).toBe('stale-case');
  });

  it('of what stands in the letter needs a new one, with its facts', async () => {
    const id = await returned(2, ['name']);
    const data = { fields: ['name'], applicant: { name: 'Nama Yang Benar' } };
    const bare = await correct(id, data);
    expect([bare.status, bare.body['code']]).toEqual([422, 'letter-required']);
    expect(await gateway.vault.applicant(id, 2)).toBeUndefined();
    const { status } = await correct(
      id,
      { ...data, letter: { ...letter, number: 'B/124/III/2026' } },
      pdf(2_000, 'surat baru'),
    );
    expect(status).toBe(200);
    const { body } = await gateway.get(`${PATH}/${id}`);
    expect(body).toMatchObject({
      dataVersion: 2,
      letter: { number: 'B/124/III/2026' },
      applicant: { name: 'Nama Yang Benar' },
    });
  });

  it('is shown at once by the version that was accepted, though the vault follows later', async () => {
    const id = await returned(6, ['name']);
    gateway.workflows.adoptsLate = true;
    const data = {
      fields: ['name'],
      applicant: { name: 'Nama Kemudian' },
      letter: { ...letter, number: 'B/6' },
    };
    expect((await correct(id, data, pdf(2_000, 'surat keenam'))).status).toBe(200);
    gateway.workflows.adoptsLate = false;
    const { body } = await gateway.get(`${PATH}/${id}`);
    expect(body).toMatchObject({
      dataVersion: 2,
      applicant: { name: 'Nama Kemudian' },
      letter: { number: 'B/6' },
      data: { name: 'Nama Kemudian' },
    });
  });

  it('of a NIK gives way to a successor', async () => {
    const id = await returned(3, ['nik']);
    const data = { fields: ['nik'], applicant: { nik: `${person(3).nik.slice(0, 12)}7777` } };
    const { status, body } = await correct(id, data, pdf(2_000, 'NIK benar'), 'nik');
    expect([status, body['status']]).toEqual([200, 'superseded']);
    const [successor] = await gateway.vault.findByNik(data.applicant.nik);
    expect(successor).toMatchObject({ status: 'live' });
    expect(gateway.workflows.started.at(-1)?.submission).toMatchObject({
      caseId: successor?.caseId,
      caseNumber: successor?.caseNumber,
      supersedes: id,
    });
    const shown = await gateway.get(`${PATH}/${successor?.caseId}`);
    expect(shown.body).toMatchObject({
      ...{ status: 'awaiting-disposition', successor: null },
      data: { nik: data.applicant.nik },
    });
    expect((await gateway.get(`${PATH}/${id}`)).body['successor']).toEqual({
      caseId: successor?.caseId,
      caseNumber: successor?.caseNumber,
    });
    const again = await correct(id, data, pdf(2_000, 'NIK benar'), 'nik');
    expect([again.status, again.body]).toEqual([200, body]);
    expect(await gateway.vault.findByNik(data.applicant.nik)).toHaveLength(1);
  });

  it('of a NIK to that of another open case admits nobody', async () => {
    const id = await returned(4, ['nik']);
    const other = await gateway.form(PATH, submission(32), pdf());
    const { nik } = person(32);
    const answer = await correct(id, { fields: ['nik'], applicant: { nik } }, pdf());
    expect([answer.status, answer.body['code']]).toEqual([409, 'registration-open']);
    expect(answer.body['caseId']).toBe(other.body['caseId']);
    expect(await gateway.vault.findByNik(nik)).toHaveLength(1);
  });

  it.each([
    [{ fields: ['pic'], applicant: { pic: person(9).pic, name: 'X' } }, 'invalid-input', 'field-not-named'],
    [{ fields: ['pic'], applicant: {} }, 'invalid-input', 'required'],
    [{ fields: ['pic', 'rank'], applicant: {} }, 'invalid-input', 'not-allowed'],
    [{ fields: [], applicant: {} }, 'fields-required', 'fields-required'],
    [{ fields: ['position'], applicant: { position: 'X' } }, 'field-not-returned', undefined],
    [{ fields: ['pic'], applicant: { pic: person(9).pic }, letter }, 'invalid-input', 'field-not-named'],
  ])('%j is refused as %s', async (data, code, fieldCode) => {
    const [known] = await gateway.vault.findByNik(person(5).nik);
    const id = known?.caseId ?? (await returned(5, ['pic']));
    const answer = await correct(id, data);
    expect(answer.body['code']).toBe(code);
    if (fieldCode) expect(answer.body['errors']).toMatchObject([{ code: fieldCode }]);
    expect(await gateway.vault.applicant(id, 2)).toBeUndefined();
  });
});

describe('a correction that nobody has accepted', () => {
  const listed = async (text: string) =>
    ((await gateway.search(PATH, text)).body['items'] as unknown[]).length;
  const named = (name: string) => ({ fields: ['name'], applicant: { name } });

  it('cut off before its Update, bars no other and is shown nowhere', async () => {
    const id = await returned(7, ['name']);
    gateway.workflows.away = true;
    const cutOff = await correct(id, named('Nama Terputus'), pdf(), 'cut-off');
    gateway.workflows.away = false;
    expect([cutOff.status, cutOff.body['code']]).toEqual([503, 'try-again']);
    expect(await listed('Terputus')).toBe(0);
    expect((await gateway.get(`${PATH}/${id}`)).body).toMatchObject({
      dataVersion: 1,
      data: { name: person(7).name },
    });

    const other = await correct(id, named('Nama Pengganti'), pdf(), 'other');
    expect([other.status, other.body['status']]).toEqual([200, 'awaiting-disposition']);
    expect((await gateway.get(`${PATH}/${id}`)).body).toMatchObject({
      dataVersion: 3,
      data: { name: 'Nama Pengganti' },
    });
    expect([await listed('Pengganti'), await listed('Terputus')]).toEqual([1, 0]);
    const late = await correct(id, named('Nama Terputus'), pdf(), 'cut-off');
    expect([late.status, late.body['code']]).toEqual([409, 'wrong-turn']);
  });

  it('comes about under its own version when it is sent again', async () => {
    const id = await returned(8, ['name']);
    gateway.workflows.away = true;
    for (let time = 0; time < 3; time += 1) await correct(id, named('Nama Ulang'), pdf(), 'again');
    gateway.workflows.away = false;
    const changed = await correct(id, named('Nama Lain'), pdf(), 'again');
    expect([changed.status, changed.body['code']]).toEqual([422, 'idempotency-key-reused']);
    expect((await correct(id, named('Nama Ulang'), pdf(), 'again')).status).toBe(200);
    expect((await gateway.get(`${PATH}/${id}`)).body).toMatchObject({
      dataVersion: 2,
      data: { name: 'Nama Ulang' },
    });
  });

  it('loses to the one that comes first', async () => {
    const id = await returned(9, ['name']);
    const answers = await Promise.all(
      ['Nama Satu', 'Nama Dua', 'Nama Tiga'].map((name) => correct(id, named(name), pdf())),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { data, dataVersion } = (await gateway.get(`${PATH}/${id}`)).body;
    expect(data).toEqual(await gateway.vault.applicant(id, Number(dataVersion)));
    const winner = ['Satu', 'Dua', 'Tiga'][answers.findIndex(({ status }) => status === 200)] ?? '';
    expect(data).toMatchObject({ name: `Nama ${winner}` });
    expect(await listed(winner)).toBe(1);
  });

  it('does not keep its e-mail from others', async () => {
    const id = await returned(10, ['email']);
    const { email } = person(11);
    gateway.workflows.away = true;
    await correct(id, { fields: ['email'], applicant: { email } }, pdf());
    gateway.workflows.away = false;
    expect((await gateway.form(PATH, submission(11), pdf())).status).toBe(201);
    const late = await correct(id, { fields: ['email'], applicant: { email } }, pdf());
    expect([late.status, late.body['code']]).toEqual([409, 'email-in-use']);
  });
});
