import { isHeld } from '../case/hold.js';
import type { Escalated } from '../case/escalation.js';
import type { ProcedureName } from '../case/procedure-name.js';
import type { StepNumber } from '../case/sop.js';
import type { Post } from '../values/role.js';

/** A post that somebody holds now, for these units or for all. */
export interface HeldPost {
  readonly post: Post;
  readonly units?: readonly string[] | undefined;
}

/** What waits for an official, as a projection tells it. */
export interface OpenTask {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedure: ProcedureName;
  readonly step: StepNumber;
  readonly post: Post;
  readonly also?: readonly Post[];
  readonly unit: string;
  /** ISO 8601 */
  readonly since: string;
  readonly overdueSince?: string;
  readonly escalatedTo?: Escalated;
  /** ISO 8601: until when its official has put it on hold, or had. */
  readonly heldUntil?: string;
  readonly urgent?: boolean;
}

/** `escalated`: another's silence, of which they are told. */
export type Stage = 'waiting' | 'overdue' | 'escalated';

/** Something of which an official is to know. */
export interface Waiting extends OpenTask {
  readonly stage: Stage;
}

/**
 * What concerns one who holds these posts: urgent first, then the oldest. Of what is on hold nobody is told.
 * @param at ISO 8601
 */
export const waitingFor = (
  held: readonly HeldPost[],
  tasks: readonly OpenTask[],
  at: string,
): readonly Waiting[] =>
  tasks
    .filter((task) => !isHeld(task, at))
    .flatMap((task): readonly Waiting[] => {
      const holds = (post: Post | undefined) =>
        held.some((one) => one.post === post && (one.units?.includes(task.unit) ?? true));
      if ([task.post, ...(task.also ?? [])].some(holds)) {
        return [{ ...task, stage: task.overdueSince === undefined ? 'waiting' : 'overdue' }];
      }
      return holds(task.escalatedTo) ? [{ ...task, stage: 'escalated' }] : [];
    })
    .sort((one, other) => rankOf(one) - rankOf(other) || Date.parse(one.since) - Date.parse(other.since));

const rankOf = ({ urgent }: Waiting): number => (urgent ? 0 : 1);
