import { MANDATE_TRUST_MS } from '@tte/domain';
import { official, type Answer } from '../../test/support/gateway.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { elsewhere, introduce, mandated, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { ActiveMandates } from './active-mandates.js';

const PATH = '/api/v1/cases';
const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const siti = staffer('siti');
const gateway = sharedGateway();
beforeAll(async () => {
  await introduce(gateway, siti);
}, 60_000);
afterEach(async () => {
  const { body } = await gateway.get('/api/v1/mandates?limit=100');
  for (const { mandateId } of body['items'] as { mandateId: string }[]) {
    await gateway.post(`/api/v1/mandates/${mandateId}/revocation`, {}, official('admin'));
  }
});

let count = 0;
const opened = async (unit = 'pusdatin'): Promise<string> => {
  count += 1;
  const { applicant, letter } = submission(count);
  const form = await gateway.form(PATH, { applicant: { ...applicant, unit }, letter }, pdf());
  return `${PATH}/${String(form.body['caseId'])}`;
};
const forward = (path: string, claims = siti) => gateway.post(`${path}/disposition`, FORWARD, claims);
const offered = async (path: string, claims = siti) => (await gateway.get(path, claims)).body['allowed'];
const outcome = ({ status, body }: Answer) => [status, body['code'] ?? body['step']];
const DISPOSE = ['forward', 'return', 'reject', 'hold'];

