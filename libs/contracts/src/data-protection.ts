/** Workflow type, and id, of what keeps the clocks of data protection. */
export const DATA_PROTECTION_WORKFLOW = 'dataProtection';

/** The schedule that runs it, every few minutes. */
export const DATA_PROTECTION_SCHEDULE = 'tte-data-protection';

/** What a run has done. */
export interface Protected {
  /** Answers to persons that went out. */
  readonly answers: number;
  /** Mails to persons whom a breach is about. */
  readonly notices: number;
  /** Mails to those who answer for it, that a clock is near its end or over. */
  readonly reminders: number;
  /** Matters whose words were destroyed. */
  readonly destroyed: number;
  /** Mails that their server took not for good. */
  readonly failed: number;
  /** Clocks that are over now. */
  readonly over: number;
}

/** Activities of data protection, on the queue `mail`. */
export interface DataProtectionActivities {
  /**
   * Sends what is to be sent at a time (ISO 8601, Temporal's), reminds of what is due, and destroys words that are needed
   * no more. It may be repeated: each mail has a key, and is one mail.
   */
  tendProtection(at: string): Promise<Protected>;
}
