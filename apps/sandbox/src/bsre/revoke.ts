import type { Context } from '../context.js';
import { inStatus, without } from './people.js';
import { statuses, type Person } from './person.js';

/** The certificate is at its end. No mail tells it: none is known of BSrE. */
export async function endCertificate({ state }: Context, person: Person): Promise<Person> {
  return state.people.set(person.id, {
    ...without(inStatus(person, statuses.revoked, 'sertifikat dicabut'), 'revokeAt', 'renewAt'),
    revokedAt: new Date().toISOString(),
  });
}
