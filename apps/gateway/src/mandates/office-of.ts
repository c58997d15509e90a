import type { Mandate } from '@tte/domain';
import type { RecordedMandate } from '@tte/staff';
import type { Office } from '../auth/caller.js';

/** The office that a mandate gives, with what the workflow judges. */
export function officeOf({ id, post, kind, from, until, twoLevels, units }: RecordedMandate): Office {
  const mandate: Mandate = { id, from, until, ...(twoLevels && { twoLevels }), ...(units && { units }) };
  return { post, capacity: kind, mandate };
}
