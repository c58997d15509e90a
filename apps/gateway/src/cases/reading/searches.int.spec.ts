import { official } from '../../../test/support/gateway.js';
import { itemsOf } from '../../../test/support/inbox.js';
import { letter, pdf, person } from '../../../test/support/people.js';
import { issued } from '../../../test/support/rights.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';

const CASES = '/api/v1/cases';
const ACCOUNTS = '/api/v1/accounts';
const INBOX = '/api/v1/inbox';
const kapusdatin = official('kapusdatin');
const gateway = sharedGateway();

/** Who holds an account, and who waits for a disposition: each is in two of the three lists. */
const [HOLDER, WAITING] = ['holder', 'waiting'] as const;
const numbers = { holder: '', waiting: '' };
const ids = { holder: '', waiting: '' };
beforeAll(async () => {
  ids.holder = await issued(gateway, 1, '2028-03-16T00:00:00.000Z');
  const { nip: _nip, ...without } = person(2);
  const soldier = { ...without, name: 'Letkol José Kusumawardhani', employeeKind: 'tni', nrp: '531245/P' };
  const other = { ...letter, number: 'B/77/III/2026', agendaNumber: '45/AGD/2026' };
  const { body, status } = await gateway.form(CASES, { applicant: soldier, letter: other }, pdf());
  expect([status, body['code']]).toEqual([201, undefined]);
  ids.waiting = String(body['caseId']);
  for (const who of [HOLDER, WAITING]) {
    const { caseNumber = '' } = (await gateway.vault.entry(ids[who])) ?? {};
    numbers[who] = caseNumber;
  }
}, 60_000);
beforeEach(() => gateway.connection.collection('access_log').deleteMany({}));

const idsOf = (items: unknown) => (items as Record<string, unknown>[]).map(({ caseId }) => caseId);
/** Whom each list shows when it is searched by a text. */
async function found(text: string) {
  const [cases, accounts, inbox] = await Promise.all(
    [CASES, ACCOUNTS, INBOX].map((path) => gateway.search(path, text, kapusdatin)),
  );
  return {
    cases: idsOf(cases?.body['items']),
    accounts: idsOf(accounts?.body['items']),
    inbox: idsOf(itemsOf(inbox?.body ?? {})),
  };
}
const only = (who: typeof HOLDER | typeof WAITING) => ({
  cases: [ids[who]],
  accounts: who === HOLDER ? [ids.holder] : [],
  inbox: who === WAITING ? [ids.waiting] : [],
});
const nobody = { cases: [], accounts: [], inbox: [] };

it.each([
  ['the beginning of a word', 'pemo', HOLDER],
  ['beginnings of two words', 'nom pemo', HOLDER],
  ['a NIK as it is printed', person(1).nik.replace(/(\d{4})/g, '$1 '), HOLDER],
  ['a NIP as it is printed', person(1).nip.replace(/^(\d{8})(\d{6})(\d)/, '$1 $2 $3 '), HOLDER],
  ['an e-mail', person(1).email.toUpperCase(), HOLDER],
  ['the number of a letter', letter.number.toLowerCase().replaceAll('/', ' / '), HOLDER],
  ['a beginning without its accent', 'jos kusumaw', WAITING],
  ['an NRP', '531245/p', WAITING],
  ['an NRP without its service', '531245', WAITING],
  ['another number of a letter', 'B/77/III/2026', WAITING],
  ['the number in the agenda', '45 / agd / 2026', WAITING],
])('every list finds the same by %s', async (_what, text, who) => {
  expect(await found(text)).toEqual(only(who));
});

it.each([HOLDER, WAITING])('every list finds the number of the %s, whole or by its end', async (who) => {
  expect(await found(numbers[who])).toEqual(only(who));
  expect(await found(numbers[who].toLowerCase().replaceAll('-', ' '))).toEqual(only(who));
  expect(await found(numbers[who].slice(-6))).toEqual(only(who));
  expect(await found(numbers[who].slice(-3))).toEqual(only(who));
});

it.each(['mohon', 'pe', 'pemohon kusuma', '3171010105850009', 'B/77', 'tanpa@kemhan.go.id', '...'])(
  'nobody is found by %s',
  async (text) => {
    expect(await found(text)).toEqual(nobody);
  },
);

it('a search for a person is on record, and one by the number of a case is none', async () => {
  await found('pemo');
  expect((await gateway.looks()).map(({ what }) => what)).toEqual(['search', 'search', 'search']);
  await found(numbers.holder);
  expect(await gateway.looks()).toHaveLength(3);
  // These digits could be an NRP as well.
  await found(numbers.holder.slice(-6));
  expect(await gateway.looks()).toHaveLength(6);
});

it.each(['auditor', 'admin'])(
  '%s searches by nothing but the number of a case, which tells of nobody',
  async (role) => {
    for (const text of ['pemo', numbers.holder.slice(-6), letter.number]) {
      expect((await gateway.search(CASES, text, official(role))).status).toBe(403);
      expect((await gateway.search(ACCOUNTS, text, official(role))).status).toBe(403);
    }
    expect((await gateway.search(ACCOUNTS, numbers.holder, official(role))).status).toBe(403);
    const { body } = await gateway.search(CASES, numbers.holder, official(role));
    expect(body['items']).toEqual([expect.objectContaining({ caseId: ids.holder, applicant: null })]);
  },
);

it('what is restricted is found by its number alone, and what is corrected by its new name', async () => {
  await gateway.vault.restrict(ids.holder, { by: 'admin1', ground: 'test' });
  expect(await found('pemo')).toEqual(nobody);
  expect(await found(letter.number)).toEqual(nobody);
  expect((await found(numbers.holder)).cases).toEqual([ids.holder]);
  await gateway.vault.liftRestriction(ids.holder);
  const applicant = await gateway.vault.applicant(ids.holder, 1);
  if (!applicant) throw new Error('no applicant');
  await gateway.vault.amend(ids.holder, {
    commandId: 'amended',
    dataVersion: 1,
    applicant: { ...applicant, name: 'Ratna Pertiwi' },
  });
  expect(await found('ratn')).toEqual(only(HOLDER));
  expect(await found('pemo')).toEqual(nobody);
  expect(await found(letter.number)).toEqual(only(HOLDER));
});

it('says when there are more than a list is made of, and no table leaves without them', async () => {
  const { search } = gateway.vault;
  gateway.vault.search = async (...given) => ({ ...(await search(...given)), isCut: true });
  const answers = await Promise.all(
    [CASES, ACCOUNTS].map((path) => gateway.search(path, 'ratn', kapusdatin)),
  );
  const table = await gateway.search(`${ACCOUNTS}/export?format=csv`, 'ratn', kapusdatin);
  gateway.vault.search = search;
  expect(answers.map(({ body }) => body['tooMany'])).toEqual([true, true]);
  expect([table.status, table.body['code']]).toEqual([422, 'export-too-large']);
  expect((await gateway.search(CASES, 'ratn', kapusdatin)).body['tooMany']).toBe(false);
});
