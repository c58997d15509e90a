/** Workflow type, and id, of what tells holders that their certificates end soon. */
export const RENEWAL_REMINDERS_WORKFLOW = 'renewalReminders';

/** The schedule that runs it, once a day. */
export const RENEWAL_REMINDERS_SCHEDULE = 'tte-renewal-reminders';

/** What a run has done. */
export interface Reminded {
  /** Holders whose certificate ends soon, who have not asked for its renewal. */
  readonly due: number;
  /** Holders whose mail server took no mail for good; the worker's log names their cases. */
  readonly failed: number;
}

/** Activities of the reminders, on the queue `mail`. */
export interface RenewalReminderActivities {
  /**
   * Mails each holder whose certificate ends soon at a time (ISO 8601, Temporal's). It may be repeated: each of the
   * reminders before an end is one mail.
   */
  remindHolders(at: string): Promise<Reminded>;
}
