/** Workflow type, and id, of what tells applicants that their letter was entered. */
export const ACKNOWLEDGEMENTS_WORKFLOW = 'acknowledgements';

/** The schedule that runs it, every few minutes. */
export const ACKNOWLEDGEMENTS_SCHEDULE = 'tte-acknowledgements';

/** What a run has done. */
export interface Acknowledged {
  /** Cases whose applicants were told just now. */
  readonly told: number;
  /** Cases whose mail was refused for good; the worker's log names them. */
  readonly failed: number;
}

/** Activities of the acknowledgements, on the queue `mail`. */
export interface AcknowledgementActivities {
  /**
   * Mails applicant and PIC of each case that was opened lately, as it is at a time (ISO 8601, Temporal's). It may be
   * repeated: each case has one such mail.
   */
  acknowledge(at: string): Promise<Acknowledged>;
}
