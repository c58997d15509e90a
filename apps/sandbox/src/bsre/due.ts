import type { Context } from '../context.js';
import { issue, issueRenewed } from './issue.js';
import { asOfNow } from './people.js';
import type { Person } from './person.js';
import { endCertificate } from './revoke.js';

/** What BSrE does by itself when a time that a person's record names has come. */
const DEEDS = { issueAt: issue, renewAt: issueRenewed, revokeAt: endCertificate } as const;
type Due = keyof typeof DEEDS;

/** Does it when it is due: at once if that takes no time, else by a timer. */
export async function whenDue(context: Context, person: Person, due: Due): Promise<Person> {
  const at = person[due];
  const act = () => perform(context, person, due, at);
  const delay = Date.parse(at ?? '') - Date.now();
  if (delay <= 0) return act();
  const timer = setTimeout(() => {
    context.timers.delete(timer);
    act().catch((error: unknown) => console.error('surat BSrE tidak terkirim:', error));
  }, delay);
  context.timers.add(timer);
  return person;
}

/** Takes up after a restart what was under way when the process ended. */
export async function resumeWhatIsDue(context: Context): Promise<void> {
  for (const person of context.state.people.values()) {
    for (const due of Object.keys(DEEDS) as Due[]) if (person[due]) await whenDue(context, person, due);
  }
}

async function perform(context: Context, given: Person, due: Due, at: string | undefined): Promise<Person> {
  const stored = context.state.people.get(given.id);
  const person = stored && asOfNow(stored);
  // Refused, reset, ended or put in another status in the meantime.
  if (!person || person[due] !== at) return person ?? given;
  return DEEDS[due](context, person);
}
