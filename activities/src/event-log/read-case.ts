import type { CaseEvent } from '@tte/domain';
import type { ActivityDependencies } from '../dependencies.js';
import { fromStore } from '../store.js';

/** The events of a case as they were decided, without what the log adds to them. */
export async function readCase(
  { eventLog }: Pick<ActivityDependencies, 'eventLog'>,
  caseId: string,
): Promise<readonly CaseEvent[]> {
  const logged = await fromStore(() => eventLog.eventsOf(caseId));
  return logged.map(({ caseId: _caseId, prevHash: _prevHash, hash: _hash, ...event }) => event as CaseEvent);
}
