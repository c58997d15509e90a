import { eventually, GatewayClient, inventPerson, OutsideWorld, HOLDER_FOUND } from '@tte/local';
import { randomUUID } from 'node:crypto';
import {
  accountsOf,
  ACCOUNTS,
  asksToRevoke,
  decideAs,
  enterLetter,
  LETTERS,
  openedBy,
  resultsOf,
} from '../support/account-letters.js';
import { FORWARD, letter, pdf } from '../support/bad-input-world.js';
import { postForm, send } from '../support/door.js';
import {
  accepted,
  check,
  forward,
  getAs,
  inboxOf,
  inDashboard,
  mailsOn,
  office,
  registeredAnew,
} from '../support/desk.js';
import { newHolder, type Holder } from '../support/holders.js';
import { stackVariable, temporal } from '../support/stack.js';
import { mint } from '../support/tokens.js';

const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
const REVOKED_MAIL = 'Sertifikat elektronik Anda telah dicabut';

/** A letter on one holder's account, entered. @returns its case */
const letterOn = async (holder: object, more: object = {}): Promise<string> =>
  openedBy(await enterLetter(asksToRevoke([holder], more)));
const record = (id: string, outcome: 'revoke' | 'keep') =>
  accepted(decideAs('verifikator1', id, 'portal-revocation', { outcome }));
const revokeAtBsre = ({ person }: Holder) =>
  world.portal('revoke', person.email, { reason: 'Permohonan kasatker' });

/** From the letter to the end of the account. */
async function revoked(holder: Holder, reason: string): Promise<void> {
  const id = await letterOn({ nik: holder.person.nik }, { reason });
  await office(id, HOLDER_FOUND);
  await revokeAtBsre(holder);
  await record(id, 'revoke');
  await gateway.reaches(id, 'revoked');
}

describe('from the letter to the end of an account', () => {
  let holder: Holder;
  beforeAll(async () => {
    holder = await newHolder();
  });

  test('each waits in turn, BSrE shows REVOKE, and holder, PIC and register are told', async () => {
    const { person } = holder;
    const id = await letterOn({ nik: person.nik });
    const opened = await gateway.reaches(id, 'awaiting-disposition');
    expect(opened).toMatchObject({
      procedure: 'revocation',
      step: 2,
      reason: 'pensiun',
      accountOf: holder.caseId,
      applicant: { name: person.name },
    });
    const { caseNumber } = opened;
    const workflowId = await inDashboard('revocation', caseNumber, 'kapusdatin');
    expect(workflowId).toMatch(/^revocation-/);
    expect(await temporal('workflow', 'metadata', '-w', workflowId, '-o', 'json')).toContain(
      'Menunggu Kapusdatin',
    );

    await office(id, HOLDER_FOUND);
    await inDashboard('revocation', caseNumber, 'verifikator');
    await revokeAtBsre(holder);
    expect(await accountsOf(person, 'held')).toMatchObject([{ caseId: holder.caseId }]);
    await record(id, 'revoke');
    const { timeline } = await gateway.reaches(id, 'revoked');
    expect(timeline.map(({ step, outcome, evidence }) => [step, outcome, evidence])).toEqual([
      [1, 'done', undefined],
      [2, 'done', 'tindak-lanjuti'],
      [3, 'done', 'tindak-lanjuti'],
      [4, 'done', 'tindak-lanjuti'],
      [5, 'done', 'holder-found'],
      [6, 'done', 'revoked-in-portal'],
      [7, 'done', 'REVOKE'],
      [8, 'done', 'mail-sent'],
    ]);

    expect(await mailsOn(person.email, REVOKED_MAIL)).toHaveLength(1);
    expect(await mailsOn(person.pic.email, REVOKED_MAIL)).toHaveLength(1);
    const ended = { reason: 'pensiun', caseId: id, caseNumber, at: expect.any(String) as string };
    expect(await accountsOf(person)).toMatchObject([{ caseId: holder.caseId, ended }]);
    expect(await accountsOf(person, 'ended')).toMatchObject([{ caseId: holder.caseId }]);
    expect(await accountsOf(person, 'held')).toEqual([]);
  });

  test('the register as a table tells the day and the reason', async () => {
    const { text } = await send('GET', `${ACCOUNTS}/export?format=csv`, {
      token: await mint('verifikator1'),
      headers: { 'search-text': holder.person.nik },
    });
    const [head = '', row = ''] = text.split('\r\n');
    expect(head.split(';')).toEqual(expect.arrayContaining(['Dicabut', 'Alasan']));
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
    expect(row.split(';')).toEqual(expect.arrayContaining([day, 'Pensiun']));
  });

  test('whoever was revoked is registered anew, and the register shows both accounts', async () => {
    const { person } = holder;
    const again = await registeredAnew(holder, 'bsre-account-revoked');
    expect(await accountsOf(person)).toMatchObject([
      { caseId: again },
      { caseId: holder.caseId, ended: { reason: 'pensiun' } },
    ]);
    expect(await accountsOf(person, 'held')).toMatchObject([{ caseId: again }]);
    expect(await world.registrations(person.email)).toBe(2);
    const id = await letterOn({ nik: person.nik }, { reason: 'permintaan-sendiri' });
    expect(await gateway.reaches(id, 'awaiting-disposition')).toMatchObject({ accountOf: again });
    await accepted(decideAs('operator1', id, 'withdrawal'));
    await gateway.reaches(id, 'withdrawn');
  });
});

