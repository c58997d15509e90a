import { createHash } from 'node:crypto';
import { within } from '../case-access/within.js';
import { AccessLog } from '../access-log/access-log.js';
import { official } from '../../test/support/gateway.js';
import { letter, pdf, person, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const gateway = sharedGateway();

describe('a submission', () => {
  it('opens a case, and the vault alone knows whose it is', async () => {
    const { status, body } = await gateway.form(PATH, submission(1), pdf());
    expect(status).toBe(201);
    expect(body).toMatchObject({ dataVersion: 1, status: 'awaiting-disposition', step: 2 });
    const caseId = String(body['caseId']);
    expect(await gateway.vault.applicant(caseId, 1)).toMatchObject({ email: person(1).email });
    const input = JSON.stringify(gateway.workflows.started.at(-1));
    for (const word of [person(1).nik, person(1).nip, person(1).email, person(1).name, letter.subject]) {
      expect(input).not.toContain(word);
      expect(gateway.lines.join('')).not.toContain(word);
    }
    const { body: shown } = await gateway.get(`${PATH}/${caseId}?minSeq=1`, official('kapusdatin'));
    expect(shown).toMatchObject({
      waitingOn: 'kapusdatin',
      unitName: 'Pusat Data dan Informasi',
      applicant: { name: person(1).name },
      data: null,
      allowed: { kapusdatin: ['forward', 'return', 'reject', 'hold'] },
      letter: { number: letter.number },
    });
  });

  it('with one key is one case, however often it is sent', async () => {
    const before = gateway.workflows.started.length;
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        gateway.form(PATH, submission(2), pdf(), { 'idempotency-key': 'one-key' }),
      ),
    );
    const taken = answers.filter(({ status }) => status === 201);
    expect(new Set(taken.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201);
    // Both ask for the same request once more; a busy store makes the second of them.
    const again: unknown[] = ['request-in-flight', 'try-again'];
    expect(others.filter(({ body }) => !again.includes(body['code']))).toEqual([]);
    expect(gateway.workflows.started).toHaveLength(before + 1);
    expect(await gateway.vault.findByNik(person(2).nik)).toHaveLength(1);
  }, 60_000);

  it('answers the same after the case has closed', async () => {
    const key = { 'idempotency-key': 'closed-later' };
    const first = await gateway.form(PATH, submission(3), pdf(), key);
    const path = `${PATH}/${String(first.body['caseId'])}`;
    const withdrawal = await gateway.post(`${path}/withdrawal`, { dataVersion: 1 });
    expect(withdrawal.body).toMatchObject({ status: 'withdrawn' });
    const again = await gateway.form(PATH, submission(3), pdf(), key);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const other = await gateway.form(PATH, submission(4), pdf(), key);
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
    const anew = await gateway.form(PATH, submission(3), pdf());
    expect(anew.status).toBe(201);
  });

  it('goes on where a crash cut it off', async () => {
    gateway.workflows.away = true;
    const key = { 'idempotency-key': 'crash' };
    const cut = await gateway.form(PATH, submission(5), pdf(), key);
    expect([cut.status, cut.body['code'], cut.headers.get('retry-after')]).toEqual([503, 'try-again', '2']);
    const [pending] = await gateway.vault.findByNik(person(5).nik);
    expect(pending?.status).toBe('pending');
    const unseen = await gateway.get(`${PATH}/${pending?.caseId}`);
    expect(unseen.status).toBe(404);
    gateway.workflows.away = false;
    const resumed = await gateway.form(PATH, submission(5), pdf(), key);
    expect(resumed.status).toBe(201);
    expect((await gateway.vault.entry(String(resumed.body['caseId'])))?.status).toBe('live');
  }, 20_000);

  it('is refused for one with an open case, a foreign e-mail or an account', async () => {
    const first = await gateway.form(PATH, submission(6), pdf());
    const second = await gateway.form(PATH, submission(6), pdf());
    expect([second.status, second.body['code']]).toEqual([409, 'registration-open']);
    expect(second.body['caseId']).toBe(first.body['caseId']);
    const sharing = { ...submission(7), applicant: { ...person(7), email: person(6).email } };
    const third = await gateway.form(PATH, sharing, pdf());
    expect([third.status, third.body['code']]).toEqual([409, 'email-in-use']);
    expect(await gateway.vault.findByNik(person(7).nik)).toEqual([]);
  });

  it('waits for the last mail of a case that has ended, and refuses what would wait too long', async () => {
    const { body } = await gateway.form(PATH, submission(16), pdf());
    const withdrawn = await gateway.post(`${PATH}/${String(body['caseId'])}/withdrawal`, { dataVersion: 1 });
    expect(withdrawn.status).toBe(200);
    gateway.workflows.endsLate = true;
    const early = await gateway.form(PATH, submission(16), pdf());
    expect([early.status, early.body['code'], early.headers.get('retry-after')]).toEqual([
      409,
      'case-ending',
      '60',
    ]);
    expect(await gateway.vault.findByNik(person(16).nik)).toHaveLength(1);
    const waiting = gateway.form(PATH, submission(16), pdf());
    await within(2_000, async () =>
      (await gateway.vault.findByNik(person(16).nik)).length > 1 ? true : undefined,
    );
    gateway.workflows.endsLate = false;
    expect((await waiting).status).toBe(201);
  }, 20_000);

  it('gives the letter back as it came, and only to those who work on it', async () => {
    const content = pdf(300_000, 'lampiran');
    const { body } = await gateway.form(PATH, submission(8), content);
    const path = `${PATH}/${String(body['caseId'])}/letter`;
    const response = await fetch(`${gateway.url}${path}`, {
      headers: await gateway.authorization(official('kabid')),
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="surat-[\w-]+\.pdf"$/),
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*sandbox$/),
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-content-sha256': createHash('sha256').update(content).digest('hex'),
      'cache-control': 'no-store',
    });
    expect((await gateway.get(path, official('auditor'))).status).toBe(403);
    const inline = await gateway.get(`${path}?disposition=inline`, official('kabid'));
    expect(inline.headers.get('content-disposition')).toMatch(/^inline; filename="surat-[\w-]+\.pdf"$/);
    expect(inline.headers.get('content-security-policy')).toMatch(/sandbox/);
    expect((await gateway.get(`${path}?disposition=x`, official('kabid'))).status).toBe(422);
  });

  it('gives nothing of a letter when the look cannot be recorded', async () => {
    const { body } = await gateway.form(PATH, submission(9), pdf());
    const { openLetter } = gateway.vault;
    const opened: string[] = [];
    gateway.vault.openLetter = (letterRef, caseId) => {
      opened.push(letterRef);
      return openLetter(letterRef, caseId);
    };
    const { looked } = AccessLog.prototype;
    const looks: unknown[] = [];
    AccessLog.prototype.looked = (caller, ...look) => {
      looks.push([caller.subject, ...look]);
      return Promise.reject(new Error('no record'));
    };
    const path = `${PATH}/${String(body['caseId'])}/letter`;
    const refused = await gateway.get(path, official('kabid'));
    AccessLog.prototype.looked = looked;
    expect([refused.status, opened, looks]).toEqual([500, [], [['kabid1', 'letter', body['caseId']]]]);
    expect((await gateway.get(path, official('kabid'))).status).toBe(200);
    gateway.vault.openLetter = openLetter;
  });

  it('keeps the agenda number that it came with, and draws one where there is none', async () => {
    const given = { ...submission(10), letter: { ...letter, agendaNumber: 'AGD/7/2026' } };
    const shown = async (data: object) => {
      const { body } = await gateway.form(PATH, data, pdf());
      return (await gateway.get(`${PATH}/${String(body['caseId'])}`)).body['letter'];
    };
    expect(await shown(given)).toMatchObject({ agendaNumber: 'AGD/7/2026' });
    const [first, second] = [await shown(submission(11)), await shown(submission(12))];
    expect(first).toMatchObject({
      agendaNumber: expect.stringMatching(/^AG-\d{4}-\d{6}$/),
      receivedAt: '2026-03-11T02:00:00.000Z',
    });
    expect(second).not.toMatchObject({ agendaNumber: (first as { agendaNumber: string }).agendaNumber });
  });
});
