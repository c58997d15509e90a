import { canonical } from '@tte/mongo';
import type { Model } from 'mongoose';
import type { AccountChange } from '../projections/accounts.js';
import type { Projected } from '../projections/fold-case.js';
import type { StoredAccount } from '../store/models.js';

/** The accounts that some cases made or changed, as they are stored. */
export interface Changes {
  readonly accounts: ReadonlyMap<string, StoredAccount>;
  /** What is stored as done by a case, to whichever account. */
  readonly by: (caseId: string) => readonly AccountChange[];
}

/** Reads the accounts of cases, those that they should have changed, and those that say so of them. */
export async function changesOf(
  accounts: Model<StoredAccount>,
  projected: readonly Projected[],
  caseIds: readonly string[],
): Promise<Changes> {
  const ids = [...caseIds];
  const changed = projected.flatMap(({ accountChange }) => accountChange?.accountOf ?? []);
  const named = ['ended.caseId', 'lapsed.caseId', 'renewals.caseId'].map((field) => ({
    [field]: { $in: ids },
  }));
  const found = await accounts
    .find({ $or: [{ _id: { $in: [...ids, ...changed] } }, ...named] })
    .lean<StoredAccount[]>();
  const all = found.flatMap(storedChanges);
  return {
    accounts: new Map(found.map((account) => [account._id, account])),
    by: (caseId) => all.filter(({ by }) => by === caseId).map(({ change }) => change),
  };
}

function storedChanges({ _id: accountOf, ended, lapsed, renewals = [] }: StoredAccount) {
  return [
    ...(ended ? [{ by: ended.caseId, change: { accountOf, ended } }] : []),
    ...(lapsed ? [{ by: lapsed.caseId, change: { accountOf, lapsed } }] : []),
    ...renewals.map((renewed) => ({ by: renewed.caseId, change: { accountOf, renewed } })),
  ] satisfies { readonly by: string; readonly change: AccountChange }[];
}

type AccountFault = 'account-missing' | 'account-surplus' | 'account-differs';

/** How what a case made and changed of accounts differs from what is stored. */
export function accountFaults(
  caseId: string,
  { account, accountChange }: Pick<Projected, 'account' | 'accountChange'>,
  { accounts, by }: Changes,
): readonly AccountFault[] {
  const stored = accounts.get(caseId);
  const made = stored && madeOf(stored);
  return [
    ...judged(account && madeOf({ ...account, _id: caseId }), made?.seq === undefined ? undefined : made),
    ...judged(accountChange && [accountChange], orNone(by(caseId))),
  ];
}

function judged(expected: object | undefined, stored: object | undefined): readonly AccountFault[] {
  if (!stored) return expected ? ['account-missing'] : [];
  if (!expected) return ['account-surplus'];
  return canonical(expected) === canonical(stored) ? [] : ['account-differs'];
}

const orNone = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length > 0 ? list : undefined;

/** What the case that made an account says of it, without what others did. */
const madeOf = ({ caseNumber, seq, unit, issuedAt, validUntil }: StoredAccount) => ({
  caseNumber,
  seq,
  unit,
  issuedAt,
  validUntil,
});
