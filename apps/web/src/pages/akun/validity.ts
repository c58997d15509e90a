import { plainDateOf } from '../../words/dates.js';
import type { Account } from './accounts-query.js';
import type { AccountsSearch } from './accounts-search.js';

const DAY = 24 * 60 * 60_000;
/** Nearer than so many days, an end is pointed out. */
const NEAR_DAYS = 30;

/** How much longer an account is valid. */
export interface Validity {
  readonly state: 'valid' | 'near' | 'past';
  /** `22 November 2028` */
  readonly until: string;
  /** `Berakhir dalam 12 hari`; only where the end is near or past. */
  readonly mark?: string;
}

/** How much longer an account is valid. @param validUntil its last day @param today both `YYYY-MM-DD` */
export function validityOf(validUntil: string, today: string): Validity {
  const until = plainDateOf(validUntil);
  const days = Math.round((Date.parse(validUntil) - Date.parse(today)) / DAY);
  if (days < 0) return { state: 'past', until, mark: `Berakhir ${-days} hari lalu` };
  if (days === 0) return { state: 'near', until, mark: 'Berakhir hari ini' };
  return days <= NEAR_DAYS
    ? { state: 'near', until, mark: `Berakhir dalam ${days} hari` }
    : { state: 'valid', until };
}

type Held = Pick<Account, 'ended' | 'lapsed' | 'validUntil'>;

/** Whether there is an account to be revoked: nobody has done so, and it has not come to its own end. */
export const isHeld = ({ ended, lapsed, validUntil }: Held, today: string): boolean =>
  !ended && !lapsed && (validUntil === undefined || validUntil >= today);

/** What a letter can ask of an account: a later end when its own is near, and its end as long as it is held. */
export function askableOf(account: Held, today: string): readonly ('renewal' | 'revocation')[] {
  if (!isHeld(account, today)) return [];
  const { validUntil } = account;
  const isNear = validUntil !== undefined && validityOf(validUntil, today).state === 'near';
  return isNear ? ['renewal', 'revocation'] : ['revocation'];
}

/** The day before which validity ends, as the gateway filters by it. */
export function endingBefore(berakhir: NonNullable<AccountsSearch['berakhir']>, today: string): string {
  const days = berakhir === 'lewat' ? 0 : berakhir + 1;
  return new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
}
