import { Client, Connection } from '@temporalio/client';
import {
  GatewayClient,
  historyCosts,
  inventPerson,
  json,
  OutsideWorld,
  requestJson,
  type InventedPerson,
  COMPLETE,
} from '@tte/local';
import mongoose from 'mongoose';
import { countsNow } from './counts.ts';
import { each, percentiles, type Measured } from './measure.ts';

/** Counts of one case, beside those of its history. */
interface ProductCounts {
  readonly mails: number;
  readonly outsideCalls: number;
  readonly mongoCommands: number;
}

/** What the driver itself asks of MongoDB for each case. */
const OWN_COMMANDS = 1;

type Environment = Readonly<Record<string, string>>;
const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const OFFICIALS = ['kapusdatin1', 'kabid1', 'kasubbid1'] as const;

/** The whole product, driven through HTTP; what the driver itself uses is not counted. */
export async function openProduct(environment: Environment) {
  const { GATEWAY_URL = '', SANDBOX_URL = '', MONGODB_URI = '', TEMPORAL_ADDRESS = '' } = environment;
  const gateway = new GatewayClient(GATEWAY_URL, SANDBOX_URL);
  const world = new OutsideWorld(SANDBOX_URL);
  const store = await mongoose.createConnection(MONGODB_URI).asPromise();
  const connection = await Connection.connect({ address: TEMPORAL_ADDRESS });
  const client = new Client({ connection });

  /**
   * A civil servant whom BSrE shows as approved at 5 and 7, and as issued at 13: the case takes all its messages and
   * effects, and waits for nobody outside, which the bare workflow does not either.
   */
  async function applicant() {
    const person = inventPerson('pns');
    await world.know(person);
    await requestJson(
      `${SANDBOX_URL}/bsre/portal/status`,
      'POST portal status',
      json({ nik: person.nik, email: person.email, nama: person.name, status: 'ISSUE' }, 'POST', {
        accept: 'application/json',
      }),
    );
    await world.fault('bsre', { unknownStatus: 'NEW', match: person.nik, times: 2 });
    return person;
  }

  async function play(person: InventedPerson): Promise<string> {
    const { caseId, caseNumber = '' } = await gateway.submit(person);
    for (const official of OFFICIALS) await gateway.decide(official, caseId, 'disposition', FORWARD);
    await gateway.decide('verifikator1', caseId, 'completeness', { dataVersion: 1, ...COMPLETE });
    const cases = store.collection<{ _id: string; workflowId: string }>('vault_cases');
    const entry = await cases.findOne({ _id: caseId });
    await client.workflow.getHandle(entry?.workflowId ?? '').result();
    return caseNumber;
  }

  async function whole(count: number, atOnce: number): Promise<Measured & ProductCounts> {
    const people = await each(count, 8, applicant);
    await gateway.list({ limit: 1 });
    const before = await countsNow(store, SANDBOX_URL);
    const began = performance.now();
    const numbers = await each(count, atOnce, async (index) => play(people[index] ?? (await applicant())));
    const seconds = (performance.now() - began) / 1000;
    const after = await countsNow(store, SANDBOX_URL);
    const [cost] = [...(await historyCosts(environment, numbers.slice(0, 1))).values()];
    return {
      seconds,
      historyEvents: 0,
      historyBytes: 0,
      workflowTasks: 0,
      ...cost,
      mails: people[0] ? (await world.mails(people[0].email)).length : 0,
      outsideCalls: (after.outsideCalls - before.outsideCalls) / count,
      mongoCommands: (after.mongoCommands - before.mongoCommands) / count - OWN_COMMANDS,
    };
  }

  async function decisions(count: number) {
    const cases: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { caseId } = await gateway.submit(await applicant());
      await gateway.reaches(caseId, 'awaiting-disposition');
      cases.push(caseId);
    }
    const times: number[] = [];
    for (const official of OFFICIALS) {
      for (const caseId of cases) {
        const began = performance.now();
        await gateway.decide(official, caseId, 'disposition', FORWARD);
        times.push(performance.now() - began);
      }
    }
    return percentiles(times);
  }

  const close = async () => {
    await connection.close();
    await store.close();
  };
  return { whole, decisions, close };
}
