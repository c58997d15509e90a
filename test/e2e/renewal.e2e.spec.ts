import { RENEWAL_REMINDERS_SCHEDULE, RENEWAL_REMINDERS_WORKFLOW, type Reminded } from '@tte/contracts';
import { eventually, GatewayClient, inDays, inventPerson, OutsideWorld, HOLDER_CHECKED } from '@tte/local';
import { randomUUID } from 'node:crypto';
import {
  accountsOf,
  asksToRenew,
  asksToRevoke,
  decideAs,
  enterLetter,
  LETTERS,
  openedBy,
  resultsOf,
} from '../support/account-letters.js';
import { withTemporal } from '../support/connections.js';
import { accepted, check, getAs, inboxOf, inDashboard, mailsOn, registeredAnew } from '../support/desk.js';
import { postJson, send, type Answer } from '../support/door.js';
import { changes, Watch } from '../support/footprint.js';
import { endingHolder, newHolder, SOON, type Holder } from '../support/holders.js';
import { runNow } from '../support/schedules.js';
import { stackVariable, temporal } from '../support/stack.js';

const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
const MAILS = {
  due: 'Sertifikat elektronik Anda segera berakhir',
  renew: 'Sertifikat elektronik Anda dapat diperpanjang',
  renewed: 'Sertifikat elektronik Anda telah diperpanjang',
  lapsed: 'Masa berlaku sertifikat elektronik Anda telah berakhir',
} as const;

const remindNow = () => runNow<Reminded>(RENEWAL_REMINDERS_SCHEDULE);
const pageOf = async (link: string) =>
  (await send('GET', '/api/v1/applicant', { headers: { 'x-applicant-link': link } })).body;
const statement = (link: string, key: string, dataVersion: unknown): Promise<Answer> =>
  postJson('/api/v1/applicant/renewal', { dataVersion, unchanged: true }, undefined, {
    'x-applicant-link': link,
    'idempotency-key': key,
  });
/** A letter on one holder's certificate, entered. @returns its case */
const letterOn = async ({ person: { nik } }: Holder): Promise<string> =>
  openedBy(await enterLetter(asksToRenew([{ nik }])));
const shown = (id: string) =>
  gateway
    .detail(id)
    .then((detail) => detail?.timeline.map(({ step, outcome, evidence }) => [step, outcome, evidence]));
/** What SIMPEG says beside what the case has, by field. */
async function comparisonOf(id: string) {
  const { body } = await getAs(`/api/v1/cases/${id}/comparison`, 'verifikator1');
  const fields = body['fields'] as readonly { field: string; verdict: string; simpeg: string | null }[];
  return { body, verdictOf: (name: string) => fields.find(({ field }) => field === name)?.verdict };
}
/** From the comparison to the wait for the holder. */
async function mayRenew(id: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-completeness');
  await check(id, HOLDER_CHECKED);
  await gateway.reaches(id, 'awaiting-renewal');
}
const withdraw = async (id: string): Promise<void> => {
  await accepted(decideAs('operator1', id, 'withdrawal'));
  await gateway.reaches(id, 'withdrawn');
};

test('the schedule is there, once, every morning at 07:00 WIB, and never twice at a time', async () => {
  await withTemporal(async ({ schedule }) => {
    const { spec, policies, action, state } = await schedule.getHandle(RENEWAL_REMINDERS_SCHEDULE).describe();
    expect(spec.calendars).toMatchObject([{ hour: [{ start: 0, end: 0 }], minute: [{ start: 0 }] }]);
    expect(policies.overlap).toBe('SKIP');
    expect(action).toMatchObject({ type: 'startWorkflow', workflowType: RENEWAL_REMINDERS_WORKFLOW });
    expect(state.paused).toBe(false);
  });
});

