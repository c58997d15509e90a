import { POSTS_BY_MESSAGE, SOP, type Post, type SopStep } from '@tte/domain';

/** What the table of messages reads of an SOP. */
export interface Procedure {
  /** The posts that can bring each message. */
  readonly posts: Readonly<Record<string, readonly Post[]>>;
  readonly steps: readonly SopStep[];
}

/** The SOPs by which cases run. */
export const PROCEDURES = {
  registration: { posts: POSTS_BY_MESSAGE, steps: SOP },
} as const satisfies Record<string, Procedure>;
export type ProcedureName = keyof typeof PROCEDURES;
