import { randomBytes } from 'node:crypto';
import { loadGatewaySettings } from '@tte/config';
import { createVault } from '@tte/vault';
import mongoose from 'mongoose';
import { fillWithCases } from '../support/many-cases.js';
import { stackEnvironment, stackVariable } from '../support/stack.js';
import { openInstallation, rotate, type Secrets } from './installation.js';
import { openSwitchboard } from './switchboard.js';

/** Cases of the past, and people who bring letters, each a new one when theirs has ended. */
const [PAST, PEOPLE] = process.env['TTE_LONG'] ? [2_000, 50] : [120, 2];

/** Minutes that a case may stand still. */
const LOOKS = 5;

const NAMES = ['VAULT_MASTER_KEY', 'VAULT_INDEX_SECRET', 'APPLICANT_LINK_SECRET'] as const;
const each = (made: (name: (typeof NAMES)[number]) => string) =>
  Object.fromEntries(NAMES.map((name) => [name, made(name)])) as Secrets;
const OLD = each(stackVariable);
const NEW = each(() => randomBytes(32).toString('base64'));
const KNOWN = each((name) => `${OLD[name]},${NEW[name]}`);
const PRESENT = each((name) => `${NEW[name]},${OLD[name]}`);

const switchboard = await openSwitchboard(stackVariable('GATEWAY_URL'));
process.env['GATEWAY_URL'] = switchboard.url;
const { submit, upTo } = await import('../restore/people.js');
const figures: string[] = [];
const installation = openInstallation(switchboard);
const store = await mongoose.createConnection(stackVariable('MONGODB_URI')).asPromise();
afterAll(async () => {
  console.log([...figures, ...switchboard.refused].join('\n'));
  await installation.end();
  switchboard.close();
  await store.close();
});

const vaultWith = (secrets: Secrets) => {
  const { masterKey, indexSecret, linkSecret } = loadGatewaySettings({
    ...stackEnvironment(),
    ...secrets,
  }).vault;
  return createVault({
    connection: store,
    masterKey: masterKey.reveal(),
    indexSecret: indexSecret.reveal(),
    linkSecret: linkSecret.reveal(),
  });
};

/** Where a busy machine takes more than a minute for a turn, whoever waits looks again. */
async function carried(play: Awaited<ReturnType<typeof submit>>): Promise<void> {
  for (let looks = 1; ; looks += 1) {
    const failed = await upTo(play, 'issued').then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (!failed) return;
    if (looks === LOOKS) throw failed.error;
  }
}

/** Letters are brought and carried to their end, until it is over. @returns how many came to it */
async function work(over: () => boolean): Promise<number> {
  let issued = 0;
  const person = async () => {
    do {
      await carried(await submit());
      issued += 1;
    } while (!over());
  };
  await Promise.all(Array.from({ length: PEOPLE }, person));
  return issued;
}

const measured = async <Value>(what: string, doing: () => Promise<Value>): Promise<Value> => {
  const began = performance.now();
  const value = await doing();
  figures.push(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return value;
};

let isOver = false;
afterAll(() => (isOver = true));

test('all three are changed while people work: nobody is refused, and the old ones are useless afterwards', async () => {
  await measured(`${PAST} cases of the past entered`, () =>
    fillWithCases(stackEnvironment(), { total: PAST, open: 0, copied: false }),
  );
  const working = work(() => isOver);
  // What fails in it is met where it is awaited; until then the drill goes on.
  working.catch(() => undefined);

  await measured('known to all', () => installation.roll(KNOWN));
  await measured('present for all', () => installation.roll(PRESENT));
  const killed = await rotate(PRESENT, [], (line) => line.includes('%'));
  expect(killed.code).toBe(null);
  const rest = await measured('rotated, after a kill at its first line', () => rotate(PRESENT));
  expect(rest.code).toBe(0);
  figures.push(
    `memory of the program at most: ${rest.peakMiB} MiB`,
    ...killed.lines.slice(0, 1),
    ...rest.lines,
  );
  await measured('the new ones alone', () => installation.roll(NEW));
  expect((await rotate(NEW, ['--status'])).code).toBe(0);
  isOver = true;
  const issued = await measured('the last letters carried to their end', () => working);
  figures.push(
    `${PEOPLE} people had cases open all the time, ${issued} cases came to their end`,
    `${switchboard.answered()} requests that change something were answered, ${switchboard.refused.length} refused; the busy machine asked ${switchboard.busy()} times to come again`,
  );
  expect(switchboard.refused).toEqual([]);
  expect(issued).toBeGreaterThanOrEqual(PEOPLE);

  const cases = await store
    .collection<{ _id: string; dataVersion: number }>('vault_cases')
    .find({ status: { $ne: 'erased' } }, { projection: { dataVersion: 1 } })
    .toArray();
  expect(cases.length).toBeGreaterThanOrEqual(PAST + issued);
  const wanted = cases.map(({ _id: caseId, dataVersion }) => ({ caseId, dataVersion }));
  const [withNew, withOld] = await Promise.all([
    vaultWith(NEW).applicantsOf(wanted),
    vaultWith(OLD).applicantsOf(wanted),
  ]);
  expect([withNew.size, withNew.unreadable.size]).toEqual([cases.length, 0]);
  expect([withOld.size, withOld.unreadable.size]).toEqual([0, cases.length]);
  for (const [caseId, { nik }] of [...withNew].slice(-20)) {
    expect((await vaultWith(NEW).findByNik(nik)).map((found) => found.caseId)).toContain(caseId);
  }
  const refused = await installation.start('gateway', OLD);
  expect(await refused.ended).toBe(78);
  expect(refused.output()).toContain('VAULT_MASTER_KEY is not the one of this store');
});
