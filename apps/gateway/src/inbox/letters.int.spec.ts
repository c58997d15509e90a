import { official } from '../../test/support/gateway.js';
import { itemsOf } from '../../test/support/inbox.js';
import { letterFor, sendLetter } from '../../test/support/letters.js';
import { letter, person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { within } from '../case-access/within.js';

const gateway = sharedGateway();
const PEOPLE = 50;

interface Item {
  readonly caseId: string;
  readonly dataVersion: number;
  readonly applicant: { readonly name: string };
}
interface Letter {
  readonly id: string;
  readonly facts: Record<string, unknown> | null;
  readonly items: readonly Item[];
}

const inboxOf = async (post: string, query = '') =>
  (await gateway.get(`/api/v1/inbox${query}`, official(post))).body['letters'] as readonly Letter[];
const shown = (post: string, wanted: (letters: readonly Letter[]) => boolean) =>
  within(5_000, async () => {
    const letters = await inboxOf(post);
    return wanted(letters) ? letters : undefined;
  });
const forward = (items: readonly Item[], post: string) =>
  gateway.post(
    '/api/v1/inbox/dispositions',
    {
      items: items.map(({ caseId, dataVersion }) => ({ caseId, dataVersion })),
      outcome: 'forward',
      instruction: 'tindak-lanjuti',
    },
    official(post),
  );

it('a letter of fifty is one row, goes on by one request, and who is left behind is a row of their own', async () => {
  const people = Array.from({ length: PEOPLE }, (_, index) => index + 1);
  expect((await sendLetter(gateway, letterFor(...people))).status).toBe(201);
  await sendLetter(gateway, letterFor(60));
  const waiting = await shown('kapusdatin', (letters) => letters.length === 2);
  const whole = waiting?.find(({ items }) => items.length === PEOPLE);
  expect(whole?.facts).toMatchObject({ number: letter.number, signedBy: letter.signedBy });
  expect(whole?.items.map(({ applicant }) => applicant.name)).toEqual(people.map((one) => person(one).name));

  const first = await inboxOf('kapusdatin', '?limit=1');
  expect(first.map(({ items }) => items.length)).toEqual([PEOPLE]);
  const { body } = await gateway.get('/api/v1/inbox?limit=1', official('kapusdatin'));
  expect(body['counts']).toMatchObject({ total: PEOPLE + 1 });
  const { body: rest } = await gateway.get(
    `/api/v1/inbox?limit=1&after=${body['next']}`,
    official('kapusdatin'),
  );
  expect([itemsOf(rest).length, rest['next']]).toEqual([1, null]);

  const [left, ...others] = whole?.items ?? [];
  const { body: answer } = await forward(others, 'kapusdatin');
  const results = answer['results'] as readonly { readonly status: number }[];
  expect(results.map(({ status }) => status)).toEqual(others.map(() => 200));
  const behind = await shown('kapusdatin', (letters) => letters.every(({ items }) => items.length === 1));
  expect(behind?.flatMap(({ items }) => items.map(({ caseId }) => caseId))).toContain(left?.caseId);
  const onward = await shown('kabid', (letters) => letters.length === 1);
  expect(onward?.[0]?.items.map(({ caseId }) => caseId)).toEqual(others.map(({ caseId }) => caseId));
}, 60_000);

it('a letter that some may not be read of is told by those who can be', async () => {
  await sendLetter(gateway, letterFor(70, 71));
  const found = await shown('kapusdatin', (letters) => letters.some(({ items }) => items.length === 2));
  const pair = found?.find(({ items }) => items.length === 2);
  await gateway.vault.restrict(pair?.items[0]?.caseId ?? '', { by: 'admin1', ground: 'request' });
  const again = (await inboxOf('kapusdatin')).find(({ id }) => id === pair?.id);
  expect(again?.items.map(({ applicant }) => applicant?.name)).toEqual([undefined, person(71).name]);
  expect(again?.facts).toMatchObject({ number: letter.number });
});
