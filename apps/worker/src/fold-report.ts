import type { FoldReport } from '@tte/event-log';

/** What a catch-up or a rebuild did, a line each; of a damaged case its id, what is wrong and at which event. */
export const linesOf = ({ folded, dropped, damaged }: FoldReport): readonly string[] => [
  `${folded} cases folded anew, ${dropped} dropped that the log does not know, ${damaged.length} damaged`,
  ...damaged.map(
    ({ caseId, code, seq, since }) =>
      `damaged: ${caseId} ${code} at event ${seq}, noticed ${since}; its projections stay as they were`,
  ),
];
