import { official, type Answer } from '../../test/support/gateway.js';
import { day, elsewhere, introduce, mandated, order, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/mandates';
const gateway = sharedGateway();
beforeAll(async () => {
  for (const sub of ['siti', 'joko', 'wati']) await introduce(gateway, staffer(sub, { name: `Nama ${sub}` }));
}, 60_000);
afterEach(async () => {
  await gateway.connection.collection('mandates').deleteMany({});
});

const outcome = ({ status, body }: Answer) => [status, body['code'] ?? body['mandateId']];
const faults = ({ body }: Answer) =>
  (body['errors'] as { field: string; code: string }[]).map(({ field, code }) => [field, code]);

describe('recording', () => {
  it('an official records one for their own post, and everyone can read it', async () => {
    const units = ['pusdatin', 'setjen'];
    const { status, body } = await mandated(gateway, 'kabid', 'siti', { units, twoLevels: true });
    expect([status, body]).toEqual([
      201,
      {
        mandateId: 'kabid-1',
        title: 'Plh. Kabid Jementa Sis Ap',
        post: 'kabid',
        kind: 'plh',
        holder: 'siti',
        holderName: 'Nama siti',
        from: day(0),
        until: day(1),
        orderNumber: 'Sprin/123/XI/2026',
        units,
        twoLevels: true,
        inForce: true,
        allowed: ['revoke'],
        issuedBy: 'kabid1',
        issuedAs: 'kabid',
        issuedAt: expect.any(String),
      },
    ]);
    const read = await gateway.get(`${PATH}/kabid-1`, official('auditor'));
    expect(read.body).toEqual({ ...body, allowed: [] });
    expect(outcome(await gateway.get(`${PATH}/kabid-2`))).toEqual([404, 'unknown-mandate']);
  });

  it('an admin records one for any post, and an official for no other than their own', async () => {
    const admin = await gateway.post(PATH, order('kapusdatin', 'joko', { kind: 'plt' }), official('admin'));
    expect(admin.body).toMatchObject({ issuedAs: 'admin', title: 'Plt. Kapusdatin' });
    const other = await gateway.post(PATH, order('kasubbid', 'joko'), official('kabid'));
    expect(outcome(other)).toEqual([403, 'wrong-post']);
    for (const role of ['operator', 'auditor']) {
      expect(outcome(await gateway.post(PATH, order('kabid', 'joko'), official(role)))).toEqual([
        403,
        'forbidden',
      ]);
    }
  });

  it.each([
    ['kabid', ['kabid']],
    ['admin', ['kapusdatin', 'kabid', 'kasubbid', 'verifikator']],
    ['operator', []],
  ])('the list tells the %s the posts that they may give: %j', async (role, posts) => {
    expect((await gateway.get(PATH, official(role))).body['recordable']).toEqual(posts);
  });

  it('is not for oneself', async () => {
    for (const claims of [official('kabid'), official('admin')]) {
      const answer = await gateway.post(PATH, order('kabid', String(claims.sub)), claims);
      expect(outcome(answer)).toEqual([403, 'mandate-to-oneself']);
    }
  });

  it('does not pass on', async () => {
    await mandated(gateway, 'kabid', 'siti');
    const passed = await gateway.post(
      PATH,
      order('kabid', 'joko', { from: day(5), until: day(6) }),
      staffer('siti'),
    );
    expect(outcome(passed)).toEqual([403, 'mandate-passed-on']);
  });

  it.each([
    ['a holder whom nobody has seen', { holder: 'entah' }, 'holder', 'holder-unknown'],
    ['yesterday', { from: day(-1) }, 'from', 'mandate-in-past'],
    ['an end before its beginning', { from: day(2) }, 'until', 'mandate-ends-early'],
    ['half a year', { until: day(180) }, 'until', 'mandate-too-long'],
    ['a day that does not exist', { until: '2027-02-30' }, 'until', 'date-format'],
    ['a unit that nobody knows', { units: ['setjen', 'atlantis'] }, 'units', 'unit-unknown'],
    ['a sentence for an order', { orderNumber: 'Siti Aminah jalan 9' }, 'orderNumber', 'order-number-format'],
  ])('%s is refused', async (_what, more, field, code) => {
    const answer = await mandated(gateway, 'kabid', 'siti', more);
    expect([answer.status, answer.body['code'], faults(answer)]).toEqual([
      422,
      'invalid-input',
      [[field, code]],
    ]);
    expect((await gateway.get(PATH)).body['items']).toEqual([]);
  });
});

describe('no two at once', () => {
  it.each([
    ['the same days', {}, 409],
    ['a shared day', { from: day(1), until: day(3) }, 409],
    ['the day after', { from: day(2), until: day(3) }, 201],
    ['a shared unit', { units: ['setjen', 'itjen'] }, 409],
    ['other units', { units: ['itjen'] }, 201],
  ])('%s: %s is %i', async (_what, more, status) => {
    await mandated(gateway, 'kabid', 'siti', { units: ['setjen', 'pusdatin'] });
    expect((await mandated(gateway, 'kabid', 'joko', more)).status).toBe(status);
  });

  it('of all units overlap with some, and those of another post with nothing', async () => {
    await mandated(gateway, 'kabid', 'siti');
    expect(outcome(await mandated(gateway, 'kabid', 'joko', { units: ['setjen'] }))).toEqual([
      409,
      'mandate-overlap',
    ]);
    expect(outcome(await mandated(gateway, 'kasubbid', 'joko'))).toEqual([201, 'kasubbid-1']);
  });

  it('of twenty that come at the same time one is recorded', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => mandated(gateway, 'kabid', index % 2 ? 'siti' : 'joko')),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    expect((await gateway.get(PATH)).body['items']).toHaveLength(1);
  });

  it('of a dozen for a unit each all are recorded, under numbers without a gap', async () => {
    const units = Object.keys(gateway.context.office.unitNames).slice(0, 12);
    const answers = await Promise.all(
      units.map((unit) => mandated(gateway, 'kabid', 'siti', { units: [unit] })),
    );
    const ids = answers.map(({ body }) => body['mandateId']);
    expect(new Set(ids)).toEqual(new Set(units.map((_unit, index) => `kabid-${index + 1}`)));
  });
});

