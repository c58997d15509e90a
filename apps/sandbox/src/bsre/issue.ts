import type { Context } from '../context.js';
import { endOf, twoYearsAfter } from './certificate.js';
import { issuedMail, mailFromBsre } from './mails.js';
import { inStatus, without } from './people.js';
import { statuses, type Person } from './person.js';

/** The registration authority is done: the certificate is there, and a mail tells it. */
export async function issue(context: Context, person: Person): Promise<Person> {
  const issuedAt = new Date().toISOString();
  const issued = context.state.people.set(person.id, {
    ...without(inStatus(person, statuses.active, 'sertifikat terbit'), 'issueAt', 'plannedEnd'),
    issuedAt,
    validUntil: person.plannedEnd ?? twoYearsAfter(issuedAt),
  });
  await mailFromBsre(context, issued, issuedMail(person.id, issuedAt));
  return issued;
}

/** Another certificate follows the one that was to end. No mail tells it: none is known of BSrE. */
export async function issueRenewed({ state }: Context, person: Person): Promise<Person> {
  const issuedAt = new Date().toISOString();
  const end = endOf(person);
  return state.people.set(person.id, {
    ...without(inStatus(person, statuses.active, 'sertifikat diperpanjang'), 'renewAt'),
    issuedAt,
    validUntil: twoYearsAfter(issuedAt),
    formerEnds: [...(person.formerEnds ?? []), ...(end ? [end] : [])],
  });
}
