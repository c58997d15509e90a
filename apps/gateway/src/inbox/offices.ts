import type { TaskView } from '@tte/event-log';
import type { Office } from '../auth/caller.js';

/** The units that an office's mandate is limited to; without a limit it holds for all. */
const unitsOf = ({ mandate }: Office): readonly string[] | undefined => mandate?.units;

/** Whether one who holds these offices is the one that a task waits for: by post, and by unit where a mandate says so. */
export const isFor = (offices: readonly Office[], { post, unit }: Pick<TaskView, 'post' | 'unit'>): boolean =>
  offices.some((office) => office.post === post && (unitsOf(office)?.includes(unit) ?? true));

/** The same words for offices that see the same inbox. */
export const nameOfInbox = (offices: readonly Office[]): string =>
  JSON.stringify(offices.map((office) => [office.post, unitsOf(office)]));
