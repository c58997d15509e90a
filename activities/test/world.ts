import { inspect } from 'node:util';
import { MockActivityEnvironment } from '@temporalio/testing';
import { ApplicationFailure, type Logger } from '@temporalio/common';
import type { Activities, CaseRef } from '@tte/contracts';
import type { CaseEvent } from '@tte/domain';
import { createActivities, type ActivityDependencies } from '../src/index.js';
import { MemoryCalls, MemoryLog, MemoryVault } from './doubles.js';
import { budi } from './people.js';

/** Data of the people of these tests: none of it may come out in a failure or a log line. */
const SECRETS = ['3174051203850001', '198503122010011001', 'budi', 'santoso', 'siti', 'catatan rahasia'];

/** Throws when a text tells somebody's data. */
export function mustNotTell(text: string): void {
  const told = SECRETS.find((secret) => text.toLowerCase().includes(secret));
  if (told !== undefined) throw new Error(`${told} is told in: ${text}`);
}

const missing = (): Promise<never> => Promise.reject(new Error('not part of this test'));

/** Activities with the parts that a test gives, over a vault and a log in memory. */
export class World {
  readonly vault = new MemoryVault();
  readonly eventLog = new MemoryLog();
  readonly registrationCalls = new MemoryCalls();
  readonly activities: Activities;
  /** What was logged: codes only, which every line is held to. Without the worker's own lines. */
  readonly logged: string[] = [];

  constructor(parts: Partial<ActivityDependencies>) {
    this.vault.applicants.set('reg-1/1', budi);
    this.activities = createActivities({
      vault: this.vault,
      eventLog: this.eventLog,
      bsre: { statusOf: missing, register: missing, certificateEnd: missing },
      registrationCalls: this.registrationCalls,
      bsreGraceMs: 400,
      bsreUnknownMs: 60_000,
      siAsn: { find: missing },
      simpeg: { find: missing },
      mailer: { timeoutMs: 1000, deliver: missing },
      outbox: {
        prepare: missing,
        findByMessageId: missing,
        find: missing,
        claim: missing,
        release: missing,
        confirm: missing,
        settleCopy: missing,
        giveUp: missing,
      },
      mail: {
        from: { name: 'Pusdatin Kemhan', address: 'tte@kemhan.go.id' },
        officeContact: 'Telepon (021) 3840889',
        officeName: 'Pusat Data dan Informasi Kementerian Pertahanan',
        publicUrl: 'https://tte.test',
        linkLife: 30 * 86_400_000,
      },
      attempts: { siAsn: 3, simpeg: 3 },
      office: () => ({
        opensAt: 450,
        closesAt: 960,
        workdays: [1, 2, 3, 4, 5],
        holidays: [],
        urgentMinutes: 5,
        escalationMinutes: 60,
      }),
      ministryNames: ['Kementerian Pertahanan'],
      unitNames: () => ({ pusdatin: 'Pusat Data dan Informasi' }),
      ...parts,
    });
  }

  private readonly logger: Logger = {
    log: (_level, message, meta) => {
      mustNotTell(inspect([message, meta], { depth: 9 }));
      if (!message.startsWith('Activity ')) this.logged.push(message);
    },
    trace: (message, meta) => this.logger.log('TRACE', message, meta),
    debug: (message, meta) => this.logger.log('DEBUG', message, meta),
    info: (message, meta) => this.logger.log('INFO', message, meta),
    warn: (message, meta) => this.logger.log('WARN', message, meta),
    error: (message, meta) => this.logger.log('ERROR', message, meta),
  };

  /** Runs one activity as Temporal would, in its attempt. */
  run<Name extends keyof Activities>(
    name: Name,
    argument: Parameters<Activities[Name]>[0],
    info: { attempt?: number; scheduledTimestampMs?: number; startToCloseTimeoutMs?: number } = {},
  ): Promise<Awaited<ReturnType<Activities[Name]>>> {
    type Result = Awaited<ReturnType<Activities[Name]>>;
    const activity = this.activities[name] as (given: typeof argument) => Promise<Result>;
    const environment = new MockActivityEnvironment(
      // As the workflows give it: the mock's own second is soon over on a busy machine.
      { startToCloseTimeoutMs: 30_000, scheduledTimestampMs: Date.now(), ...info },
      { logger: this.logger },
    );
    return environment.run<[], Result, () => Promise<Result>>(() => activity(argument));
  }
}

export const event: CaseEvent = {
  seq: 1,
  type: 'Nudged',
  at: '2026-03-25T02:00:00.000Z',
  actor: { subject: 'system', post: 'sistem' },
  step: 7,
  round: 1,
  data: {},
};

/** A case whose log holds everything. */
export const ref = (dataVersion = 1, events: readonly CaseEvent[] = []): CaseRef => ({
  log: { caseId: 'reg-1', events },
  dataVersion,
});

/** The failure that a run ends with; it must be one of the table and must not carry anybody's data. */
export async function failureOf(run: Promise<unknown>): Promise<ApplicationFailure> {
  const error = await run.then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApplicationFailure)) throw error;
  mustNotTell(inspect([error.message, error.details, error.type, error.cause, error.stack]));
  return error;
}