test('an urgent letter: one word is enough, the account ends, and the other dispositions follow', async () => {
  const holder = await newHolder();
  const { person, caseId: accountOf } = holder;
  const id = await letterOn({ accountOf }, { reason: 'bocor-atau-hilang' });
  expect(await gateway.reaches(id, 'awaiting-disposition')).toMatchObject({
    urgent: true,
    reason: 'bocor-atau-hilang',
    accountOf,
  });
  await forward('kabid1', id);
  await check(id, HOLDER_FOUND);
  await inboxOf('kapusdatin1', id);
  await forward('kasubbid1', id);
  await revokeAtBsre(holder);
  await record(id, 'revoke');
  const { caseNumber } = await gateway.reaches(id, 'awaiting-follow-up');
  await inDashboard('revocation', caseNumber, 'kapusdatin');
  expect(await accountsOf(person, 'ended')).toMatchObject([{ ended: { reason: 'bocor-atau-hilang' } }]);
  expect(await mailsOn(person.email, REVOKED_MAIL)).toHaveLength(1);

  const refused = await decideAs('kabid2', id, 'disposition', FORWARD);
  expect([refused.status, refused.body['code']]).toEqual([409, 'wrong-turn']);
  await forward('kapusdatin1', id);
  const { timeline } = await gateway.reaches(id, 'revoked');
  expect(timeline.map(({ step, evidence }) => [step, evidence])).toEqual([
    [1, undefined],
    [3, 'tindak-lanjuti'],
    [5, 'holder-found'],
    [4, 'follow-up'],
    [6, 'revoked-in-portal'],
    [7, 'REVOKE'],
    [8, 'mail-sent'],
    [2, 'follow-up'],
  ]);
  expect(await mailsOn(person.email, REVOKED_MAIL)).toHaveLength(1);
});

