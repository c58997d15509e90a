import type { PaperCounts } from '@tte/vault';

/**
 * The version of a case as its page shows it: what has happened, and what was put beside it. Each only becomes more, so
 * any change is another version.
 */
export const versionOf = (seq: number, { comments, attachments }: PaperCounts = NONE): number =>
  seq + comments + attachments;

const NONE: PaperCounts = { comments: 0, attachments: 0 };
