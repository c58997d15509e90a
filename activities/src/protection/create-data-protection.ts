import type { DataProtectionActivities, Protected } from '@tte/contracts';
import { failure } from '@tte/outside';
import { answerPersons, tellPersons } from './answer-persons.js';
import type { ProtectionDependencies } from './dependencies.js';
import { destroyWords } from './destroy-words.js';
import { breachesIn, requestsIn } from './matters.js';
import { alarmsOf, remindProtectors } from './remind-protectors.js';

/** The activities of data protection, with the world they act in. */
export const createDataProtection = (deps: ProtectionDependencies): DataProtectionActivities => ({
  tendProtection: (at) => tendProtection(deps, at),
});

/** What goes out to persons goes first; the alarms then tell what is still due. */
async function tendProtection(deps: ProtectionDependencies, at: string): Promise<Protected> {
  const answers = await answerPersons(deps, await requestsIn(deps), at);
  const notices = await tellPersons(deps, await breachesIn(deps), at);
  const [requests, breaches] = [await requestsIn(deps), await breachesIn(deps)];
  const alarms = alarmsOf(requests, breaches, at);
  const reminders = await remindProtectors(deps, alarms);
  const destroyed = await destroyWords(deps, requests, at);
  if (answers.isDeferred || notices.isDeferred || reminders.isDeferred) throw failure('mail-unavailable');
  return {
    answers: answers.sent,
    notices: notices.sent,
    reminders: reminders.sent,
    destroyed,
    failed: answers.failed + notices.failed + reminders.failed,
    over: countBy(alarms).over,
  };
}

/** How many clocks have little time left, and how many none. @param at ISO 8601 */
export async function clocksOf(
  deps: Pick<ProtectionDependencies, 'register'>,
  at: string,
): Promise<Readonly<Record<'near' | 'over', number>>> {
  return countBy(alarmsOf(await requestsIn(deps), await breachesIn(deps), at));
}

function countBy(alarms: ReturnType<typeof alarmsOf>) {
  const over = alarms.filter(({ standing }) => standing === 'over').length;
  return { near: alarms.length - over, over };
}
