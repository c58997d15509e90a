import { Inject, Injectable } from '@nestjs/common';
import { beginOfDayInWib, dayInWib } from '@tte/domain';
import type { AccountQuery, AccountView, OfCase, Registry } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { FoundCases, Vault } from '@tte/vault';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { EVERYONE } from '../auth/policy.js';
import { reachOf, type Reach } from '../auth/scope.js';
import { refuseCursor } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';
import { reachOfPersons, seesPersons } from '../cases/reading/disclosure.js';
import { Searches } from '../cases/reading/searches.js';
import { markOf, Unreadable } from '../cases/reading/unreadable.js';
import { REGISTRY, VAULT } from '../platform/ports.js';
import type { Account, AccountFilter, AccountsInput } from './responses.js';

/** Rows of a table that leaves; the problem `export-too-large` tells this number. */
const EXPORT_MAX = 5_000;

const caseOf = ({ at, caseId, caseNumber }: OfCase): OfCase => ({ at, caseId, caseNumber });

/** Reads who holds an account, and joins what the caller may see of the person from the vault. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(REGISTRY) private readonly registry: Registry,
    private readonly accessLog: AccessLog,
    private readonly unreadable: Unreadable,
    private readonly searches: Searches,
    private readonly office: Office,
  ) {}

  /** A page, the latest certificate first. @throws Problem `invalid-input` for a cursor of others */
  async list(caller: Caller, { limit, after, ...filter }: AccountsInput, text: string | undefined) {
    // A search tells whether a person is here, so it is for those who may see persons, and of those that they see.
    const reach = text === undefined ? reachOf(caller, EVERYONE) : reachOfPersons(caller);
    if (reach.length === 0) throw new Problem('forbidden');
    const found = text === undefined ? undefined : await this.searches.find(caller, text);
    const query = {
      ...queryOf(reach, filter, found),
      limit,
      ...(after !== undefined && { after }),
    };
    const page = await this.registry.accounts(query).catch(refuseCursor);
    const items = await this.withHolders(caller, page.items);
    return { items, next: page.next ?? null, tooMany: found?.isCut ?? false };
  }

  /** All that the filter leaves. @throws Problem `export-too-large` */
  async all(caller: Caller, filter: AccountFilter, text: string | undefined): Promise<readonly Account[]> {
    const reach = reachOfPersons(caller);
    if (reach.length === 0) throw new Problem('forbidden');
    // The export itself is on record, with all whom it names.
    const found = text === undefined ? undefined : await this.vault.search(text);
    const query = queryOf(reach, filter, found);
    const { items, next } = await this.registry.accounts({ ...query, limit: EXPORT_MAX });
    if (next !== undefined || found?.isCut) throw new Problem('export-too-large');
    await this.accessLog.exported(caller, 'account-export', items.length);
    return this.withHolders(caller, items);
  }

  private async withHolders(caller: Caller, accounts: readonly AccountView[]): Promise<Account[]> {
    const { vault, office } = this;
    const seen = accounts.filter(({ unit }) => seesPersons(caller, unit));
    const summaries = this.unreadable.told(await vault.summaries(seen.map(({ caseId }) => caseId)));
    return accounts.map(({ seq: _seq, validUntil, renewed, ...account }) => {
      const holder = summaries.get(account.caseId);
      return {
        ...account,
        // BSrE tells a day, or an instant.
        ...(validUntil !== undefined && { validUntil: dayInWib(validUntil) }),
        ...(renewed && { renewed: caseOf(renewed) }),
        unitName: office.unitNames[account.unit] ?? account.unit,
        ...markOf(summaries, account.caseId),
        holder: holder ? { name: holder.name, maskedNik: holder.maskedNik } : null,
      };
    });
  }
}

function queryOf(
  units: Reach,
  { unit, endingBefore, state }: AccountFilter,
  found: FoundCases | undefined,
): Omit<AccountQuery, 'limit'> {
  return {
    ...(unit !== undefined && { unit }),
    ...(units !== 'all' && { units }),
    ...(found && { caseIds: found.caseIds }),
    ...(state !== 'all' && { ended: state === 'ended' }),
    ...(endingBefore !== undefined && { endedBefore: beginOfDayInWib(endingBefore) }),
  };
}
