import { Inject, Injectable } from '@nestjs/common';
import {
  differingOf,
  isOpen,
  isUnreachable,
  namesNobody,
  pointsOf,
  readQuoted,
  turnOf,
  type SubmittedCase,
} from '@tte/domain';
import type { Vault } from '@tte/vault';
import type { EventLog, ListQuery } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { Caller } from '../../auth/caller.js';
import { ownCaseOf } from '../../auth/own-case.js';
import { EVERYONE } from '../../auth/policy.js';
import { reachOf } from '../../auth/scope.js';
import { AccessLog } from '../../access-log/access-log.js';
import { refuseCursor } from '../../http/cursor.js';
import type { StoredClaim } from '../../claims/claim-store.js';
import { Claims, shownClaim } from '../../claims/claims.js';
import { Problem } from '../../problems/problem.js';
import { Staff } from '../../staff/staff.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../../platform/ports.js';
import { Cases } from '../../case-access/cases.js';
import { versionOf } from '../../case-access/version-of.js';
import type { ListFilter, ListInput } from '../schemas/list.schema.js';
import { allowedFor } from './allowed-for.js';
import { CorrectionReader } from './correction-reader.js';
import {
  listItemOf,
  named,
  overdueWhenOwedBefore,
  readingContext,
  signed,
  summaryOf,
  timelineOf,
} from './case-view.js';
import { reachOfPersons, seesAllData, seesPersons } from './disclosure.js';
import { shownMail } from './mails.js';
import { notesOf } from './notes.js';
import { Searches } from './searches.js';
import { successorOf } from './successor.js';
import { markOf, Unreadable } from './unreadable.js';

/** Which cases a list is about. */
export interface Selection {
  readonly query: Omit<ListQuery, 'limit' | 'after'>;
  /** The search found more than it looked through. */
  readonly isCut: boolean;
}

