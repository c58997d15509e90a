import type { Context } from '../context.js';
import { issuedMail, mailFromBsre } from './mails.js';
import { inStatus, without } from './people.js';
import { statuses, type Person } from './person.js';

/** The registration authority is done: the certificate is there, and a mail tells it. */
export async function issue(context: Context, person: Person): Promise<Person> {
  const issuedAt = new Date().toISOString();
  const issued = context.state.people.set(person.id, {
    ...without(inStatus(person, statuses.active, 'sertifikat terbit'), 'issueAt'),
    issuedAt,
  });
  await mailFromBsre(context, issued, issuedMail(person.id, issuedAt));
  return issued;
}
