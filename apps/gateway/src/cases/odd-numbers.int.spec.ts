import { readFileSync } from 'node:fs';
import { official } from '../../test/support/gateway.js';
import { sendLetter } from '../../test/support/letters.js';
import { letter, pdf } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

/** Numbers that are odd and may be right: who enters them says that they have looked, and is not kept from going on. */
const PATH = '/api/v1/cases';
const gateway = sharedGateway();

const { applicant: SARI } = JSON.parse(
  readFileSync(new URL('../../test/support/nik-other-date.json', import.meta.url), 'utf8'),
) as { applicant: { nik: string; nip: string; email: string } };
/** Her NIK with another birth date, for a person of one's own. */
let count = 0;
const odd = (birth: string) => {
  count += 1;
  const nik = `${SARI.nik.slice(0, 6)}${birth}${1000 + count}`;
  return { ...SARI, nik, email: `sari.uji.${count}@kemhan.go.id` };
};
const tell = ({ status, body }: { status: number; body: Record<string, unknown> }) => ({
  status,
  code: body['code'],
  errors: ((body['errors'] ?? []) as { field: string; code: string }[]).map(
    ({ field, code }) => `${field} ${code}`,
  ),
});
const asked = (...errors: readonly string[]) => ({ status: 422, code: 'confirmation-required', errors });
const submit = (applicant: object) => gateway.form(PATH, { applicant, letter }, pdf());

const ODD = [
  ['another day than the NIP', '460385', 'nip', 'nip-nik-mismatch'],
  ['another month than the NIP', '450485', 'nip', 'nip-nik-mismatch'],
  ['another year than the NIP', '450386', 'nip', 'nip-nik-mismatch'],
  ['a day that cannot be', '000385', 'nik', 'nik-birth-date'],
  ['a month that cannot be', '451385', 'nik', 'nik-birth-date'],
  ['29 February of a common year', '690285', 'nik', 'nik-birth-date'],
] as const;

it.each(ODD)('%s is asked about, and taken once it was looked at', async (_what, birth, field, code) => {
  const applicant = odd(birth);
  expect(tell(await submit(applicant))).toEqual(asked(`applicant.${field} ${code}`));
  expect(await gateway.vault.findByNik(applicant.nik)).toEqual([]);
  const { status, body } = await submit({ ...applicant, confirmed: [code] });
  expect(status).toBe(201);
  const id = String(body['caseId']);
  const events = await gateway.log.eventsOf(id);
  expect(events[0]?.data).toMatchObject({ confirmed: [code] });
  expect(JSON.stringify(events)).not.toContain(applicant.nik);
  expect(await gateway.vault.applicant(id, 1)).not.toHaveProperty('confirmed');
  const shown = await gateway.get(`${PATH}/${id}`);
  expect(shown.body['timeline']).toMatchObject([{ step: 1, evidence: 'odd-numbers-confirmed' }]);
});

it('the applicant of the report is taken', async () => {
  expect(tell(await submit(SARI))).toEqual(asked('applicant.nip nip-nik-mismatch'));
  expect((await submit({ ...SARI, confirmed: ['nip-nik-mismatch'] })).status).toBe(201);
});

it('looking at one oddity is no word about another, and none about a fault', async () => {
  const wrong = { ...odd('000385'), confirmed: ['nip-nik-mismatch'] };
  expect(tell(await submit(wrong))).toEqual(asked('applicant.nik nik-birth-date'));
  expect(tell(await submit({ ...wrong, confirmed: ['nik-format'] }))).toMatchObject({ status: 422 });
  const rounded = { ...SARI, nik: `${SARI.nik.slice(0, 13)}000`, confirmed: ['nip-nik-mismatch'] };
  expect(tell(await submit(rounded))).toMatchObject({ errors: ['applicant.nik nik-rounded'] });
});

it('what was confirmed without need is not recorded', async () => {
  const even = { ...odd('450385'), confirmed: ['nip-nik-mismatch', 'nik-birth-date'] };
  const { status, body } = await submit(even);
  expect(status).toBe(201);
  const [event] = await gateway.log.eventsOf(String(body['caseId']));
  expect(event?.data).not.toHaveProperty('confirmed');
});

