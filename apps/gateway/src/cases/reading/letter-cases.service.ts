import { Inject, Injectable } from '@nestjs/common';
import { LAST_CHECK_OF_A_LETTER } from '@tte/domain';
import type { CaseView, EventLog } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { Caller } from '../../auth/caller.js';
import { EVERYONE } from '../../auth/policy.js';
import { reaches, reachOf } from '../../auth/scope.js';
import { Problem } from '../../problems/problem.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../../platform/ports.js';
import { Cases } from '../../case-access/cases.js';
import { Staff } from '../../staff/staff.js';
import { listItemOf, readingContext, timelineOf } from './case-view.js';
import { seesPersons } from './disclosure.js';
import { markOf, Unreadable } from './unreadable.js';

/** The people of a letter, and how it was disposed of for each: what its sheet is made of. */
@Injectable()
export class LetterCasesService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly staff: Staff,
    private readonly unreadable: Unreadable,
    private readonly office: Office,
  ) {}

  /**
   * All that stand on the letter of this case now, in the order of the letter; `hidden` are of units that the caller does
   * not reach.
   */
  async list(caller: Caller, caseId: string) {
    const { vault, log } = this;
    const asked = await this.cases.view(caseId);
    const letterRef = letterRefOf(asked);
    if (letterRef === undefined) throw new Problem('unknown-case');
    // An erased case keeps no letter any more, and its sheet is still asked for.
    const caseIds = [...new Set([caseId, ...(await vault.keepersOf(letterRef))])];
    const { items } = await log.cases({ caseIds, limit: caseIds.length });
    const standing = items
      .filter((view) => letterRefOf(view) === letterRef)
      .toSorted((one, other) => (one.caseNumber < other.caseNumber ? -1 : 1));
    const reach = reachOf(caller, EVERYONE);
    const views = standing.filter(({ unit }) => reaches(reach, unit));
    const seen = views.filter(({ unit }) => seesPersons(caller, unit));
    const summaries = this.unreadable.told(await vault.summaries(seen.map((view) => view.caseId)));
    const papers = await vault.paperCounts(views.map((view) => view.caseId));
    const nameAt = await this.staff.names(
      views.flatMap(({ timeline }) => timeline.map(({ actor }) => actor.subject)),
    );
    const context = readingContext(this.office, this.now());
    const cases = views.map(async (view) => ({
      ...listItemOf(view, summaries.get(view.caseId), context),
      ...markOf(summaries, view.caseId),
      timeline: timelineOf(view, nameAt).filter(({ step }) => step <= LAST_CHECK_OF_A_LETTER),
      notes: seen.includes(view) ? await this.notesOf(view) : [],
      attachments: papers.get(view.caseId)?.attachments ?? 0,
    }));
    return { cases: await Promise.all(cases), hidden: standing.length - views.length };
  }

  private async notesOf({ caseId, timeline }: CaseView) {
    const refs = timeline.flatMap(({ noteRef }) => noteRef ?? []);
    const texts = refs.length > 0 ? await this.vault.readNotes(caseId, refs) : new Map<string, string>();
    return [...texts].map(([noteRef, text]) => ({ noteRef, text }));
  }
}

const letterRefOf = ({ state }: CaseView): string | undefined =>
  state.status === 'new' ? undefined : state.facts.letterRef;
