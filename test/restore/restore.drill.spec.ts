import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@tte/local';
import { tellBounce } from '@tte/temporal';
import { log, projections } from '../support/books.js';
import { withStore, withTemporal } from '../support/connections.js';
import { stackVariable, tte } from '../support/stack.js';
import { expectBooksInOrder, expectNoMailTwice, expectNumbersUnique, hashes } from './books.js';
import { correctName, decide, forward, gateway, submit, upTo, type Play } from './people.js';

const folder = mkdtempSync(join(tmpdir(), 'tte-drill-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `./tte …`, which may fail. */
const attempt = (...args: string[]): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((resolve) => {
    execFile(stackVariable('TTE_CLI'), args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, text: stdout + stderr }),
    );
  });

/** Cases at several places of the SOP. */
async function office() {
  const [fresh, underWay, returned, activating, deciding, passphrase, toReject] = await Promise.all([
    submit(),
    submit().then(async (play) => at(play, 'awaiting-disposition', 3)),
    submit().then(async (play) => {
      await at(play, 'awaiting-disposition', 3);
      await decide(play, 'kabid1', 'disposition', {
        outcome: 'return',
        fields: ['name'],
        note: 'Tidak sesuai KTP.',
      });
      return at(play, 'returned');
    }),
    submit().then(async (play) => at(play, 'awaiting-activation')),
    submit('tni').then(async (play) => at(play, 'awaiting-approval')),
    submit().then(async (play) => at(play, 'awaiting-passphrase')),
    submit(),
  ]);
  return { fresh, underWay, returned, activating, deciding, passphrase, toReject };
}

const at = async (play: Play, ...where: [Parameters<typeof upTo>[1], number?]): Promise<Play> => {
  await upTo(play, ...where);
  return play;
};

const REJECTION = { outcome: 'reject', reason: 'surat-tidak-sah' };

/** What happens after the backup: decisions, a correction, ends, and a new case. @returns that one */
async function goOn(cases: Awaited<ReturnType<typeof office>>): Promise<Play> {
  const { fresh, underWay, returned, activating, deciding, passphrase, toReject } = cases;
  await Promise.all([
    forward(fresh, 'kapusdatin1'),
    upTo(underWay, 'awaiting-completeness'),
    correctName(returned).then(() => upTo(returned, 'awaiting-disposition', 2)),
    upTo(activating, 'awaiting-passphrase'),
    upTo(deciding, 'awaiting-passphrase'),
    upTo(passphrase, 'issued'),
    decide(toReject, 'kapusdatin1', 'disposition', REJECTION),
  ]);
  await toldTheEnd(toReject);
  await comesBack(toReject);
  return at(await submit(), 'awaiting-disposition', 3);
}

/** The mail that told the end comes back: a run of its own takes that up, since the case's has ended. */
async function comesBack({ id, number }: Play): Promise<void> {
  const entry = await withStore((store) =>
    store.collection<{ _id: string; workflowId: string; runId: string }>('vault_cases').findOne({ _id: id }),
  );
  const { workflowId = '', runId = '' } = entry ?? {};
  await withTemporal(async (client) => {
    await client.workflow.getHandle(workflowId, runId).result();
    const bounce = { caseId: id, ref: 'rejected/2/1', to: 'applicant', cause: 'mailbox-unknown' } as const;
    await tellBounce(client, { workflowId, runId }, bounce);
  });
  await eventually(
    `the bounce in ${number}`,
    async () => (await log()).get(id)?.some(({ type }) => type === 'MailBounced') || undefined,
  );
}

/** Cases of which the restored vault has lost something for good. */
const lost: string[] = [];

const toldTheEnd = ({ id, number }: Play) =>
  eventually(`the mail of the rejection of ${number}`, async () => {
    const events = (await log()).get(id) ?? [];
    return events.some(({ type }) => type === 'ApplicantInformed' || type === 'InformFailed') || undefined;
  });