describe('revoking', () => {
  const revoke = (claims = official('kabid'), id = 'kabid-1') =>
    gateway.post(`${PATH}/${id}/revocation`, {}, claims);

  it.each([
    ['its recorder', official('kabid'), 200],
    ['another holder of the post', official('kabid', { sub: 'kabid2' }), 200],
    ['an admin', official('admin'), 200],
    ['the holder of another post', official('kasubbid'), 403],
    ['the stand-in', staffer('siti'), 403],
    ['an auditor', official('auditor'), 403],
  ])('by %s', async (_who, claims, status) => {
    await mandated(gateway, 'kabid', 'siti');
    const offered = (await gateway.get(`${PATH}/kabid-1`, claims)).body['allowed'];
    const answer = await revoke(claims);
    expect(answer.status).toBe(status);
    expect(offered).toEqual(status === 200 ? ['revoke'] : []);
    if (status === 200)
      expect(answer.body).toMatchObject({ inForce: false, revokedBy: claims.sub, allowed: [] });
    else expect((await gateway.get(`${PATH}/kabid-1`)).body).toMatchObject({ inForce: true });
  });

  it('happens once, and makes room for another', async () => {
    await mandated(gateway, 'kabid', 'siti');
    const answers = await Promise.all([revoke(), revoke(official('admin')), revoke()]);
    expect(answers.map(outcome).sort()).toEqual([
      [200, 'kabid-1'],
      [409, 'mandate-over'],
      [409, 'mandate-over'],
    ]);
    expect(outcome(await mandated(gateway, 'kabid', 'joko'))).toEqual([201, 'kabid-2']);
    expect(outcome(await revoke(official('kabid'), 'kabid-9'))).toEqual([404, 'unknown-mandate']);
  });

  it('is too late for one that has run out', async () => {
    const { id } = (await elsewhere(gateway).add('kabid', 'siti', -3, -1)) ?? {};
    expect(outcome(await revoke(official('kabid'), id))).toEqual([409, 'mandate-over']);
  });
});

it('the list filters and pages, the latest first', async () => {
  await elsewhere(gateway).add('kasubbid', 'joko', -3, -1);
  for (const post of ['kapusdatin', 'kabid', 'verifikator']) await mandated(gateway, post, 'siti');
  await gateway.post(`${PATH}/kabid-1/revocation`, {}, official('kabid'));
  const listed = async (query: string, claims = official('operator')) => {
    const { body } = await gateway.get(`${PATH}${query}`, claims);
    const { items, next } = body as { items: { mandateId: string }[]; next: string | null };
    return { ids: items.map(({ mandateId }) => mandateId), next };
  };
  const all = ['verifikator-1', 'kabid-1', 'kapusdatin-1', 'kasubbid-1'];
  expect((await listed('')).ids).toEqual(all);
  expect((await listed('?inForce=true')).ids).toEqual(['verifikator-1', 'kapusdatin-1']);
  expect((await listed('?inForce=false')).ids).toEqual(['kabid-1', 'kasubbid-1']);
  expect((await listed('?post=kabid')).ids).toEqual(['kabid-1']);
  expect((await listed('?mine=true', staffer('siti'))).ids).toEqual(all.slice(0, 3));
  const first = await listed('?limit=3');
  const rest = await listed(`?limit=3&after=${first.next}`);
  expect([...first.ids, ...rest.ids, rest.next]).toEqual([...all, null]);
  expect(faults(await gateway.get(`${PATH}?after=abc`))).toEqual([['after', 'not-allowed']]);
});
