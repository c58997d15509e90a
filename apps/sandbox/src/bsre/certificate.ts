import { dateOf } from '../http/moment.js';
import type { Person } from './person.js';

const DAY_MS = 24 * 60 * 60_000;
/** How many days before the end the portal shows the button that renews. */
const RENEWAL_DAYS = 30;

/** When a certificate ends that is issued at this time. */
export function twoYearsAfter(iso: string): string {
  const end = new Date(iso);
  end.setUTCFullYear(end.getUTCFullYear() + 2);
  return end.toISOString();
}

/** The end of a person's certificate, if there is one; of one that an older state file has, what it was issued for. */
export function endOf({ validUntil, issuedAt }: Pick<Person, 'validUntil' | 'issuedAt'>): string | undefined {
  return validUntil ?? (issuedAt && twoYearsAfter(issuedAt));
}

/** From when a certificate may be renewed that ends then: from the beginning of a day, for offices count in days. */
export function renewalOpens(end: string): string {
  const day = dateOf(new Date(Date.parse(end) - RENEWAL_DAYS * DAY_MS).toISOString());
  return new Date(`${day}T00:00:00+07:00`).toISOString();
}

/** The end that a tester names: a time, or a day of which it is the last moment; undefined when it is neither. */
export function parseEnd(given: string): string | undefined {
  const end = new Date(/^\d{4}-\d{2}-\d{2}$/.test(given) ? `${given}T23:59:59.999+07:00` : given);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}