test('an older store: what was decided comes back from Temporal, and the cases go on', async () => {
  const backup = join(folder, 'older-store.tar.gz');
  const cases = await office();
  await tte('backup', backup);
  const since = await goOn(cases);
  const all = [...Object.values(cases), since];
  const [before, shown] = [await hashes(), await projections()];
  lost.push(since.id, cases.returned.id);

  const { code, text } = await attempt('restore', backup, '--only', 'mongo');
  console.log(text);
  expect(code).toBe(1);
  expect(text).toContain(`${since.number} ${since.id}`);
  expect(text).toMatch(/! case-lost/);
  expect(text).toMatch(/! data-lost/);
  // Each chain comes to the head that a checkpoint of before has sealed, that of a closed case's mails too.
  expect(await hashes()).toEqual(before);
  expect(await projections()).toEqual(shown);

  const fresh = await submit();
  expect(all.map(({ number }) => number)).not.toContain(fresh.number);
  const { fresh: first, underWay, activating, deciding } = cases;
  await Promise.all([fresh, first, underWay, activating, deciding].map((play) => upTo(play, 'issued')));
  await decide(cases.returned, 'kapusdatin1', 'disposition', REJECTION);
  await gateway.reaches(cases.returned.id, 'rejected');
  await toldTheEnd(cases.returned);

  const withdrawn = await attempt('log', 'repair', '--withdraw-lost');
  expect(withdrawn.text).toMatch(/: withdrawn/);
  await eventually(
    'the withdrawal in the log',
    async () => (await log()).get(since.id)?.some(({ type }) => type === 'Withdrawn') || undefined,
  );
  const again = await submit('pns', since.person);
  await upTo(again, 'issued');

  expect(await attempt('log', 'repair')).toMatchObject({ text: expect.stringContaining('0 cases taken up') });
  await expectNumbersUnique([...all, fresh, again]);
  await expectNoMailTwice([...all, fresh, again]);
  await expectBooksInOrder(lost);
});

test('an older Temporal: what people were told stands, and the cases go on from it', async () => {
  const backup = join(folder, 'older-temporal.tar.gz');
  const cases = await office();
  await tte('backup', backup);
  const since = await goOn(cases);
  const all = [...Object.values(cases), since];
  const before = await hashes();

  const looked = await attempt('log', 'repair', '--dry-run');
  expect(looked).toMatchObject({ code: 0, text: expect.stringContaining('0 runs ended') });
  const { code, text } = await attempt('restore', backup, '--only', 'temporal');
  console.log(text);
  expect(code).toBe(0);
  expect(await hashes()).toMatchObject(before);

  const fresh = await submit();
  const { fresh: first, underWay, returned, activating, deciding } = cases;
  const open = [fresh, first, underWay, returned, activating, deciding, since];
  await Promise.all(open.map((play) => upTo(play, 'issued')));
  expect(await hashes()).toMatchObject(before);
  expect((await attempt('log', 'repair')).code).toBe(0);
  await expectNumbersUnique([...all, fresh]);
  await expectNoMailTwice([...all, fresh]);
  await expectBooksInOrder(lost);
});

test('both went on: the log wins, and what only the older run was told is named', async () => {
  const backup = join(folder, 'both.tar.gz');
  const play = await submit();
  await tte('backup', backup);
  await forward(play, 'kapusdatin1');
  await upTo(play, 'awaiting-disposition', 3);
  await eventually('the forwarding in the log', async () => (await log()).get(play.id)?.[1]);
  const before = await hashes();

  await restoreWithoutRepair(backup);
  const mistaken = await decide(play, 'kapusdatin1', 'disposition', REJECTION);
  expect(mistaken).toMatchObject({ status: 'rejected' });
  const { code, text } = await attempt('log', 'repair');
  console.log(text);
  expect(code).toBe(1);
  expect(text).toMatch(/to be done again: disposition of kapusdatin \(answered, command /);
  expect(await hashes()).toMatchObject(before);
  await upTo(play, 'issued');
  await expectNoMailTwice([play]);
  await expectBooksInOrder(lost);
});

/** As somebody does who copies Temporal's data back by hand and starts everything. */
async function restoreWithoutRepair(backup: string): Promise<void> {
  const parts = ['gateway', 'worker', 'temporal'];
  for (const part of parts) await tte('part', 'stop', part);
  const data = join(stackVariable('TTE_HOME'), 'data');
  await new Promise<void>((resolve, reject) => {
    const script = 'rm -f "$1"/temporal.db* && tar -xzf "$0" -C "$1" --wildcards "./temporal.db*"';
    execFile('sh', ['-c', script, backup, data], (error) => (error ? reject(error) : resolve()));
  });
  for (const part of parts.toReversed()) await tte('part', 'start', part);
}
