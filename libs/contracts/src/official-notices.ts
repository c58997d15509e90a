/** Workflow type, and id, of what tells officials what waits for them. */
export const OFFICIAL_NOTICES_WORKFLOW = 'officialNotices';

/** The schedule that runs it, every few minutes. */
export const OFFICIAL_NOTICES_SCHEDULE = 'tte-official-notices';

/** What a run has done. */
export interface Noticed {
  /** Digests that went out. */
  readonly digests: number;
  /** Mails of mandates that went out. */
  readonly mandates: number;
  /** Messages that were taken for devices of officials. */
  readonly pushes: number;
  /** Mails and messages that their server took not for good. */
  readonly failed: number;
}

/** Activities of the notices, on the queue `mail`. */
export interface OfficialNoticeActivities {
  /**
   * Tells each official to whom something is new at a time (ISO 8601, Temporal's) by mail and on their devices, and
   * mails those whom a mandate concerns.
   * It may be repeated: each digest of an official has a number, and is one mail.
   */
  tellOfficials(at: string): Promise<Noticed>;
}
