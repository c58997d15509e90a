import { defineSignal } from '@temporalio/workflow';
import type { Addressee, BounceCause } from '@tte/domain';

/** Workflow type, and id, of what reads the mailbox to which mails come back. */
export const BOUNCES_WORKFLOW = 'bounces';

/** The schedule that runs it, every few minutes. */
export const BOUNCES_SCHEDULE = 'tte-bounces';

/** A mail that came back: which of a case's mails, from whose address, and why. No personal data. */
export interface Bounce {
  readonly caseId: string;
  readonly ref: string;
  readonly to: Addressee;
  readonly cause: BounceCause;
}

/** Tells a case that a mail of it came back. */
export const mailBounced = defineSignal<[Bounce]>('mail-bounced');

/** What a look into the mailbox has found. */
export interface BouncesRead {
  /** Messages that were looked at. */
  readonly read: number;
  /** Mails that came back, told to their cases. */
  readonly bounced: number;
}

/** The activity that reads the mailbox, on the queue `mail`. */
export interface BounceActivities {
  /**
   * Reads what has come since the last time and tells the cases. It may be repeated: a case takes each bounce once.
   * Without a mailbox nothing is read.
   */
  readBounces(): Promise<BouncesRead>;
}
