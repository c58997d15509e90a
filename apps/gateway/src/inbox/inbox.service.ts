import { Inject, Injectable } from '@nestjs/common';
import { alsoFor } from '@tte/domain';
import type { EventLog, CaseView } from '@tte/event-log';
import { decodeCursor, encodeCursor } from '@tte/mongo';
import { Office } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { Caller } from '../auth/caller.js';
import { ownCaseOf } from '../auth/own-case.js';
import { Claims, shownClaim } from '../claims/claims.js';
import { refuseCursor } from '../http/cursor.js';
import { allowedFor } from '../cases/reading/allowed-for.js';
import { correctedSince } from '../cases/reading/corrections.js';
import { listItemOf, readingContext, summaryOf } from '../cases/reading/case-view.js';
import { seesPersons } from '../cases/reading/disclosure.js';
import { Searches } from '../cases/reading/searches.js';
import { markOf, Unreadable } from '../cases/reading/unreadable.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../platform/ports.js';
import type { InboxInput } from './inbox.schema.js';
import { groupByLetter, pageOfLetters, type LetterTasks, type Place } from './group-by-letter.js';
import { inboxVersion } from './inbox-version.js';
import { postFor } from '../auth/scope.js';
import { selectTasks } from './select-tasks.js';
import { TaskBoard, type OpenTask } from './task-board.js';

/**
 * What waits for the caller. Filters, counts and pages are taken of the board in memory; only what a page shows is
 * read, by its keys, so that a case that has just moved on is never shown.
 */
@Injectable()
export class InboxService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly board: TaskBoard,
    private readonly claims: Claims,
    private readonly searches: Searches,
    private readonly unreadable: Unreadable,
    private readonly office: Office,
  ) {}

  async list(caller: Caller, query: InboxInput, text: string | undefined) {
    const [board, claims] = await Promise.all([this.board.tasks(), this.claims.live()]);
    const mine = board.flatMap((task) => {
      const post = postFor(caller.offices, task);
      if (post === undefined) return [];
      return [post === task.post ? task : { ...task, post }];
    });
    const found = await this.search(caller, text, mine);
    const context = readingContext(this.office, this.now());
    const now = context.now.toISOString();
    const { tasks, counts } = selectTasks(mine, query, { subject: caller.subject, now, claims, found });
    const { page, next } = pageOf(groupByLetter(tasks, query.sort, now), query);
    const { views, applicants, papers } = await this.read(page.flatMap((letter) => letter.tasks));
    const itemOf = ({ caseId, post }: OpenTask) => {
      const view = views.get(caseId);
      if (!view || view.state.status === 'new') return [];
      if (view.waitingOn !== post && !alsoFor(view.state).some((one) => one === post)) return [];
      const applicant = applicants.get(caseId);
      // A claim is the verifikators', and outlives a forwarding to them that was taken back.
      const claim = post === 'verifikator' ? claims.get(caseId) : undefined;
      return [
        {
          ...listItemOf(
            view,
            applicant && seesPersons(caller, view.unit) ? summaryOf(applicant) : undefined,
            context,
          ),
          ...markOf(applicants, caseId),
          post,
          dataVersion: view.state.facts.dataVersion,
          corrected: correctedSince(view, post),
          comments: papers.get(caseId)?.comments ?? 0,
          claim: claim ? shownClaim(claim) : null,
          allowed: allowedFor(caller, view.state, ownCaseOf(caller, applicant, this.vault.identity), now),
        },
      ];
    };
    const shown = page.map(({ id, tasks: ofLetter }) => ({ id, items: ofLetter.flatMap(itemOf) }));
    const letters = await this.withFacts(shown.filter(({ items }) => items.length > 0));
    return { version: inboxVersion(mine, claims), counts, letters, next: next ?? null };
  }

  /** What stands in the letters of a page, each read by one of its cases whose person the caller sees. */
  private async withFacts<Item extends { readonly caseId: string; readonly applicant: object | null }>(
    letters: readonly { readonly id: string; readonly items: readonly Item[] }[],
  ) {
    const readable = letters.map(({ items }) => items.find(({ applicant }) => applicant)?.caseId);
    const facts = this.unreadable.told(
      await this.vault.letterFactsOf(readable.filter((caseId) => caseId !== undefined)),
    );
    return letters.map((letter, index) => ({ ...letter, facts: facts.get(readable[index] ?? '') ?? null }));
  }

  /** The cases of a page as they stand now, in four commands at most, however long the page is. */
  private async read(page: readonly OpenTask[]) {
    const { log, vault } = this;
    const caseIds = page.map(({ caseId }) => caseId);
    const { items } = await log.cases({ caseIds, limit: caseIds.length });
    const views = new Map(items.map((view) => [view.caseId, view]));
    const [applicants, papers] = await Promise.all([
      vault.applicantsOf(items.flatMap(versionOf)),
      vault.paperCounts(items.map(({ caseId }) => caseId)),
    ]);
    return { views, applicants: this.unreadable.told(applicants), papers };
  }

  private async search(
    caller: Caller,
    text: string | undefined,
    tasks: readonly OpenTask[],
  ): Promise<(task: OpenTask) => boolean> {
    if (text === undefined) return () => true;
    const among = tasks.map(({ caseId }) => caseId);
    const found = new Set((await this.searches.find(caller, text, among)).caseIds);
    return ({ caseId }) => found.has(caseId);
  }
}

const versionOf = ({ caseId, state }: CaseView) =>
  state.status === 'new' ? [] : [{ caseId, dataVersion: state.facts.dataVersion }];

function pageOf(letters: readonly LetterTasks[], { sort, limit, after }: InboxInput) {
  const { page, end } = pageOfLetters(letters, {
    sort,
    limit,
    after: after === undefined ? undefined : placeOf(after),
  });
  return { page, next: end && encodeCursor(end) };
}

function placeOf(cursor: string): Place {
  try {
    return decodeCursor(cursor);
  } catch (error) {
    return refuseCursor(error);
  }
}