/** Reads cases from the projections, and joins what the caller may see of the person from the vault. */
@Injectable()
export class ReadingService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly staff: Staff,
    private readonly claims: Claims,
    private readonly accessLog: AccessLog,
    private readonly unreadable: Unreadable,
    private readonly searches: Searches,
    private readonly corrections: CorrectionReader,
    private readonly office: Office,
  ) {}

  async list(caller: Caller, { limit, after, ...filter }: ListInput, text: string | undefined) {
    const selection = await this.select(caller, filter, text);
    return { ...(await this.page(caller, selection, { limit, after })), tooMany: selection.isCut };
  }

  /** Which cases a caller asks for, of those that they may see; a search is on record. @throws Problem `forbidden` */
  async select(
    caller: Caller,
    { overdue, ...filter }: ListFilter,
    text: string | undefined,
  ): Promise<Selection> {
    // A search tells whether a person is here, so it is for those who may see persons, and of those that they see; but
    // for one by a case's own number, which tells of nobody.
    const tellsOfNobody = text === undefined || namesNobody(readQuoted(text));
    const units = tellsOfNobody ? reachOf(caller, EVERYONE) : reachOfPersons(caller);
    if (units !== 'all' && units.length === 0) throw new Problem('forbidden');
    const found = text === undefined ? undefined : await this.searches.find(caller, text);
    const query = {
      ...filter,
      ...(overdue && { owedBefore: overdueWhenOwedBefore(this.office.calendar, this.now()) }),
      ...(found && { caseIds: found.caseIds }),
      ...(units !== 'all' && { units }),
    };
    return { query, isCut: found?.isCut ?? false };
  }

  /** A page of them, the latest first. @throws Problem `invalid-input` for a cursor of others */
  async page(
    caller: Caller,
    { query }: Selection,
    { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  ) {
    const { vault, log } = this;
    const page = await log
      .cases({ ...query, limit, ...(after !== undefined && { after }) })
      .catch(refuseCursor);
    const seen = page.items.filter(({ unit }) => seesPersons(caller, unit));
    const summaries = this.unreadable.told(await vault.summaries(seen.map(({ caseId }) => caseId)));
    const context = readingContext(this.office, this.now());
    return {
      items: page.items.map((view) => ({
        ...listItemOf(view, summaries.get(view.caseId), context),
        ...markOf(summaries, view.caseId),
      })),
      next: page.next ?? null,
    };
  }

  async detail(caller: Caller, caseId: string, minSeq: number | undefined) {
    const { vault, log } = this;
    const view = await this.cases.view(caseId, minSeq);
    const { state } = view;
    if (state.status === 'new') throw new Problem('unknown-case');
    const { dataVersion: adopted, erased, restriction, papers } = await this.cases.entry(caseId);
    // A closed case can have been corrected since, which the log does not tell.
    const dataVersion = Math.max(adopted, state.facts.dataVersion);
    const events = await log.eventsOf(caseId);
    const [applicant, letter, notes, corrections, successor, claim] = await Promise.all([
      vault.applicant(caseId, dataVersion),
      vault.letterFacts(caseId, dataVersion),
      notesOf(vault, caseId, events),
      this.corrections.read(caller, view, events),
      successorOf(vault, events),
      this.claims.on(caseId),
    ]);
    const subjects = [...view.timeline, ...notes, ...corrections].map(({ actor }) => actor.subject);
    const nameAt = await this.staff.names([...subjects, ...holdersOf(claim)]);
    const persons = seesPersons(caller, view.unit);
    const context = readingContext(this.office, this.now());
    const allowedNow = allowedFor(
      caller,
      state,
      ownCaseOf(caller, applicant, vault.identity),
      context.now.toISOString(),
    );
    const { facts } = state;
    const { letterRef, returns } = facts;
    const data = applicant && seesAllData(caller, view.unit) ? applicant : null;
    if (data) await this.accessLog.looked(caller, 'nik', caseId);
    return {
      ...listItemOf(view, persons && applicant ? summaryOf(applicant) : undefined, context),
      version: versionOf(view.seq, papers),
      dataVersion,
      ...ownFacts(facts),
      returns,
      mails: facts.mails.map((mail) => shownMail(mail)),
      unreachable: isUnreachable(state),
      ...(state.status === 'returned' && { returnedFields: state.fields }),
      ...(state.status === 'halted' && { haltCause: state.cause }),
      checklist: isOpen(state) ? [...pointsOf(state)] : [],
      differing: isOpen(state) ? [...differingOf(state)] : [],
      turn: turnOf(state) ?? null,
      timeline: timelineOf(view, nameAt),
      letter: persons && letter ? { letterRef, ...letter, receivedAt: view.receivedAt } : null,
      data,
      notes: persons ? notes.map((note) => signed(note, nameAt)) : [],
      corrections: corrections.map((correction) => signed(correction, nameAt)),
      erased: erased ?? null,
      restriction: restriction ?? null,
      claim: claim ? named(shownClaim(claim), nameAt) : null,
      successor,
      allowed: erased ? {} : restriction ? onlyWithdrawal(allowedNow) : allowedNow,
    };
  }
}

/** Who works on a case, and from whom they took it. */
const holdersOf = (claim: StoredClaim | undefined): string[] =>
  claim ? [claim.subject, ...(claim.takenFrom ? [claim.takenFrom.subject] : [])] : [];

/** What only cases of one SOP have. */
function ownFacts(facts: SubmittedCase['facts']) {
  if (facts.procedure === 'registration') {
    const { activationRound, activationRoundLimit } = facts;
    return { activationRound, activationRoundLimit };
  }
  const { accountOf } = facts;
  return facts.procedure === 'revocation'
    ? { reason: facts.reason, accountOf }
    : { validUntil: facts.validUntil, accountOf };
}

/** A case whose data are not to be processed can still be taken back. */
const onlyWithdrawal = (allowedNow: ReturnType<typeof allowedFor>) =>
  Object.fromEntries(
    Object.entries(allowedNow).map(([post, actions]) => [post, actions.filter((one) => one === 'withdraw')]),
  );
