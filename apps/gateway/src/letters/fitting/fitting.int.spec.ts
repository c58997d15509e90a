import { countAll, sendLetter } from '../../../test/support/letters.js';
import { letter, pdf, person } from '../../../test/support/people.js';
import { issued, opened, PATH } from '../../../test/support/rights.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';

type Body = Record<string, unknown>;

const gateway = sharedGateway();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const FAR = inDays(700);

const check = (data: unknown) => sendLetter(gateway, { data }, { query: '?dryRun=true' });
const toRegister = (...indexes: readonly number[]) => ({ letter, applicants: indexes.map(person) });
const peopleOf = ({ body }: { body: Body }) => body['people'] as readonly Body[];

it('a letter names one who is new, one who holds an account, one whose ends soon, and one who has an open case', async () => {
  const [held, ending, open] = [
    await issued(gateway, 1, FAR),
    await issued(gateway, 2, inDays(20)),
    await opened(gateway, 3),
  ];
  const before = await countAll(gateway);
  const answer = await check(toRegister(4, 1, 2, 3));
  expect(peopleOf(answer)).toEqual([
    { row: 1, standing: 'new', fits: ['registration'] },
    { row: 2, standing: 'holder', fits: ['revocation'], caseId: held },
    { row: 3, standing: 'ending', fits: ['renewal', 'revocation'], caseId: ending },
    { row: 4, standing: 'under-way', fits: [], caseId: open },
  ]);
  expect(answer.body['ok']).toBe(1);
  expect(await countAll(gateway)).toEqual(before);
});

it('a letter about holders says the same of them, however they are named', async () => {
  const ending = await issued(gateway, 5, inDays(20));
  const holders = [{ accountOf: ending }, { nik: person(5).nik }, { nik: person(6).nik }];
  expect(peopleOf(await check({ procedure: 'renewal', letter, holders }))).toEqual([
    { row: 1, standing: 'ending', fits: ['renewal', 'revocation'], caseId: ending },
    { row: 2, standing: 'ending', fits: ['renewal', 'revocation'], caseId: ending },
    { row: 3, standing: 'new', fits: ['registration'] },
  ]);
});

it('BSrE tells of whom the register does not know', async () => {
  gateway.atBsre.set(person(7).nik, 'REVOKE');
  gateway.atBsre.set(person(8).nik, 'ISSUE');
  gateway.atBsre.set(person(9).nik, 'SUSPEND');
  const answer = await check(toRegister(7, 8, 9));
  expect(peopleOf(answer)).toEqual([
    { row: 1, standing: 'ended', fits: ['registration'], bsre: 'REVOKE' },
    { row: 2, standing: 'active-at-bsre', fits: ['registration'], bsre: 'ISSUE' },
    { row: 3, standing: 'stopped-at-bsre', fits: [], bsre: 'SUSPEND' },
  ]);
});

it('of whose data may not be processed nothing is said', async () => {
  const id = await issued(gateway, 10, FAR);
  await gateway.vault.restrict(id, { by: 'admin1', ground: 'permintaan-subjek' });
  expect(peopleOf(await check(toRegister(10)))).toEqual([]);
});

it('a case that goes on comes first, and the account again when it was taken back', async () => {
  const id = await issued(gateway, 11, FAR);
  const asking = { procedure: 'revocation', letter, reason: 'pensiun', holders: [{ accountOf: id }] };
  const { body } = await sendLetter(gateway, { data: asking, letter: pdf() });
  const [{ case: revocation } = { case: undefined }] = body['results'] as { case?: { caseId: string } }[];
  const caseId = revocation?.caseId ?? '';
  expect(peopleOf(await check(toRegister(11)))).toMatchObject([{ standing: 'under-way', caseId }]);
  await gateway.post(`${PATH}/${caseId}/withdrawal`, { dataVersion: 1 });
  expect(peopleOf(await check(toRegister(11)))).toMatchObject([{ standing: 'holder', caseId: id }]);
});
