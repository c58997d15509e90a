import { fault, parsed, type Brand, type Parsed } from './parsed.js';

/** A personal official address in lower case. */
export type OfficialEmail = Brand<string, 'OfficialEmail'>;
export type EmailFault = 'email-format' | 'email-domain';

/** Parses an address and requires the ministry's own domain (the SOP: `@kemhan.go.id`; configuration). */
export function parseOfficialEmail(text: string, domain: string): Parsed<OfficialEmail, EmailFault> {
  const value = text.trim().toLowerCase();
  const match = /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(value);
  if (!match || value.includes('..')) return fault('email-format');
  return match[1] === domain.toLowerCase() ? parsed(value as OfficialEmail) : fault('email-domain');
}
