import { official } from '../../test/support/gateway.js';
import { sendLetter } from '../../test/support/letters.js';
import { letter, pdf, person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();
const RECORDED = '/api/v1/letters/recorded';
const SENT = { ...letter, number: 'B/77/III/2026/Setjen' };

const enter = async (facts: object, ...indexes: readonly number[]) => {
  const data = { letter: { ...SENT, ...facts }, applicants: indexes.map(person) };
  const { status, body } = await sendLetter(gateway, { data, letter: pdf() });
  expect(status).toBe(201);
  return (body['results'] as readonly { case: { caseId: string } }[]).map((result) => result.case.caseId);
};
const found = async (number: string, year = '2026') => {
  const { status, body } = await gateway.search(`${RECORDED}?year=${year}`, number, official('operator'));
  expect(status).toBe(200);
  return body['items'] as readonly Record<string, unknown>[];
};

it('finds a letter by its number and year, once for all whom it names, however its blanks are typed', async () => {
  const ids = await enter({}, 1, 2);
  const [one, ...others] = await found('b/77/iii/2026 / Setjen');
  expect(others).toEqual([]);
  expect(one).toMatchObject({ caseId: ids[0], date: SENT.date, signedBy: SENT.signedBy });
  expect([...(one?.['caseIds'] as string[])].sort()).toEqual(ids.toSorted());
  expect(await found(SENT.number, '2025')).toEqual([]);
  expect(await found('B/78/III/2026/Setjen')).toEqual([]);
});

it('two letters of one number are both told of, and one that nobody may read any more is not', async () => {
  const [first = ''] = await enter({ number: 'B/5' }, 3);
  await enter({ number: 'B/5' }, 4);
  expect(await found('B/5')).toHaveLength(2);
  await gateway.vault.erase(first, { by: 'admin1', ground: 'request' });
  expect(await found('B/5')).toHaveLength(1);
});

it.each(['', '?year=26', '?year=2026&number=B%2F5'])('%s is refused', async (query) => {
  expect((await gateway.get(`${RECORDED}${query}`, official('operator'))).status).toBeGreaterThanOrEqual(400);
});

it('only who enters letters may ask', async () => {
  const { body } = await gateway.get(`${RECORDED}?year=2026`, official('kapusdatin'));
  expect(body['code']).toBe('forbidden');
});
