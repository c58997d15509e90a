import { official } from '../../test/support/gateway.js';
import { ADMIN, exercise, RIGHTS, withdrawn } from '../../test/support/rights.js';
import { person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

let id: string;
const gateway = sharedGateway();
beforeAll(async () => {
  id = await withdrawn(gateway, 1);
}, 60_000);

const bodies = (): Readonly<Record<string, object>> => ({
  export: { nik: person(1).nik, reason: 'permintaan-subjek' },
  correction: {
    caseId: id,
    dataVersion: 1,
    fields: ['position'],
    applicant: { position: 'Analis' },
    reason: 'permintaan-subjek',
  },
  restriction: { caseId: id, restricted: true, reason: 'permintaan-subjek' },
  erasure: { caseId: id, reason: 'permintaan-subjek' },
});
const NAMES = ['export', 'correction', 'restriction', 'erasure'];
const ROLES = ['operator', 'kapusdatin', 'kabid', 'kasubbid', 'verifikator', 'auditor'];

it.each(NAMES.flatMap((right) => ROLES.map((role) => [right, role])))(
  '%s is not for %s',
  async (right, role) => {
    const answer = await gateway.post(`${RIGHTS}/${right}`, bodies()[right], official(role));
    expect([answer.status, answer.body['code']]).toEqual([403, 'forbidden']);
  },
);

it.each(NAMES)('%s wants a reason out of its list, and no free words', async (right) => {
  const before = await gateway.vault.entry(id);
  for (const reason of [undefined, 'karena saya mau', 'retention']) {
    const { status, body } = await exercise(gateway, right, { ...bodies()[right], reason });
    expect([status, body['code']]).toEqual([422, 'invalid-input']);
    expect(JSON.stringify(body)).not.toContain('karena saya mau');
  }
  const more = await exercise(gateway, right, { ...bodies()[right], words: 'x' });
  expect([more.status, more.body['code']]).toEqual([400, 'unknown-field']);
  expect(await gateway.vault.entry(id)).toEqual(before);
});

it.each(['correction', 'restriction', 'erasure'])('%s of an unknown case is not found', async (right) => {
  for (const caseId of ['nowhere', '00000000-0000-4000-8000-000000000000']) {
    const { status, body } = await exercise(gateway, right, { ...bodies()[right], caseId });
    expect([status, body['code']]).toEqual([404, 'unknown-case']);
  }
});

it('a lifting has reasons of its own', async () => {
  const lifting = { caseId: id, restricted: false, reason: 'sengketa-akurasi' };
  expect((await exercise(gateway, 'restriction', lifting)).status).toBe(422);
});

describe('the register of processing', () => {
  const read = (claims: Record<string, unknown>) => gateway.get('/api/v1/processing-register', claims);

  it.each(['admin', 'auditor'])('tells %s purposes, recipients, periods and security', async (role) => {
    const { status, body } = await read({ sub: 'x1', roles: [role] });
    expect(status).toBe(200);
    const text = JSON.stringify(body);
    for (const word of ['BSrE', 'SI ASN', 'SIMPEG', '365 hari', '1825 hari', '24 jam', 'AES-256-GCM'])
      expect(text).toContain(word);
    const { activities } = body as { activities: { legalBasis: string[] }[] };
    for (const { legalBasis } of activities) expect(legalBasis).toContain('UU 27/2022');
  });

  it('is not for the others', async () => {
    expect((await read(official('operator'))).body['code']).toBe('forbidden');
    expect((await read(ADMIN)).status).toBe(200);
  });
});
