import { mkdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { GatewayClient, inventPerson, OutsideWorld } from '@tte/local';
import { signIn } from '@tte/sandbox';
import mongoose from 'mongoose';
import { fillWithCases } from '../support/many-cases.ts';
import { countsNow } from './counts.ts';
import { median, percentiles, type Percentiles } from './measure.ts';

/** At most so many times a bare Update of the same workflow, and so many milliseconds for 99 of 100 inboxes. */
const BARS = { decisionP50: 2, inboxP99Ms: 100 } as const;
const ROUNDS = 3;
const CASES_PER_ROUND = 20;
const STORE = { total: 20_000, open: 2_000 } as const;
const PER_SECOND = 20;
const SECONDS = 20;
const OFFICIALS = ['kapusdatin', 'kabid', 'kasubbid'] as const;
const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' } as const;

const { GATEWAY_URL = '', SANDBOX_URL = '', MONGODB_URI = '', TEMPORAL_ADDRESS = '' } = process.env;
const gateway = new GatewayClient(GATEWAY_URL, SANDBOX_URL);
const world = new OutsideWorld(SANDBOX_URL);
const connection = await Connection.connect({ address: TEMPORAL_ADDRESS });
const { workflow } = new Client({ connection });
const store = await mongoose.createConnection(MONGODB_URI).asPromise();
const entries = store.collection<{ _id: string; workflowId: string; runId: string }>('vault_cases');

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function waitingCases(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const person = inventPerson('tni');
    await world.know(person);
    const { caseId } = await gateway.submit(person);
    await gateway.reaches(caseId, 'awaiting-disposition');
    ids.push(caseId);
  }
  return ids;
}

/** The Update that the gateway would have sent, without the gateway. */
async function bare(caseId: string, post: (typeof OFFICIALS)[number]): Promise<number> {
  const entry = await entries.findOne({ _id: caseId });
  const handle = workflow.getHandle(entry?.workflowId ?? '', entry?.runId);
  const commandId = randomUUID();
  const actor = { subject: `${post}1`, post, capacity: 'definitif' };
  const message = { ...FORWARD, commandId, caseId, actor, ownCase: 'no' };
  return timed(() => handle.executeUpdate('disposition', { updateId: commandId, args: [message] }));
}

/** The same three decisions on equal cases: by the gateway, by the gateway with a key, and bare, in turn. */
async function decisionRound() {
  const cases = await waitingCases(CASES_PER_ROUND * 3);
  const times: Record<'gateway' | 'keyed' | 'bare', number[]> = { gateway: [], keyed: [], bare: [] };
  for (const post of OFFICIALS) {
    for (const [index, id] of cases.entries()) {
      const by = `${post}1` as const;
      if (index % 3 === 0) times.bare.push(await bare(id, post));
      else if (index % 3 === 1)
        times.gateway.push(await timed(() => gateway.decide(by, id, 'disposition', FORWARD)));
      else
        times.keyed.push(
          await timed(() =>
            gateway.decide(by, id, 'disposition', FORWARD, { 'idempotency-key': randomUUID() }),
          ),
        );
    }
  }
  const [plain, keyed, alone] = [times.gateway, times.keyed, times.bare].map(percentiles);
  return { plain, keyed, bare: alone } as Record<'plain' | 'keyed' | 'bare', Percentiles>;
}

/** An open loop: requests leave on time whether or not the earlier ones are answered. */
async function inbox() {
  const { access_token: token } = await signIn(SANDBOX_URL, 'kapusdatin1');
  const ask = async (): Promise<number> =>
    timed(async () => {
      const answer = await fetch(`${GATEWAY_URL}/api/v1/inbox?limit=20`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { letters } = (await answer.json()) as { letters: readonly unknown[] };
      if (answer.status !== 200 || letters.length !== 20)
        throw new Error(`an inbox answered ${answer.status}`);
    });
  for (let index = 0; index < PER_SECOND * 2; index += 1) await ask();
  const before = await countsNow(store, SANDBOX_URL);
  const began = performance.now();
  const count = PER_SECOND * SECONDS;
  const asked: Promise<number>[] = [];
  for (let index = 0; index < count; index += 1) {
    const due = began + (index * 1_000) / PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    asked.push(ask());
  }
  const times = percentiles(await Promise.all(asked));
  const after = await countsNow(store, SANDBOX_URL);
  return { ...times, mongoCommands: (after.mongoCommands - before.mongoCommands) / count };
}

await fillWithCases(process.env, STORE);
await decisionRound();
const rounds = [await decisionRound()];
while (rounds.length < ROUNDS) rounds.push(await decisionRound());
const list = await inbox();
await connection.close();
await store.close();

const over = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
const report = {
  at: new Date().toISOString(),
  rounds: ROUNDS,
  decisionsPerRound: CASES_PER_ROUND * OFFICIALS.length,
  store: STORE,
  decisionP50Ms: {
    gateway: over(({ plain }) => plain.p50),
    gatewayWithKey: over(({ keyed }) => keyed.p50),
    bare: over(({ bare: alone }) => alone.p50),
  },
  ratio: {
    gateway: over(({ plain, bare: alone }) => plain.p50 / alone.p50),
    gatewayWithKey: over(({ keyed, bare: alone }) => keyed.p50 / alone.p50),
  },
  inbox: { perSecond: PER_SECOND, seconds: SECONDS, ...list },
  bars: BARS,
};
console.log(JSON.stringify(report, null, 2));
const folder = fileURLToPath(new URL('./results', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${report.at.slice(0, 10)}-door.json`, `${JSON.stringify(report, null, 2)}\n`);
const kept =
  report.ratio.gateway <= BARS.decisionP50 &&
  report.ratio.gatewayWithKey <= BARS.decisionP50 &&
  report.inbox.p99 <= BARS.inboxP99Ms;
console.log(kept ? 'All bars are kept.' : 'A bar is not kept.');
process.exit(kept ? 0 : 1);