describe('in a letter for several', () => {
  it('each applicant is asked about, and each word counts for its own', async () => {
    const [first, second, even] = [odd('460385'), odd('451385'), odd('450385')];
    const send = (...applicants: readonly object[]) =>
      sendLetter(gateway, { data: { letter, applicants }, letter: pdf() });
    const firstLooked = { ...first, confirmed: ['nip-nik-mismatch'] };
    expect(tell(await send(first, even, second))).toEqual(
      asked('applicants.0.nip nip-nik-mismatch', 'applicants.2.nik nik-birth-date'),
    );
    expect(tell(await send(firstLooked, even, second))).toEqual(asked('applicants.2.nik nik-birth-date'));
    const all = await send(firstLooked, even, { ...second, confirmed: ['nik-birth-date'] });
    expect(all.status).toBe(201);
    expect(
      gateway.workflows.started
        .slice(-3)
        .map(({ submission }) => ('confirmed' in submission ? submission.confirmed : undefined)),
    ).toEqual([['nip-nik-mismatch'], undefined, ['nik-birth-date']]);
  });

  it('a table warns of them, and is refused as it is', async () => {
    const titles =
      'Nama;NIK;Email Dinas;Jenis Pegawai;NIP;NRP;Satuan Kerja;Jabatan;Pangkat;Nama PIC;Telepon PIC;Email PIC';
    const rowOf = ({ nik, nip, email }: typeof SARI) =>
      `Sari Uji;${nik};${email};PNS;${nip};;pusdatin;Analis;Penata;Budi;081234567890;`;
    const table = [titles, ...['460385', '451385', '450385'].map((birth) => rowOf(odd(birth)))].join('\r\n');
    const dry = await sendLetter(gateway, { table }, { query: '?dryRun=true' });
    expect(dry.body).toMatchObject({
      ok: 3,
      rows: [],
      warnings: [
        { row: 2, field: 'nip', code: 'nip-nik-mismatch' },
        { row: 3, field: 'nik', code: 'nik-birth-date' },
      ],
    });
    expect(tell(await sendLetter(gateway, { data: { letter }, letter: pdf(), table }))).toEqual(
      asked('table.2.nip nip-nik-mismatch', 'table.3.nik nik-birth-date'),
    );
  });
});

describe('in a correction', () => {
  async function returned(birth: string, fields: readonly string[]) {
    const applicant = odd(birth);
    const { body } = await submit({ ...applicant, confirmed: ['nip-nik-mismatch'] });
    const id = String(body['caseId']);
    const decision = { dataVersion: 1, outcome: 'return', fields };
    await gateway.post(`${PATH}/${id}/disposition`, decision, official('kapusdatin'));
    return { id, applicant };
  }
  const correct = (id: string, data: object, file: Buffer | null = null) =>
    gateway.form(`${PATH}/${id}/correction`, { dataVersion: 1, ...data }, file);

  it.each(['198503062010012012', '198504052010012012', '198603052010012012'])(
    'another NIP than the NIK is asked about: %s',
    async (nip) => {
      const { id } = await returned('450385', ['employee-number']);
      const data = { fields: ['employee-number'], applicant: { nip } };
      expect(tell(await correct(id, data))).toEqual(asked('applicant.nip nip-nik-mismatch'));
      expect(await gateway.vault.applicant(id, 2)).toBeUndefined();
      expect((await correct(id, { ...data, confirmed: ['nip-nik-mismatch'] })).status).toBe(200);
      expect((await gateway.log.eventsOf(id)).at(-1)).toMatchObject({
        type: 'DataCorrected',
        data: { confirmed: ['nip-nik-mismatch'] },
      });
    },
  );

  it('another NIK is asked about, and the word goes to the successor', async () => {
    const { id } = await returned('450385', ['nik']);
    const { nik } = odd('461385');
    const data = { fields: ['nik'], applicant: { nik } };
    expect(tell(await correct(id, data, pdf()))).toEqual(asked('applicant.nik nik-birth-date'));
    expect((await correct(id, { ...data, confirmed: ['nik-birth-date'] }, pdf())).status).toBe(200);
    expect(gateway.workflows.started.at(-1)?.submission).toMatchObject({
      supersedes: id,
      confirmed: ['nik-birth-date'],
    });
  });

  it('numbers that were looked at are not asked about again for something else', async () => {
    const { id } = await returned('460385', ['position']);
    const data = { fields: ['position'], applicant: { position: 'Analis Sistem' } };
    expect((await correct(id, data)).status).toBe(200);
    expect((await gateway.log.eventsOf(id)).at(-1)?.data).not.toHaveProperty('confirmed');
  });
});