/** Asks until the answer has this status; a gateway learns of what others wrote within a second. */
async function becomes(status: number, ask: () => Promise<Answer>): Promise<number> {
  const begun = Date.now();
  while ((await ask()).status !== status) {
    if (Date.now() - begun > 5_000) throw new Error(`no ${status} within five seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - begun;
}

it('one without a role comes in as the post, sees what it sees, and decides as it', async () => {
  const path = await opened();
  expect(outcome(await gateway.get(path, siti))).toEqual([403, 'forbidden']);
  await mandated(gateway, 'kapusdatin', 'siti');
  const { body } = await gateway.get(path, siti);
  expect(body).toMatchObject({
    applicant: { name: person(count).name },
    data: null,
    allowed: { kapusdatin: DISPOSE },
  });
  expect((await gateway.get(`${path}/letter`, siti)).status).toBe(200);
  expect(outcome(await gateway.get(`${path}/comparison`, siti))).toEqual([403, 'forbidden']);
  expect(outcome(await forward(path))).toEqual([200, 3]);
  expect(gateway.workflows.messages.at(-1)?.actor).toEqual({
    subject: 'siti',
    post: 'kapusdatin',
    capacity: 'plh',
    mandate: {
      id: expect.stringMatching(/^kapusdatin-\d+$/),
      from: expect.stringMatching(/T17:00:00.000Z$/),
      until: expect.stringMatching(/T17:00:00.000Z$/),
      confirmedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    },
  });
});

it('the stand-in of a verifikator sees all of the data', async () => {
  const path = await opened();
  await mandated(gateway, 'verifikator', 'siti');
  expect((await gateway.get(path, siti)).body).toMatchObject({ data: { nik: person(count).nik } });
  expect((await gateway.get(`${path}/comparison`, siti)).status).toBe(200);
});

it('nobody decides in their own case by a mandate, and is not offered to', async () => {
  const path = await opened();
  await mandated(gateway, 'kapusdatin', 'siti');
  const own = staffer('siti', { email: person(count).email });
  expect(outcome(await forward(path, own))).toEqual([403, 'own-case']);
  expect(outcome(await forward(path, { sub: 'siti', roles: [] }))).toEqual([403, 'own-case-unknown']);
  expect(await offered(path, own)).toEqual({ kapusdatin: [] });
});

describe('the time', () => {
  it('before and after it the stand-in is nobody', async () => {
    const path = await opened();
    const others = elsewhere(gateway);
    expect(await others.add('kapusdatin', 'siti', -40, -30)).toBeDefined();
    expect(await others.add('kapusdatin', 'siti', 2, 5)).toBeDefined();
    const seen = await others.add('kapusdatin', 'joko', -1, 1);
    await becomes(200, () => gateway.get(path, staffer('joko')));
    expect(outcome(await gateway.get(path, siti))).toEqual([403, 'forbidden']);
    expect(outcome(await forward(path))).toEqual([403, 'forbidden']);
    await others.revoke(seen?.id ?? '');
    await becomes(403, () => gateway.get(path, staffer('joko')));
  });

  it('a revocation elsewhere is known within two seconds, and to a decision at once', async () => {
    const path = await opened();
    const { body } = await mandated(gateway, 'kapusdatin', 'siti');
    expect((await gateway.get(path, siti)).status).toBe(200);
    await elsewhere(gateway).revoke(String(body['mandateId']));
    expect((await forward(path)).status).toBe(403);
    expect(await becomes(403, () => gateway.get(path, siti))).toBeLessThan(2_000);
    expect(outcome(await forward(path))).toEqual([403, 'forbidden']);
    expect(await gateway.log.eventsOf(path.slice(PATH.length + 1))).toHaveLength(1);
  });

  it('a decision does not rest on what was read before', async () => {
    const { store, revoke, ...others } = elsewhere(gateway);
    const activeMandates = new ActiveMandates(gateway.clock.now, store);
    const recorded = await others.add('kapusdatin', 'siti', -1, 1);
    const [office] = await activeMandates.officesOf('siti');
    const actor = { subject: 'siti', ...(office ?? { post: 'operator' }) } as const;
    const before = Date.now();
    const confirmed = await activeMandates.confirm(actor);
    expect(Date.parse(confirmed.mandate?.confirmedAt ?? '')).toBeGreaterThanOrEqual(before);
    await revoke(recorded?.id ?? '');
    await expect(activeMandates.confirm(actor)).rejects.toThrow('mandate-not-in-force');
  });

  it.each([
    ['while a letter is forwarded', 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' }],
    ['while it is returned', 'disposition', { outcome: 'return', fields: ['pic'], note: 'perbaiki' }],
    ['while it is rejected', 'disposition', { outcome: 'reject', reason: 'lainnya', note: 'tidak lengkap' }],
  ])(
    'a decision that is under way for long is refused, and leaves no trace: %s',
    async (_what, name, body) => {
      const path = await opened();
      await mandated(gateway, 'kapusdatin', 'siti');
      expect((await gateway.get(path, siti)).status).toBe(200);
      const { now } = gateway.clock;
      // The gateway's clock when it asks is so far behind that of the workflow when it judges.
      gateway.clock.now = () => new Date(Date.now() - MANDATE_TRUST_MS - 1);
      const late = await gateway.post(`${path}/${name}`, { dataVersion: 1, ...body }, siti);
      gateway.clock.now = now;
      expect(outcome(late)).toEqual([409, 'mandate-unconfirmed']);
      expect(await gateway.log.eventsOf(path.slice(PATH.length + 1))).toHaveLength(1);
      expect((await gateway.post(`${path}/${name}`, { dataVersion: 1, ...body }, siti)).status).toBe(200);
    },
  );

  it('a revocation here is known at once', async () => {
    const path = await opened();
    const { body } = await mandated(gateway, 'kapusdatin', 'siti');
    expect((await gateway.get(path, siti)).status).toBe(200);
    await gateway.post(
      `/api/v1/mandates/${String(body['mandateId'])}/revocation`,
      {},
      official('kapusdatin'),
    );
    expect(outcome(await gateway.get(path, siti))).toEqual([403, 'forbidden']);
  });
});

describe('the units', () => {
  it('the stand-in meets only the cases of those that the mandate names', async () => {
    const inside = await opened('setjen');
    const outside = await opened('itjen');
    await mandated(gateway, 'kapusdatin', 'siti', { units: ['setjen'] });
    for (const path of [outside, `${outside}/letter`]) {
      expect(outcome(await gateway.get(path, siti))).toEqual([403, 'mandate-scope']);
    }
    expect(outcome(await forward(outside))).toEqual([403, 'mandate-scope']);
    for (const { body } of [await gateway.get(PATH, siti), await gateway.search(PATH, 'pemohon', siti)]) {
      expect(body['items']).toMatchObject([{ unit: 'setjen', applicant: { name: expect.any(String) } }]);
    }
    expect((await gateway.get(`${PATH}?unit=itjen`, siti)).body['items']).toEqual([]);
    expect(outcome(await forward(inside))).toEqual([200, 3]);
  });

  it('one who sees cases by a role of their own sees the persons of those units alone', async () => {
    const outside = await opened('itjen');
    await mandated(gateway, 'kapusdatin', 'siti', { units: ['setjen'] });
    const auditor = staffer('siti', { roles: ['auditor'] });
    expect((await gateway.get(outside, auditor)).body).toMatchObject({
      applicant: null,
      notes: [],
      letter: null,
    });
    expect((await gateway.get(`${PATH}?unit=itjen`, auditor)).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ applicant: null })]),
    });
    expect((await gateway.search(`${PATH}?unit=itjen`, 'pemohon', auditor)).body['items']).toEqual([]);
  });

  it('the workflow refuses a mandate for others, and the case does not offer what it refuses', async () => {
    const path = await opened('itjen');
    await mandated(gateway, 'kapusdatin', 'siti', { units: ['setjen'] });
    const kabid = staffer('siti', { roles: ['kabid'] });
    expect(await offered(path, kabid)).toEqual({ kabid: [], kapusdatin: [] });
    expect(outcome(await forward(path, kabid))).toEqual([403, 'mandate-scope']);
  });
});

describe('two levels', () => {
  const kabid = staffer('siti', { roles: ['kabid'] });

  it.each([
    ['a mandate that is silent on it', {}, [403, 'two-levels'], []],
    ['a mandate that says so', { twoLevels: true }, [200, 4], DISPOSE],
  ])('with %s: %j', async (_what, more, expected, offer) => {
    const path = await opened();
    await mandated(gateway, 'kapusdatin', 'siti', more);
    expect(outcome(await forward(path, kabid))).toEqual([200, 3]);
    expect(await offered(`${path}?minSeq=2`, kabid)).toMatchObject({ kabid: offer });
    expect(outcome(await forward(path, kabid))).toEqual(expected);
  });
});
