import { z } from 'zod';
import { kind } from '../variable.js';

const contact = kind('must be one line of at most 120 characters, such as Telepon (021) 3840889', (given) =>
  given.length <= 120 && !/[\r\n]/.test(given) ? given : undefined,
);

/** How people reach the office: it stands under every mail and on the applicant's page, so no installation lacks it. */
export const officeContact = z
  .object({ OFFICE_CONTACT: contact.required() })
  .transform((env) => env.OFFICE_CONTACT);
