/** What one case of the demo came to; the rows of `--json`. */
export interface CaseResult {
  readonly kind: string;
  readonly caseId: string;
  readonly expected: string;
  readonly outcome: string;
  /** Set when the case could not be played to its end. */
  readonly problem?: string;
  readonly steps: readonly {
    readonly step: number;
    readonly round: number;
    readonly outcome: string;
    readonly at: string;
    readonly actor: string;
  }[];
  readonly mails: number;
  readonly mailsRepeated: number;
  readonly registrationsAtBsre: number;
  readonly seconds: number;
  readonly historyEvents: number;
  readonly historyBytes: number;
  readonly workflowTasks: number;
}

export const asExpected = ({ expected, outcome, problem }: CaseResult): boolean =>
  problem === undefined && outcome === expected;
