import type { Context } from '../context.js';
import { issuedMail, mailFromBsre } from './mails.js';
import { inStatus, without } from './people.js';
import { statuses, type Person } from './person.js';

/** Issues when the registration authority is done: at once if it takes no time, else by a timer. */
export async function issueLater(context: Context, person: Person): Promise<Person> {
  const delay = Date.parse(person.issueAt ?? '') - Date.now();
  if (delay <= 0) return issue(context, person);
  const timer = setTimeout(() => {
    context.timers.delete(timer);
    issue(context, person).catch((error: unknown) => console.error('surat BSrE tidak terkirim:', error));
  }, delay);
  context.timers.add(timer);
  return person;
}

/** Takes up after a restart what was being verified when the process ended. */
export async function resumeIssuing(context: Context): Promise<void> {
  for (const person of context.state.people.values()) if (person.issueAt) await issueLater(context, person);
}

async function issue(context: Context, given: Person): Promise<Person> {
  const { id, issueAt } = given;
  const person = context.state.people.get(id);
  // Refused, reset or put in another status in the meantime.
  if (!person || person.issueAt !== issueAt) return person ?? given;
  const issuedAt = new Date().toISOString();
  const issued = context.state.people.set(id, {
    ...without(inStatus(person, statuses.active, 'sertifikat terbit'), 'issueAt'),
    issuedAt,
  });
  await mailFromBsre(context, issued, issuedMail(id, issuedAt));
  return issued;
}
