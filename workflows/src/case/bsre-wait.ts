import type { BsreGoal, CaseSettings } from '@tte/contracts';
import { isClosed, type BsreStatus, type CaseEvent } from '@tte/domain';
import type { CaseRecord } from './case-record.js';
import { index } from './dashboard.js';
import type { Effects } from './effects.js';
import type { Effect } from './event-outbox.js';
import { CaseClosed, outcomeOf } from './failures.js';
import { awaitBsreStatus, lookAtBsreOnce } from './outside.js';

/** What BSrE's status showed when it was what the case waits for. */
export interface BsreObservation {
  readonly bsreStatus: BsreStatus;
  readonly validUntil?: string;
}

/** One wait on BSrE's status. */
export interface BsreWait {
  readonly goal: BsreGoal;
  readonly summary: string;
  /** The wait goes on as long as this holds; a person's word can end it. */
  readonly waiting: () => boolean;
  /** Milliseconds of the workflow's time at which the applicant's time is over. */
  readonly deadline: number | undefined;
}

/** Events after which a wait asks BSrE at once: somebody says that there is something to see. */
const POLL_TRIGGERS = new Set<CaseEvent['type']>([
  'Nudged',
  'PortalWorkRecorded',
  // The wait's own limit changes.
  'PutOnHold',
  'HoldReleased',
  'PassphraseSet',
  // Thought better of while the portal's decision is looked for: another one is.
  'Approved',
  'ReactivationRequested',
]);

/** Waits on BSrE's status for a case; somebody's word makes the wait ask BSrE at once. */
export class BsreWaits {
  private readonly record: CaseRecord;
  private readonly effects: Effects;
  private readonly settings: CaseSettings;
  /** How often somebody's word asked for a look at BSrE. */
  private triggered = 0;
  /** What is under way is a look at BSrE; any other effect is none of this wait's to cut short. */
  private isLooking = false;

  constructor(record: CaseRecord, effects: Effects, settings: CaseSettings) {
    this.record = record;
    this.effects = effects;
    this.settings = settings;
    record.onEvent(({ type }) => {
      if (!POLL_TRIGGERS.has(type)) return;
      this.triggered += 1;
      if (this.isLooking) effects.cutShort();
    });
  }

  /**
   * Asks BSrE for its status until the goal is reached; undefined when a person's word ended the wait. At the deadline
   * BSrE is asked once more, so that whoever acted after the last attempt is not shut out.
   * @throws CaseClosed when the case ended instead
   */
  async observe({
    goal,
    summary,
    waiting,
    deadline,
  }: BsreWait): Promise<BsreObservation | 'expired' | undefined> {
    while (waiting()) {
      index(this.record.state);
      const before = this.triggered;
      const left = deadline === undefined ? undefined : deadline - Date.now();
      const isLast = left !== undefined && left <= 0;
      const ask = isLast ? lookAtBsreOnce : awaitBsreStatus(this.settings, summary, left);
      try {
        return await this.look((ref) => ask({ ...ref, goal }));
      } catch (failure) {
        const outcome = outcomeOf(failure);
        if (isClosed(this.record.state)) throw new CaseClosed();
        if (outcome.kind === 'cancelled' && this.triggered === before) throw failure;
        if (outcome.kind === 'cancelled') continue;
        if (isLast) return 'expired';
        if (outcome.kind === 'final') await this.effects.halt(outcome.cause);
        else if (deadline !== undefined) {
          // The server gives up as soon as the next attempt would come too late: the rest is waited out here.
          const over = () => this.triggered > before || !waiting();
          await this.effects.waitOut(over, deadline - Date.now());
        }
      }
    }
    if (isClosed(this.record.state)) throw new CaseClosed();
    return undefined;
  }

  private async look<Result>(ask: Effect<Result>): Promise<Result> {
    this.isLooking = true;
    try {
      return await this.effects.runCancellable(ask);
    } finally {
      this.isLooking = false;
    }
  }
}
