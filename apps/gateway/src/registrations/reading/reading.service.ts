import { Injectable } from '@nestjs/common';
import { allowed, maskNik, turnOf, type Action, type Applicant, type Post } from '@tte/domain';
import type { RegistrationView } from '@tte/event-log';
import type { Summary } from '@tte/vault';
import { postsOf } from '../../auth/acting-post.js';
import type { Caller } from '../../auth/caller.js';
import { ownCaseOf } from '../../auth/own-case.js';
import { problemOfErrors } from '../../problems/from-issues.js';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import { Cases } from '../cases.js';
import type { ListInput } from '../schemas/list.schema.js';
import { listItemOf, timelineOf, type ReadingContext } from './case-view.js';
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
    const context = this.context();
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
    const { letterRef, dataVersion, activationRound, activationRoundLimit, returns } = state.facts;
    return {
      ...listItemOf(view, persons && applicant ? shownOf(applicant) : undefined, this.context()),
      dataVersion,
      activationRound,
      activationRoundLimit,
      returns,
      ...(state.status === 'returned' && { returnedFields: state.fields }),
      ...(state.status === 'halted' && { haltCause: state.cause }),
      turn: turnOf(state) ?? null,
      timeline: timelineOf(view),
      letter: persons && letter ? { letterRef, ...letter, receivedAt: view.receivedAt } : null,
      data: applicant && seesAllData(caller) ? applicant : null,
      notes: persons ? notes : [],
      allowed: this.allowedFor(caller, view, ownCaseOf(caller, applicant)),
    };
  }

  /** What the caller may do now, by the post in which they would do it. */
  private allowedFor(caller: Caller, { state }: RegistrationView, ownCase: ReturnType<typeof ownCaseOf>) {
    const at = this.world.now().toISOString();
    const byPost: Partial<Record<Post, readonly Action[]>> = {};
    for (const post of postsOf(caller)) {
      byPost[post] = allowed(
        state,
        { actor: { subject: caller.subject, post, capacity: 'definitif' }, ownCase },
        at,
      );
    }
    return byPost;
  }

  private context(): ReadingContext {
    const { settings, now } = this.world;
    return { units: settings.people.units, office: settings.case.office, now: now() };
  }
}

/** From the very version that the case stands on: the summary follows it with the log. */
const shownOf = ({ name, nik, unit }: Applicant): Summary => ({ name, maskedNik: maskNik(nik), unit });

/** The log says of a cursor that is none of its own that it is out of range. */
function refuseCursor(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw problemOfErrors([{ field: 'after', code: 'not-allowed', message: 'Penanda halaman tidak sah.' }]);
}