describe('an account that stays', () => {
  let holder: Holder;
  beforeAll(async () => {
    holder = await newHolder();
  });
  afterEach(async () => {
    expect(await accountsOf(holder.person, 'held')).toMatchObject([{ caseId: holder.caseId }]);
    expect(await mailsOn(holder.person.email, REVOKED_MAIL)).toEqual([]);
  });

  test.each([
    ['before it was revoked in the portal', false],
    ['after it was recorded as revoked, while BSrE shows it as active', true],
  ])('is kept after all, %s', async (_when, recorded) => {
    const id = await letterOn({ nik: holder.person.nik });
    await office(id, HOLDER_FOUND);
    if (recorded) {
      await record(id, 'revoke');
      await gateway.reaches(id, 'awaiting-revoked');
    }
    await record(id, 'keep');
    const { timeline } = await gateway.reaches(id, 'kept');
    expect(timeline.at(-1)).toMatchObject({ step: recorded ? 7 : 6, outcome: 'kept' });
  });

  test('its letter is returned, and goes on with a new letter; then it is rejected', async () => {
    const id = await letterOn({ nik: holder.person.nik });
    await forward('kapusdatin1', id);
    await accepted(decideAs('kabid1', id, 'disposition', { outcome: 'return', fields: ['letter'] }));
    await gateway.reaches(id, 'returned');
    const facts = letter({ number: 'B/2', subject: 'Permohonan pencabutan akun TTE (perbaikan)' });
    const correct = async (data: object, file: ReturnType<typeof pdf> | null) =>
      postForm(`/api/v1/cases/${id}/correction`, { dataVersion: 1, ...data }, file, await mint('operator1'));
    const without = await correct({ fields: ['letter'] }, null);
    expect([without.status, without.body['code']]).toEqual([422, 'letter-required']);
    const { status } = await correct({ fields: ['letter'], letter: facts }, pdf());
    expect(status).toBe(200);
    expect(await gateway.reaches(id, 'awaiting-disposition')).toMatchObject({
      letter: { number: 'B/2' },
      applicant: { name: holder.person.name },
      reason: 'pensiun',
    });
    await accepted(
      decideAs('kapusdatin1', id, 'disposition', {
        dataVersion: 2,
        outcome: 'reject',
        reason: 'surat-tidak-sah',
      }),
    );
    await gateway.reaches(id, 'rejected');
  });

  test('a second letter while one is open is told which; the first is withdrawn', async () => {
    const id = await letterOn({ nik: holder.person.nik });
    for (const by of [{ nik: holder.person.nik }, { accountOf: holder.caseId }]) {
      const second = await enterLetter(asksToRevoke([by], { reason: 'lainnya' }));
      expect(second.status).toBe(207);
      expect(resultsOf(second)).toMatchObject([
        { status: 409, problem: { code: 'revocation-open', caseId: id } },
      ]);
    }
    await accepted(decideAs('operator1', id, 'withdrawal'));
    await gateway.reaches(id, 'withdrawn');
  });

  test('one letter for two holders of whom one has no account, and what a dry run says of it', async () => {
    const stranger = inventPerson('pns');
    const holders = [{ nik: stranger.nik }, { nik: holder.person.nik }];
    const dry = await enterLetter(asksToRevoke(holders), { query: '?dryRun=true' });
    expect([dry.status, dry.body]).toMatchObject([
      200,
      { ok: 1, rows: [{ row: 1, faults: [{ field: 'holder', code: 'no-account' }] }] },
    ]);
    const answer = await enterLetter(asksToRevoke(holders));
    expect([answer.status, answer.body['settled']]).toEqual([207, true]);
    expect(resultsOf(answer)).toMatchObject([
      { index: 0, status: 409, problem: { code: 'no-account' } },
      { index: 1, status: 201, case: { caseId: expect.any(String) } },
    ]);
    expect(answer.text).not.toContain(stranger.nik);
    const standing = await getAs(`${LETTERS}/${String(answer.body['letterId'])}`);
    expect([standing.status, standing.body]).toEqual([200, answer.body]);
    const id = resultsOf(answer)[1]?.case?.caseId ?? '';
    await accepted(decideAs('operator1', id, 'withdrawal'));
    await gateway.reaches(id, 'withdrawn');
  });

  test('the same letter again under its key is answered alike, and opens no other case', async () => {
    const key = randomUUID();
    const data = asksToRevoke([{ accountOf: holder.caseId }]);
    const first = await enterLetter(data, { key });
    const again = await enterLetter(data, { key });
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    const other = await enterLetter({ ...data, reason: 'lainnya' }, { key });
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
    const id = openedBy(first);
    const late = await decideAs('operator1', id, 'withdrawal');
    expect(late.status).toBe(200);
    await gateway.reaches(id, 'withdrawn');
    const afterwards = await enterLetter(data, { key });
    expect([afterwards.status, afterwards.text]).toEqual([201, first.text]);
  });

  test('one whose certificate has ended by itself halts, and a verifikator sees to it', async () => {
    const id = await letterOn({ nik: holder.person.nik });
    await office(id, HOLDER_FOUND);
    await world.portal('status', holder.person.email, { status: 'EXPIRED' });
    await record(id, 'revoke');
    expect(await gateway.reaches(id, 'halted')).toMatchObject({
      step: 7,
      haltCause: 'bsre-account-expired',
    });
    await record(id, 'keep');
    await gateway.reaches(id, 'kept');
  });
});

test('an account that has lapsed is none any more', async () => {
  const person = inventPerson('pns');
  await world.fault('bsre', {
    path: `/bsre/api/user/profile/${person.nik}`,
    body: JSON.stringify({ success: true, data: { sertifikat: [{ berlaku_sampai: '01-02-2020' }] } }),
  });
  await newHolder(person);
  await world.clearFaults('bsre');
  const answer = await enterLetter(asksToRevoke([{ nik: person.nik }]));
  expect(answer.status).toBe(207);
  expect(resultsOf(answer)).toMatchObject([{ status: 409, problem: { code: 'no-account' } }]);
});

test('of a holder who has died, the PIC alone is told', async () => {
  const holder = await newHolder();
  const { email, pic } = holder.person;
  const before = (await world.mailsOfCase(email)).length;
  await revoked(holder, 'meninggal');
  const [mail] = await mailsOn(pic.email, 'Sertifikat elektronik telah dicabut');
  expect(mail?.links).toEqual([]);
  expect(await world.mailsOfCase(email)).toHaveLength(before);
});

test('the figures of the office count revocations, those under way and those of the week', async () => {
  const [ending, waiting] = await Promise.all([newHolder(), newHolder()]);
  await revoked(ending, 'pensiun');
  const id = await letterOn({ nik: waiting.person.nik });
  await gateway.reaches(id, 'awaiting-disposition');
  await eventually(
    'revocations among the figures, which are up to a minute old',
    async () => {
      const { body } = await getAs('/api/v1/statistics', 'kapusdatin1');
      const { places } = body['open'] as { places: readonly { procedure: string; step: number }[] };
      const weeks = body['weeks'] as readonly { revoked: number }[];
      const isPlaced = places.some(({ procedure, step }) => procedure === 'revocation' && step === 2);
      return (isPlaced && (weeks.at(-1)?.revoked ?? 0) > 0) || undefined;
    },
    90,
  );
  await accepted(decideAs('operator1', id, 'withdrawal'));
});
