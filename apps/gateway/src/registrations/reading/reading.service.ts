import { Injectable } from '@nestjs/common';
import { turnOf } from '@tte/domain';
import type { Caller } from '../../auth/caller.js';
import { ownCaseOf } from '../../auth/own-case.js';
import { refuseCursor } from '../../http/refuse-cursor.js';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import { Cases } from '../cases.js';
import type { ListInput } from '../schemas/list.schema.js';
import { allowedFor } from './allowed-for.js';
import { listItemOf, readingContext, summaryOf, timelineOf } from './case-view.js';
import { seesAllData, seesPersons } from './disclosure.js';
import { notesOf } from './notes.js';

/** Reads cases from the projections, and joins what the caller may see of the person from the vault. */
@Injectable()
export class ReadingService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
  ) {}

  async list(caller: Caller, { q, ...filter }: ListInput) {
    const { vault, log } = this.world;
    // A search tells whether a person is here, so it is for those who may see persons.
    if (q !== undefined && !seesPersons(caller)) throw new Problem('forbidden');
    const registrationIds = q === undefined ? undefined : await vault.search(q);
    const page = await log
      .registrations({ ...filter, ...(registrationIds && { registrationIds }) })
      .catch(refuseCursor);
    const ids = seesPersons(caller) ? page.items.map((view) => view.registrationId) : [];
    const summaries = await vault.summaries(ids);
    const context = readingContext(this.world);
    return {
      items: page.items.map((view) => listItemOf(view, summaries.get(view.registrationId), context)),
      next: page.next ?? null,
    };
  }

  async detail(caller: Caller, registrationId: string, minSeq: number | undefined) {
    const { vault } = this.world;
    const view = await this.cases.view(registrationId, minSeq);
    const { state } = view;
    if (state.status === 'new') throw new Problem('unknown-registration');
    const [applicant, letter, notes] = await Promise.all([
      vault.applicant(registrationId, state.facts.dataVersion),
      vault.letterFacts(registrationId, state.facts.dataVersion),
      notesOf(this.world, registrationId),
    ]);
    const persons = seesPersons(caller);
    const context = readingContext(this.world);
    const { letterRef, dataVersion, activationRound, activationRoundLimit, returns } = state.facts;
    return {
      ...listItemOf(view, persons && applicant ? summaryOf(applicant) : undefined, context),
      dataVersion,
      activationRound,
      activationRoundLimit,
      returns,
      ...(state.status === 'returned' && { returnedFields: state.fields }),
      ...(state.status === 'halted' && { haltCause: state.cause }),
      turn: turnOf(state) ?? null,
      timeline: timelineOf(view),
      letter: persons && letter ? { letterRef, ...letter } : null,
      data: applicant && seesAllData(caller) ? applicant : null,
      notes: persons ? notes : [],
      allowed: allowedFor(caller, state, ownCaseOf(caller, applicant), context.now.toISOString()),
    };
  }
}
