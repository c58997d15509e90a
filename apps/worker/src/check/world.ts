import type { OutboxRecords, RegistrationCallRecords, RegistrationCalls } from '@tte/activities';
import type { LogInspection } from '@tte/event-log';
import type { CaseEntry, VaultInspection } from '@tte/vault';
import type { Run } from '../log-repair/runs.js';

/** Where a case's runs are looked for. */
export interface RunsOf {
  readonly caseId: string;
  readonly caseNumber: string;
  /** As the log has it. */
  readonly isOpen: boolean;
  readonly entry: CaseEntry | undefined;
}

/** What Temporal holds of the cases. */
export interface CaseRuns {
  /** The runs of a case that Temporal still keeps. */
  of(which: RunsOf): Promise<readonly Run[]>;
  /** Runs that were of no case so far, with what their histories say. */
  others(): AsyncIterable<Run>;
}

/** What a check reaches. It only reads. */
export interface CheckWorld {
  readonly log: LogInspection;
  readonly vault: VaultInspection;
  readonly outbox: Pick<OutboxRecords, 'ofCase' | 'caseKeys'>;
  readonly calls: Pick<RegistrationCalls, 'find'> & RegistrationCallRecords;
  readonly runs: CaseRuns;
}

export interface CheckOptions {
  /** How often is looked before something counts as a difference, and milliseconds between two looks. */
  readonly looks: number;
  readonly pause: number;
  /** Milliseconds: what is younger may still be under way. */
  readonly grace: number;
  /** Milliseconds: how long an admission or a letter may wait for its case. */
  readonly pending: number;
  /** Told from time to time how many cases were looked at. */
  readonly progress?: (looked: number) => void;
}
