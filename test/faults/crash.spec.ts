import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '@tte/local';
import mongoose from 'mongoose';
import { log } from '../support/books.js';
import { stackVariable } from '../support/stack.js';
import { befall, probeThrough, type Befallen } from './befall.js';
import type { Kept } from './people.js';
import { everyFault, faultsOfSeveral, fewFaults, PARTS, type Fault } from './plan.js';
import type { Office } from './playing.js';
import { keepResult, textOf, type Round } from './result.js';
import { playRound, type Disturbed } from './round.js';
import { seeded, seedOf } from './seeded.js';
import { storeOnFullDisk } from './store-on-full-disk.js';
import { further, mailbox, partOfStack, type Victim } from './victims.js';

const isLong = process.env['TTE_LONG'] === '1';
const seed = seedOf(process.env);
const draws = seeded(seed);
const SOON_MS = 5_000;
/** A run that is kept has all of them. */
const ROUNDS = 5;
const CLOCK_OFF_MS = 10 * 60_000;

const folder = mkdtempSync(join(tmpdir(), 'tte-faults-'));
const rounds: Round[] = [];
const kept: Kept[] = [];
let victims: Record<string, Victim>;
let office: Office;

beforeAll(async () => {
  console.log(`The faults of this run come again with TTE_SEED=${seed}`);
  const box = await mailbox(join(folder, 'mailbox.json'));
  await box.up();
  victims = Object.fromEntries(PARTS.map((part) => [part, part === 'mailbox' ? box : partOfStack(part)]));
  const store = await mongoose
    .createConnection(stackVariable('MONGODB_URI'), { serverSelectionTimeoutMS: 2_000 })
    .asPromise();
  const before = new Set((await log()).keys());
  office = { gateways: [stackVariable('GATEWAY_URL')], mailboxUrl: box.url, store, kept, before };
});

afterAll(async () => {
  await office?.store.close();
  await victims?.['mailbox']?.down(true);
  rmSync(folder, { recursive: true });
  console.log(textOf(seed, rounds));
  if (isLong && rounds.length === ROUNDS) keepResult(seed, rounds);
});

/** One fault after the other, each on the process that the plan names. */
async function befallAll(
  faults: readonly Fault[],
  among: Readonly<Record<string, Victim>>,
  look: () => Promise<void>,
): Promise<Disturbed> {
  const befallen: Befallen[] = [];
  for (const fault of faults) {
    const victim = among[fault.part];
    if (!victim) throw new Error(`nobody is called ${fault.part}`);
    const door = fault.part.startsWith('gateway') ? victim.url : undefined;
    const probe = probeThrough(door ?? stackVariable('GATEWAY_URL'), kept);
    const done = await befall(fault, victim, probe);
    console.log(`${done.does} ${done.part}: a decision after ${done.progressMs.toFixed(0)} ms`);
    befallen.push(done);
    await look();
  }
  return { faults: befallen, seen: [] };
}

async function expectWell(round: Promise<Round>): Promise<void> {
  const done = await round;
  rounds.push(done);
  expect(done.wrong).toEqual([]);
  expect(done.faults.filter(({ progressMs }) => progressMs >= SOON_MS)).toEqual([]);
}

const kinds = draws.shuffled(Object.keys(KINDS));

test('parts are killed, stopped and restarted while cases go on', () =>
  expectWell(
    playRound(
      'parts',
      office,
      { kinds, atOnce: isLong ? 10 : 6, atLeast: isLong ? 50 : kinds.length },
      (look) => befallAll(isLong ? everyFault(draws) : fewFaults(draws), victims, look),
    ),
  ));

if (isLong) theRestOfTheLongRun();

function theRestOfTheLongRun(): void {
  test('two gateways and three workers, of which some are killed and stopped', async () => {
    const all: Record<string, Victim> = {
      worker: partOfStack('worker'),
      'worker-2': await further('worker'),
      'worker-3': await further('worker'),
      gateway: partOfStack('gateway'),
      'gateway-2': await further('gateway'),
    };
    const [workers, gateways] = [
      ['worker', 'worker-2', 'worker-3'],
      ['gateway', 'gateway-2'],
    ];
    const beside = ['worker-2', 'worker-3', 'gateway-2'].flatMap((name) => all[name] ?? []);
    const urls = gateways.flatMap((name) => all[name]?.url ?? []);
    const play = async () => {
      for (const each of beside) await each.up();
      const how = { kinds, atOnce: 10, atLeast: 20 };
      return playRound('several', { ...office, gateways: urls }, how, (look) =>
        befallAll(faultsOfSeveral(draws, workers, gateways), all, look),
      );
    };
    await expectWell(play().finally(() => Promise.all(beside.map((each) => each.down(false)))));
  });

  test.each([CLOCK_OFF_MS, -CLOCK_OFF_MS])('the clock of the worker is wrong by %i ms', async (off) => {
    const worker = partOfStack('worker');
    const wrong = await further('worker', {
      NODE_OPTIONS: `--import=${new URL('clock.mjs', import.meta.url).href}`,
      TTE_CLOCK_OFFSET_MS: String(off),
    });
    await worker.down(false);
    const play = async () => {
      await wrong.up();
      const how = { kinds, atOnce: 8, atLeast: 20 };
      return playRound(`clock ${off / 60_000} min`, office, how, (look) => {
        const killed: Fault = {
          does: 'kill',
          part: 'worker',
          afterMs: draws.between(2_000, 8_000),
          awayMs: 0,
        };
        return befallAll([killed], { worker: wrong }, look);
      });
    };
    await expectWell(play().finally(() => wrong.down(false).then(worker.up)));
  });

  test('the disk of the store is full for a while', () =>
    expectWell(
      playRound('full disk', office, { kinds, atOnce: 8, atLeast: 20 }, async (look) => {
        const seen = await storeOnFullDisk(partOfStack('mongo'), kept);
        await look();
        return seen;
      }),
    ));
}
