import { official, startGateway, type TestGateway } from '../../test/support/gateway.js';

let gateway: TestGateway;
const ADMIN = { sub: 'admin1', roles: ['admin'] };
const AUDITOR = { sub: 'auditor1', roles: ['auditor'] };
const PATH = '/api/v1/damaged-cases';

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

it('says to admin and auditor which cases cannot be folded, and why, until they are whole', async () => {
  expect((await gateway.get(PATH, ADMIN)).body).toEqual({ total: 0, items: [] });
  const since = '2026-03-20T00:00:00.000Z';
  const damaged = gateway.connection.collection<{ _id: string }>('damaged_cases');
  await damaged.insertOne({ _id: 'r1', code: 'gap', seq: 3, since } as never);
  for (const caller of [ADMIN, AUDITOR]) {
    expect(await gateway.get(PATH, caller)).toMatchObject({
      status: 200,
      body: {
        total: 1,
        items: [{ caseId: 'r1', caseNumber: null, code: 'gap', seq: 3, since }],
      },
    });
  }
  await gateway.log.rebuild();
  expect((await gateway.get(PATH, ADMIN)).body).toEqual({ total: 0, items: [] });
});

it('says it to nobody else', async () => {
  for (const post of ['kapusdatin', 'verifikator']) {
    expect((await gateway.get(PATH, official(post))).status).toBe(403);
  }
});
