import { maskNik, parseNik, type RevocationReason } from '@tte/domain';
import { USUAL_SUBJECTS } from '../../../ui/values/check-letter.js';
import { blankDraft, isDone, type Draft, type Named } from '../draft.js';
import type { HeldAccount } from './held-account-query.js';

/** Somebody whom a letter names as the holder of an account: by the NIK in it, or chosen from the registry. */
export interface HolderDraft extends Named {
  readonly nik: string;
  readonly account?: HeldAccount;
}

/** A letter about those who hold accounts; that nothing else is asked of it makes it one that asks for a renewal. */
export type HoldersDraft = Draft<HolderDraft>;

/** A letter that asks for the end of accounts. */
export interface RevocationDraft extends HoldersDraft {
  readonly reason: RevocationReason | '';
}

export const newHolder = (): HolderDraft => ({ id: crypto.randomUUID(), nik: '' });

/** An empty form. */
export const newRevocation = (): RevocationDraft => ({
  ...blankDraft(USUAL_SUBJECTS.revocation, [newHolder()]),
  reason: '',
});

/** An empty form of the other kind. */
export const newRenewal = (): HoldersDraft => blankDraft(USUAL_SUBJECTS.renewal, [newHolder()]);

/** Whether nothing is said yet of a holder. */
export const isBlank = ({ nik, account }: HolderDraft): boolean => nik.trim() === '' && !account;

/** One holder with another NIK; a refusal of the former one is of no use then. */
export const withNik = <Typed extends HoldersDraft>(draft: Typed, id: string, nik: string): Typed => ({
  ...draft,
  people: draft.people.map((one) => (one.id === id ? { id, nik } : one)),
});

/**
 * The holder of an account joins those of the letter, once; a letter that is done makes room for the next.
 * @param blank makes the next
 */
export function withAccount<Typed extends HoldersDraft>(
  draft: Typed,
  account: HeldAccount,
  blank: () => Typed,
): Typed {
  const letter = isDone(draft) ? blank() : draft;
  if (letter.people.some((one) => one.account?.caseId === account.caseId)) return letter;
  const people = letter.people.filter((one) => !isBlank(one));
  return { ...letter, people: [...people, { ...newHolder(), account }] };
}

/** By what a holder is told of: the name that the registry gives, or as much of the NIK as lists show. */
export function holderName({ nik, account }: HolderDraft): string {
  const parsed = parseNik(nik);
  return account?.name ?? `NIK ${parsed.ok ? maskNik(parsed.value) : nik.trim()}`;
}
