import { official } from '../../test/support/gateway.js';
import { person } from '../../test/support/people.js';
import { opened } from '../../test/support/rights.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/data-breaches';
const HOUR = 3_600_000;
const gateway = sharedGateway();
const officer = official('pelindung-data');
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const facts = (more: object = {}) => ({
  ...{
    discoveredAt: ago(2),
    occurredAt: ago(20),
    data: ['identity', 'contact'],
    persons: 1,
    caseNumbers: [],
  },
  what: 'Daftar nama terkirim ke alamat lain.',
  how: 'Lampiran keliru pada satu email.',
  measures: 'Penerima menghapus email itu.',
  ...more,
});
const register = async (more: object = {}) => {
  const { status, body } = await gateway.post(PATH, facts(more), officer);
  expect([status, body]).toEqual([201, { breachId: expect.stringMatching(/^INS-\d{4}-\d{6}$/) }]);
  return String(body['breachId']);
};
const step = (id: string, body: object) => gateway.post(`${PATH}/${id}/steps`, body, officer);
const read = async (id: string) => (await gateway.get(`${PATH}/${id}`, officer)).body;
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body['code'],
];

it('a breach is on record with its clock, and its notice is drafted from what is known', async () => {
  const caseId = await opened(gateway, 1);
  const caseNumber = (await gateway.vault.entry(caseId))?.caseNumber ?? '';
  const id = await register({ caseNumbers: [caseNumber] });
  const { draft, ...rest } = await read(id);
  expect(rest).toMatchObject({
    standing: 'running',
    cases: [{ caseId, caseNumber }],
    notice: null,
    told: {},
  });
  // Pasal 46 (2): the data, when and how, and what was done.
  for (const part of [
    'identitas (nama',
    'terjadi pada',
    'Lampiran keliru',
    'Penerima menghapus',
    '(021) 3840889',
  ]) {
    expect(draft).toContain(part);
  }
  expect(codeOf(await step(id, { step: 'mail-persons' }))).toEqual([409, 'notice-unwritten']);
  expect((await step(id, { step: 'notice-written', text: `${String(draft)} Disunting.` })).status).toBe(200);
  expect((await step(id, { step: 'mail-persons' })).status).toBe(200);
  expect(await read(id)).toMatchObject({ isMailing: true, notice: expect.stringContaining('Disunting.') });
});

it('who was told stands with its time, and it is closed when persons and agency were', async () => {
  const id = await register();
  expect(codeOf(await step(id, { step: 'closed' }))).toEqual([409, 'not-all-told']);
  const tell = (party: string, toldAt = ago(1)) =>
    step(id, { step: 'told', party, toldAt, note: 'Surat dinas.' });
  for (const party of ['persons', 'agency', 'public']) expect((await tell(party)).status).toBe(200);
  expect(codeOf(await tell('agency'))).toEqual([409, 'told-already']);
  expect((await step(id, { step: 'closed', note: 'Selesai.' })).status).toBe(200);
  expect(await read(id)).toMatchObject({ standing: 'met', closedAt: expect.any(String), isChainWhole: true });
  expect(codeOf(await step(id, { step: 'notice-written', text: 'x' }))).toEqual([409, 'breach-closed']);
});

it('what was wrong is corrected on record, and what stood before is still there', async () => {
  const id = await register();
  const { status } = await step(id, {
    step: 'corrected',
    ...facts({ persons: 40 }),
    note: 'Dihitung ulang.',
  });
  expect(status).toBe(200);
  const { persons, timeline } = await read(id);
  expect(persons).toBe(40);
  expect(timeline).toMatchObject([
    { what: 'BreachDiscovered', note: 'Daftar nama terkirim ke alamat lain.' },
    { what: 'BreachCorrected', note: 'Dihitung ulang.' },
  ]);
});

it('a number without a case is named', async () => {
  const { status, body } = await gateway.post(PATH, facts({ caseNumbers: ['TTE-2026-999999'] }), officer);
  expect(status).toBe(422);
  expect(body['errors']).toMatchObject([{ field: 'caseNumbers.0', code: 'case-unknown' }]);
});

it('the register holds no words', async () => {
  await register({ what: `Data ${person(5).name} terlihat.` });
  const all = JSON.stringify(await gateway.connection.collection('protection_register').find().toArray());
  expect(all).not.toContain(person(5).name);
});

it.each(['operator', 'auditor'])('%s does not see it', async (role) => {
  expect((await gateway.get(PATH, official(role))).status).toBe(403);
});
