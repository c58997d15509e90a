import { Injectable } from '@nestjs/common';
import { turnOf } from '@tte/domain';
import type { Caller } from '../../auth/caller.js';
import { ownCaseOf } from '../../auth/own-case.js';
import { EVERYONE } from '../../auth/policy.js';
import { reachOf } from '../../auth/reach.js';
import { AccessLog } from '../../access-log/access-log.js';
import { refuseCursor } from '../../http/cursor.js';
import { Claims, shownClaim } from '../../claims/claims.js';
import { Problem } from '../../problems/problem.js';
import { Staff } from '../../staff/staff.js';
import { TheWorld, type World } from '../../world.js';
import { Cases } from '../cases.js';
import type { ListInput } from '../schemas/list.schema.js';
import { allowedFor } from './allowed-for.js';
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
import { notesOf } from './notes.js';
import { successorOf } from './successor.js';
import { markOf, Unreadable } from './unreadable.js';

/** Reads cases from the projections, and joins what the caller may see of the person from the vault. */
@Injectable()
export class ReadingService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
    private readonly staff: Staff,
    private readonly claims: Claims,
    private readonly accessLog: AccessLog,
    private readonly unreadable: Unreadable,
  ) {}

  async list(caller: Caller, { overdue, ...filter }: ListInput, text: string | undefined) {
    const { vault, log } = this.world;
    // A search tells whether a person is here, so it is for those who may see persons, and of those that they see.
    const units = text === undefined ? reachOf(caller, EVERYONE) : reachOfPersons(caller);
    if (units !== 'all' && units.length === 0) throw new Problem('forbidden');
    if (text !== undefined) await this.accessLog.looked(caller, 'search');
    const registrationIds = text === undefined ? undefined : await vault.search(text);
    const page = await log
      .registrations({
        ...filter,
        ...(overdue && { owedBefore: overdueWhenOwedBefore(this.world) }),
        ...(registrationIds && { registrationIds }),
        ...(units !== 'all' && { units }),
      })
      .catch(refuseCursor);
    const seen = page.items.filter(({ unit }) => seesPersons(caller, unit));
    const summaries = this.unreadable.told(
      await vault.summaries(seen.map(({ registrationId }) => registrationId)),
    );
    const context = readingContext(this.world);
    return {
      items: page.items.map((view) => ({
        ...listItemOf(view, summaries.get(view.registrationId), context),
        ...markOf(summaries, view.registrationId),
      })),
      next: page.next ?? null,
    };
  }

  async detail(caller: Caller, registrationId: string, minSeq: number | undefined) {
    const { vault, log } = this.world;
    const view = await this.cases.view(registrationId, minSeq);
    const { state } = view;
    if (state.status === 'new') throw new Problem('unknown-registration');
    const { dataVersion: adopted, erased, restriction } = await this.cases.entry(registrationId);
    // A closed case can have been corrected since, which the log does not tell.
    const dataVersion = Math.max(adopted, state.facts.dataVersion);
    const events = await log.read(registrationId);
    const [applicant, letter, notes, successor, claim] = await Promise.all([
      vault.applicant(registrationId, dataVersion),
      vault.letterFacts(registrationId, dataVersion),
      notesOf(vault, registrationId, events),
      successorOf(vault, events),
      this.claims.on(registrationId),
    ]);
    const subjects = [...view.timeline, ...notes].map(({ actor }) => actor.subject);
    const nameAt = await this.staff.names(claim ? [...subjects, claim.subject] : subjects);
    const persons = seesPersons(caller, view.unit);
    const context = readingContext(this.world);
    const allowedNow = allowedFor(
      caller,
      state,
      ownCaseOf(caller, applicant, vault.identity),
      context.now.toISOString(),
    );
    const { letterRef, activationRound, activationRoundLimit, returns } = state.facts;
    const data = applicant && seesAllData(caller, view.unit) ? applicant : null;
    if (data) await this.accessLog.looked(caller, 'nik', registrationId);
    return {
      ...listItemOf(view, persons && applicant ? summaryOf(applicant) : undefined, context),
      dataVersion,
      activationRound,
      activationRoundLimit,
      returns,
      ...(state.status === 'returned' && { returnedFields: state.fields }),
      ...(state.status === 'halted' && { haltCause: state.cause }),
      turn: turnOf(state) ?? null,
      timeline: timelineOf(view, nameAt),
      letter: persons && letter ? { letterRef, ...letter, receivedAt: view.receivedAt } : null,
      data,
      notes: persons ? notes.map((note) => signed(note, nameAt)) : [],
      erased: erased ?? null,
      restriction: restriction ?? null,
      claim: claim ? named(shownClaim(claim), nameAt) : null,
      successor,
      allowed: restriction ? onlyWithdrawal(allowedNow) : allowedNow,
    };
  }
}

/** A case whose data are not to be processed can still be taken back. */
const onlyWithdrawal = (allowedNow: ReturnType<typeof allowedFor>) =>
  Object.fromEntries(
    Object.entries(allowedNow).map(([post, actions]) => [post, actions.filter((one) => one === 'withdraw')]),
  );
