import { Inject, Injectable } from '@nestjs/common';
import { alsoFor } from '@tte/domain';
import type { EventLog, CaseView } from '@tte/event-log';
import { decodeCursor, encodeCursor } from '@tte/mongo';
import type { Vault } from '@tte/vault';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { ownCaseOf } from '../auth/own-case.js';
import { Claims, shownClaim } from '../claims/claims.js';
import { refuseCursor } from '../http/cursor.js';
import { allowedFor } from '../cases/reading/allowed-for.js';
import { correctedSince } from '../cases/reading/corrections.js';
import { listItemOf, readingContext, summaryOf } from '../cases/reading/case-view.js';
import { seesPersons } from '../cases/reading/disclosure.js';
import { markOf, Unreadable } from '../cases/reading/unreadable.js';
import { CLOCK, EVENT_LOG, SETTINGS, VAULT, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import type { InboxInput } from './inbox.schema.js';
import { inboxVersion } from './inbox-version.js';
import { postFor } from '../auth/scope.js';
import { selectTasks } from './select-tasks.js';
import { TaskBoard, type OpenTask } from './task-board.js';

/** A case number, or its end. */
const NUMBER = /^(TTE-[\d-]*|\d{1,6})$/i;

/**
 * What waits for the caller. Filters, counts and pages are taken of the board in memory; only what a page shows is
 * read, by its keys, so that a case that has just moved on is never shown.
 */
@Injectable()
export class InboxService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly board: TaskBoard,
    private readonly claims: Claims,
    private readonly accessLog: AccessLog,
    private readonly unreadable: Unreadable,
  ) {}

  async list(caller: Caller, query: InboxInput, text: string | undefined) {
    const { limit, after } = query;
    const [board, claims, found] = await Promise.all([
      this.board.tasks(),
      this.claims.live(),
      this.search(caller, text),
    ]);
    const mine = board.flatMap((task) => {
      const post = postFor(caller.offices, task);
      if (post === undefined) return [];
      return [post === task.post ? task : { ...task, post }];
    });
    const context = readingContext(this.settings, this.now());
    const now = context.now.toISOString();
    const { tasks, counts } = selectTasks(mine, query, { subject: caller.subject, now, claims, found });
    const { page, next } = pageOf(tasks, limit, after);
    const { views, applicants } = await this.read(page);
    const items = page.flatMap(({ caseId, post }) => {
      const view = views.get(caseId);
      if (!view || view.state.status === 'new') return [];
      if (view.waitingOn !== post && !alsoFor(view.state).some((one) => one === post)) return [];
      const applicant = applicants.get(caseId);
      const claim = claims.get(caseId);
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
          claim: claim ? shownClaim(claim) : null,
          allowed: allowedFor(caller, view.state, ownCaseOf(caller, applicant, this.vault.identity), now),
        },
      ];
    });
    return { version: inboxVersion(mine, claims), counts, items, next: next ?? null };
  }

  /** The cases of a page as they stand now, in three commands at most, however long the page is. */
  private async read(page: readonly OpenTask[]) {
    const { log, vault } = this;
    const caseIds = page.map(({ caseId }) => caseId);
    const { items } = await log.cases({ caseIds, limit: caseIds.length });
    const views = new Map(items.map((view) => [view.caseId, view]));
    const applicants = this.unreadable.told(await vault.applicantsOf(items.flatMap(versionOf)));
    return { views, applicants };
  }

  private async search(caller: Caller, text: string | undefined): Promise<(task: OpenTask) => boolean> {
    if (text === undefined) return () => true;
    const number = text.toUpperCase();
    if (NUMBER.test(number)) {
      return ({ caseNumber: whole }) => whole.startsWith(number) || whole.endsWith(number);
    }
    await this.accessLog.looked(caller, 'search');
    const ids = new Set(await this.vault.search(text));
    return ({ caseId }) => ids.has(caseId);
  }
}

const versionOf = ({ caseId, state }: CaseView) =>
  state.status === 'new' ? [] : [{ caseId, dataVersion: state.facts.dataVersion }];

function pageOf(tasks: readonly OpenTask[], limit: number, after: string | undefined) {
  const rest = after === undefined ? tasks : tasksAfter(tasks, after);
  const page = rest.slice(0, limit);
  const last = rest.length > limit ? page.at(-1) : undefined;
  return { page, next: last && encodeCursor({ key: last.order, id: last.caseId }) };
}

function tasksAfter(tasks: readonly OpenTask[], after: string): readonly OpenTask[] {
  try {
    const { key, id } = decodeCursor(after);
    return tasks.filter(({ order, caseId }) => order > key || (order === key && caseId > id));
  } catch (error) {
    return refuseCursor(error);
  }
}
