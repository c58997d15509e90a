import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { createOutbox, createRegistrationCalls } from '@tte/activities';
import { isOpen, type Applicant, type CaseEvent } from '@tte/domain';
import { createEventLog, createLogInspection } from '@tte/event-log';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import { createVault } from '@tte/vault';
import mongoose, { type Connection } from 'mongoose';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/world.js';
import { effectsTold } from '../../src/effects-told.js';
import { stateOf } from '../../src/log-repair/plan.js';
import type { Run } from '../../src/log-repair/runs.js';
import type { Letter } from './case-events.js';

export const OFFICE = {
  opensAt: 450,
  closesAt: 960,
  workdays: [1, 2, 3, 4, 5],
  holidays: [],
  urgentMinutes: 5,
  escalationMinutes: 60,
};
const A_NIGHT = 26 * 3_600_000;
/** Whatever is there counts at once: nothing is under way in these stores. */
const AT_ONCE: CheckOptions = { looks: 2, pause: 10, grace: -1_000, pending: -A_NIGHT - 1_000 };

const budi = {
  name: 'Budi Santoso',
  nik: '3174011203850001',
  email: 'budi.santoso@kemhan.go.id',
  employeeKind: 'pns',
  nip: '198503122010011001',
  unit: 'pusdatin',
  position: 'Pranata Komputer',
  pic: { name: 'Siti Aminah', phone: '081200000001', email: 'siti@kemhan.go.id' },
} as unknown as Applicant;
export const corrected = { ...budi, name: 'Budi Santoso, M.Kom.' } as Applicant;

const LETTER = { number: 'B/12/III/2026', date: '2026-03-12', subject: 'Permohonan', signedBy: 'Kolonel X' };

/** The stores of an installation, filled as it fills them, in a database of its own; and what Temporal would know. */
export async function openStores() {
  const uri = process.env['MONGODB_URI'];
  if (!uri) throw new Error('MONGODB_URI is not set: these tests need a MongoDB (./tte test starts one)');
  const dbName = `tte_check_${randomBytes(6).toString('hex')}`;
  const options = { ...connectionOptions(PATIENCE.activity), dbName };
  const connection: Connection = await mongoose.createConnection(uri, options).asPromise();
  const secrets = { indexSecret: 'of these tests only', linkSecret: 'links of these tests' };
  const vault = createVault({ connection, masterKey: new Uint8Array(32).fill(3), ...secrets });
  const eventLog = createEventLog({ connection, office: () => OFFICE });
  const [outbox, calls] = [createOutbox(connection), createRegistrationCalls(connection)];
  await Promise.all([vault.prepare(), eventLog.prepare(), outbox.prepare()]);
  const runs = new Map<string, Run>();

  /** What a run of the case has brought to the log. */
  function tellRun(caseId: string, events: readonly CaseEvent[], changes: Partial<Run> = {}): void {
    runs.set(caseId, {
      caseId,
      input: {} as NonNullable<Run['input']>,
      workflowId: `wf-${caseId}`,
      runId: `run-${caseId}`,
      startedAt: Date.now(),
      open: isOpen(stateOf(events)),
      terminated: false,
      events,
      acknowledged: events.length,
      messages: [],
      caseNumbers: [],
      ...changes,
    });
  }

  /** A case, as gateway and worker bring it in. */
  async function enter(
    caseId: string,
    eventsOf: (letter: Letter) => readonly CaseEvent[],
    changes: Partial<Letter> = {},
  ): Promise<readonly CaseEvent[]> {
    const { letterRef, commitment } = await vault.storeLetter('surat.pdf', Readable.from([Buffer.alloc(10)]));
    const events = eventsOf({ caseId, caseNumber: '', letterRef, letterCommitment: commitment, ...changes });
    const [letter] = events;
    if (letter?.type !== 'LetterSubmitted') throw new Error('a case begins with its letter');
    const { entry } = await vault.admit({
      caseId,
      procedure: letter.data.procedure,
      workflowId: `wf-${caseId}`,
      requestDigest: caseId,
      applicant: budi,
      letter: LETTER,
      letterRef,
    });
    await vault.releaseLetter(letterRef);
    await vault.confirm(caseId, `run-${caseId}`);
    const own = { ...letter, data: { ...letter.data, caseNumber: entry.caseNumber } } as CaseEvent;
    const all = [own, ...events.slice(1)];
    for (const { data } of all) {
      if ('noteRef' in data && data.noteRef) await vault.writeNote(caseId, data.noteRef, 'Tidak sesuai.');
    }
    await goOn(caseId, all);
    return all;
  }

  /** All events of the case so far: those that are new are logged, and what they tell of went out. */
  async function goOn(caseId: string, events: readonly CaseEvent[]): Promise<void> {
    tellRun(caseId, events);
    const { mails, registrations } = effectsTold(caseId, events);
    for (const { key, dataVersion, recipients } of mails) {
      const row = { _id: key, messageId: `<${key}>`, dataVersion, recipients, token: 't', since: new Date() };
      await outbox.putBack({ ...row, state: 'sent' });
    }
    const isOurs = registrations.some((one) => one.isOurs);
    if (isOurs) await calls.claim({ _id: caseId, token: 't', since: new Date() }, undefined);
    await eventLog.append(caseId, events);
  }

  const world = {
    log: createLogInspection(connection, [OFFICE]),
    vault,
    outbox,
    calls,
    runs: {
      of: async ({ caseId }: { readonly caseId: string }) =>
        [runs.get(caseId)].filter((run) => run !== undefined),
      async *others() {
        yield* runs.values();
      },
    },
  };
  return {
    ...{ connection, vault, eventLog, outbox, calls, runs, world, enter, goOn, tellRun },
    collection: (name: string) => connection.collection<{ _id: string }>(name),
    check: (changes: Partial<CheckOptions> = {}) => check(world, { ...AT_ONCE, ...changes }),
    async close() {
      await eventLog.settle();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

export type Stores = Awaited<ReturnType<typeof openStores>>;