describe('from the mail to a later end, by the holder’s own statement', () => {
  let holder: Holder;
  let link: string;
  let id: string;
  beforeAll(async () => {
    holder = await endingHolder();
  });

  test('the nightly schedule mails the holder once, however often it runs', async () => {
    const { email } = holder.person;
    for (const _time of ['first', 'second']) {
      const { due, failed } = await remindNow();
      expect([due > 0, failed]).toEqual([true, 0]);
    }
    const mails = await mailsOn(email, MAILS.due);
    expect(mails).toMatchObject([{ repeats: 0, links: [expect.stringContaining('/pemohon#')] }]);
    link = mails[0]?.links[0]?.split('#')[1] ?? '';
  });

  test('its link opens the page of the account, which tells the end', async () => {
    expect(await pageOf(link)).toMatchObject({
      procedure: 'registration',
      caseNumber: holder.caseNumber,
      certificate: { validUntil: inDays(SOON) },
      renewal: { validUntil: inDays(SOON), caseNumber: null },
    });
  });

  test('the statement opens one case, and a second one is told that it is open', async () => {
    const key = randomUUID();
    const dataVersion = (await pageOf(link))['dataVersion'];
    const first = await statement(link, key, dataVersion);
    expect(first.status).toBe(201);
    const again = await statement(link, key, dataVersion);
    const { caseNumber } = first.body;
    expect([again.status, again.body['caseNumber']]).toEqual([201, caseNumber]);
    const other = await statement(link, randomUUID(), dataVersion);
    expect([other.status, other.body['code']]).toEqual([409, 'renewal-open']);
    expect(await pageOf(link)).toMatchObject({ renewal: { validUntil: inDays(SOON), caseNumber } });
    expect(await pageOf(String(first.body['link']))).toMatchObject({ procedure: 'renewal', caseNumber });
    const found = await eventually('the case', async () => {
      const { items } = await gateway.list({ procedure: 'renewal' }, holder.person.nik);
      return items.length > 0 ? items : undefined;
    });
    expect(found).toMatchObject([{ caseNumber }]);
    id = found[0]?.caseId ?? '';
  });

  test('the verifikator finds it in the inbox, with statement and comparison, and SREs in the dashboard', async () => {
    const { caseNumber } = await gateway.reaches(id, 'awaiting-completeness');
    await inboxOf('verifikator1', id);
    const workflowId = await inDashboard('renewal', caseNumber, 'verifikator');
    expect(workflowId).toMatch(/^renewal-/);
    expect(await temporal('workflow', 'metadata', '-w', workflowId, '-o', 'json')).toContain(
      'Menunggu Verifikator',
    );
    const { body, verdictOf } = await comparisonOf(id);
    expect(body).toMatchObject({ simpeg: 'compared', employeeStatus: 'aktif' });
    expect(['name', 'nik', 'employee-number', 'position', 'rank'].map(verdictOf)).toEqual(
      Array.from({ length: 5 }, () => 'equal'),
    );
    expect(body['siAsn']).toMatchObject({ name: 'equal', nik: 'equal' });
    const { headers, text } = await getAs(`/api/v1/cases/${id}/letter`, 'verifikator1');
    expect([headers.get('content-type'), text.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
  });

  test('nobody is reminded who has asked', async () => {
    await remindNow();
    expect(await mailsOn(holder.person.email, MAILS.due)).toHaveLength(1);
  });

  test('the holder renews at BSrE, and holder, PIC and register are told', async () => {
    const { person } = holder;
    await check(id, HOLDER_CHECKED);
    const { caseNumber } = await gateway.reaches(id, 'awaiting-renewal');
    await inDashboard('renewal', caseNumber, 'pemohon');
    expect(await accountsOf(person)).toMatchObject([{ caseId: holder.caseId, validUntil: inDays(SOON) }]);
    await world.renew(person.email);
    await gateway.reaches(id, 'renewed');
    expect(await shown(id)).toEqual([
      [1, 'done', undefined],
      [2, 'done', 'compared'],
      [2, 'done', 'si-asn-confirmed'],
      [3, 'done', 'holder-checked'],
      [4, 'done', 'mail-sent'],
      [5, 'done', 'certificate'],
      [6, 'done', 'later-end'],
      [7, 'done', 'mail-sent'],
    ]);
    for (const subject of [MAILS.due, MAILS.renew, MAILS.renewed]) {
      expect(await mailsOn(person.email, subject)).toMatchObject([{ repeats: 0 }]);
    }
    expect(await mailsOn(person.pic.email, MAILS.renewed)).toHaveLength(1);
    const [account] = await accountsOf(person, 'held');
    expect(account).toMatchObject({
      caseId: holder.caseId,
      renewed: { caseId: id, caseNumber, at: expect.any(String) },
    });
    expect((account?.validUntil ?? '') > inDays(365)).toBe(true);
    const page = await pageOf(link);
    expect(page).toMatchObject({ renewal: null, certificate: { validUntil: account?.validUntil } });
    expect(await world.registrations(person.email)).toBe(1);
  });
});

describe('a letter for several', () => {
  test('each is answered by themselves; a dry run says the same and stores nothing', async () => {
    const unknown = inventPerson('pns');
    await world.fault('bsre', { status: 503, path: `/bsre/api/user/profile/${unknown.nik}` });
    const [ending, early] = [await endingHolder(), await newHolder()];
    await newHolder(unknown);
    await world.clearFaults('bsre');
    const stranger = inventPerson('pns');
    const people = [ending.person, stranger, early.person, unknown];
    const data = asksToRenew(people.map(({ nik }) => ({ nik })));
    const watch = await Watch.over([]);
    try {
      const before = await watch.settled();
      const dry = await enterLetter(data, { query: '?dryRun=true' });
      expect([dry.status, dry.body]).toMatchObject([
        200,
        {
          ok: 1,
          rows: [
            { row: 2, faults: [{ field: 'holder', code: 'no-account' }] },
            { row: 3, faults: [{ field: 'holder', code: 'renewal-too-early' }] },
            { row: 4, faults: [{ field: 'holder', code: 'certificate-end-unknown' }] },
          ],
        },
      ]);
      expect(changes(before, await watch.settled())).toEqual([]);
    } finally {
      await watch.close();
    }
    const answer = await enterLetter(data);
    expect([answer.status, answer.body['settled']]).toEqual([207, true]);
    expect(resultsOf(answer)).toMatchObject([
      { index: 0, status: 201, case: { caseId: expect.any(String) } },
      { index: 1, status: 409, problem: { code: 'no-account' } },
      { index: 2, status: 409, problem: { code: 'renewal-too-early' } },
      { index: 3, status: 409, problem: { code: 'certificate-end-unknown' } },
    ]);
    for (const { nik } of people) expect(answer.text).not.toContain(nik);
    const standing = await getAs(`${LETTERS}/${String(answer.body['letterId'])}`);
    expect([standing.status, standing.body]).toEqual([200, answer.body]);
    await withdraw(openedBy(answer));
    expect(await accountsOf(ending.person, 'held')).toMatchObject([{ validUntil: inDays(SOON) }]);
  });

  test('whose account is being renewed, or ended, is told by which case', async () => {
    const holder = await endingHolder();
    const { nik } = holder.person;
    const renewal = await letterOn(holder);
    expect(resultsOf(await enterLetter(asksToRenew([{ accountOf: holder.caseId }])))).toMatchObject([
      { status: 409, problem: { code: 'renewal-open', caseId: renewal } },
    ]);
    await withdraw(renewal);
    const revocation = openedBy(await enterLetter(asksToRevoke([{ nik }])));
    expect(resultsOf(await enterLetter(asksToRenew([{ nik }])))).toMatchObject([
      { status: 409, problem: { code: 'revocation-open', caseId: revocation } },
    ]);
    await withdraw(revocation);
  });

  test('the same letter again under its key is answered alike, and opens no other case', async () => {
    const key = randomUUID();
    const data = asksToRenew([{ accountOf: (await endingHolder()).caseId }]);
    const first = await enterLetter(data, { key });
    const again = await enterLetter(data, { key });
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    const other = await enterLetter({ ...data, holders: [{ nik: inventPerson('pns').nik }] }, { key });
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
    await withdraw(openedBy(first));
  });
});

test('data that have changed are returned, corrected with a letter where they stand in it, and compared anew', async () => {
  const holder = await endingHolder();
  const { person } = holder;
  const now = { ...person, name: `${person.name} Putra`, position: 'Pranata Komputer Ahli Madya' };
  await world.know(now);
  const id = await letterOn(holder);
  await gateway.reaches(id, 'awaiting-completeness');
  const before = await comparisonOf(id);
  expect(['name', 'position', 'rank'].map(before.verdictOf)).toEqual(['near', 'near', 'equal']);
  const fields = ['name', 'position'] as const;
  await accepted(
    decideAs('verifikator1', id, 'completeness', { outcome: 'return', fields, note: 'Nama dan jabatan.' }),
  );
  await gateway.reaches(id, 'returned');
  const correction = { name: now.name, position: now.position, rank: now.rank };
  await expect(gateway.correct(id, [...fields], correction, false)).rejects.toMatchObject({
    code: 'letter-required',
  });
  await gateway.correct(id, [...fields], correction, true);
  expect(await gateway.reaches(id, 'awaiting-completeness')).toMatchObject({
    dataVersion: 2,
    applicant: { name: now.name },
  });
  const after = await comparisonOf(id);
  expect(['name', 'position', 'rank'].map(after.verdictOf)).toEqual(['equal', 'equal', 'equal']);
  await accepted(decideAs('verifikator1', id, 'completeness', { dataVersion: 2, ...HOLDER_CHECKED }));
  await gateway.reaches(id, 'awaiting-renewal');
  await world.renew(person.email);
  await gateway.reaches(id, 'renewed');
  expect((await shown(id))?.map(([step, outcome]) => [step, outcome])).toEqual([
    [1, 'done'],
    [2, 'done'],
    [2, 'done'],
    [3, 'returned'],
    [2, 'done'],
    [2, 'done'],
    [3, 'done'],
    [4, 'done'],
    [5, 'done'],
    [6, 'done'],
    [7, 'done'],
  ]);
});

test('a certificate that ends first closes the case as lapsed, and the holder is registered anew', async () => {
  const holder = await endingHolder();
  const { person } = holder;
  const id = await letterOn(holder);
  await mayRenew(id);
  await world.portal('expire', person.email);
  const { caseNumber } = await gateway.reaches(id, 'lapsed');
  expect((await shown(id))?.at(-1)).toEqual([5, 'lapsed', undefined]);
  const lapsed = { caseId: id, caseNumber, at: expect.any(String) as string };
  expect(await accountsOf(person)).toMatchObject([{ caseId: holder.caseId, lapsed }]);
  await eventually('the mail that tells it', async () => {
    const mails = await mailsOn(person.email, MAILS.lapsed);
    return mails.length > 0 || undefined;
  });
  expect(await mailsOn(person.email, MAILS.renewed)).toEqual([]);
  const late = await enterLetter(asksToRenew([{ nik: person.nik }]));
  expect(resultsOf(late)).toMatchObject([{ status: 409, problem: { code: 'no-account' } }]);

  const again = await registeredAnew(holder, 'bsre-account-expired');
  const accounts = await accountsOf(person);
  expect(accounts).toMatchObject([{ caseId: again }, { caseId: holder.caseId, lapsed }]);
  expect(accounts[0]).not.toHaveProperty('lapsed');
  expect(await world.registrations(person.email)).toBe(2);
});

describe('an account that stays as it is', () => {
  let holder: Holder;
  beforeAll(async () => {
    holder = await endingHolder();
  });
  afterEach(async () => {
    expect(await accountsOf(holder.person, 'held')).toMatchObject([
      { caseId: holder.caseId, validUntil: inDays(SOON) },
    ]);
    expect(await mailsOn(holder.person.email, MAILS.renewed)).toEqual([]);
  });

  test('the verifikator rejects, and the holder is told why', async () => {
    const id = await letterOn(holder);
    await gateway.reaches(id, 'awaiting-completeness');
    await accepted(
      decideAs('verifikator1', id, 'completeness', { outcome: 'reject', reason: 'surat-tidak-sah' }),
    );
    await gateway.reaches(id, 'rejected');
  });

  test('the holder takes it back by the link of the renewal, whose nudge alone moves nothing', async () => {
    const id = await letterOn(holder);
    await mayRenew(id);
    const link = await eventually('the link of the renewal', async () => {
      const [mail] = await mailsOn(holder.person.email, MAILS.renew);
      return mail?.links[0]?.split('#')[1];
    });
    const act = (route: string) =>
      postJson(`/api/v1/applicant/${route}`, { dataVersion: 1 }, undefined, { 'x-applicant-link': link });
    expect(await pageOf(link)).toMatchObject({ next: { kind: 'renew' } });
    await accepted(act('nudge'));
    await gateway.reaches(id, 'awaiting-renewal');
    await accepted(act('withdrawal'));
    await gateway.reaches(id, 'withdrawn');
  });
});
