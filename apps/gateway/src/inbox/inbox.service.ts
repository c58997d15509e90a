import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type RegistrationView } from '@tte/event-log';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { ownCaseOf } from '../auth/own-case.js';
import { Claims, shownClaim } from '../claims/claims.js';
import { refuseCursor } from '../http/cursor.js';
import { allowedFor } from '../registrations/reading/allowed-for.js';
import { listItemOf, readingContext, summaryOf } from '../registrations/reading/case-view.js';
import { seesPersons } from '../registrations/reading/disclosure.js';
import { markOf, Unreadable } from '../registrations/reading/unreadable.js';
import { TheWorld, type World } from '../world.js';
import type { InboxInput } from './inbox.schema.js';
import { inboxVersion } from './inbox-version.js';
import { isFor } from './offices.js';
import { selectTasks } from './select-tasks.js';
import { TaskBoard, type OpenTask } from './task-board.js';

/** A registration number, or its end. */
const NUMBER = /^(TTE-[\d-]*|\d{1,6})$/i;

/**
 * What waits for the caller. Filters, counts and pages are taken of the board in memory; only what a page shows is
 * read, by its keys, so that a case that has just moved on is never shown.
 */
@Injectable()
export class InboxService {
  constructor(
    @TheWorld() private readonly world: World,
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
    const mine = board.filter((task) => isFor(caller.offices, task));
    const context = readingContext(this.world);
    const now = context.now.toISOString();
    const { tasks, counts } = selectTasks(mine, query, { subject: caller.subject, now, claims, found });
    const { page, next } = pageOf(tasks, limit, after);
    const { views, applicants } = await this.read(page);
    const items = page.flatMap(({ registrationId, post }) => {
      const view = views.get(registrationId);
      if (view?.waitingOn !== post || view.state.status === 'new') return [];
      const applicant = applicants.get(registrationId);
      const claim = claims.get(registrationId);
      return [
        {
          ...listItemOf(
            view,
            applicant && seesPersons(caller, view.unit) ? summaryOf(applicant) : undefined,
            context,
          ),
          ...markOf(applicants, registrationId),
          post,
          dataVersion: view.state.facts.dataVersion,
          claim: claim ? shownClaim(claim) : null,
          allowed: allowedFor(
            caller,
            view.state,
            ownCaseOf(caller, applicant, this.world.vault.identity),
            now,
          ),
        },
      ];
    });
    return { version: inboxVersion(mine, claims), counts, items, next: next ?? null };
  }

  /** The cases of a page as they stand now, in three commands at most, however long the page is. */
  private async read(page: readonly OpenTask[]) {
    const { log, vault } = this.world;
    const registrationIds = page.map(({ registrationId }) => registrationId);
    const { items } = await log.registrations({ registrationIds, limit: registrationIds.length });
    const views = new Map(items.map((view) => [view.registrationId, view]));
    const applicants = this.unreadable.told(await vault.applicantsOf(items.flatMap(versionOf)));
    return { views, applicants };
  }

  private async search(caller: Caller, text: string | undefined): Promise<(task: OpenTask) => boolean> {
    if (text === undefined) return () => true;
    const number = text.toUpperCase();
    if (NUMBER.test(number)) {
      return ({ registrationNumber: whole }) => whole.startsWith(number) || whole.endsWith(number);
    }
    await this.accessLog.looked(caller, 'search');
    const ids = new Set(await this.world.vault.search(text));
    return ({ registrationId }) => ids.has(registrationId);
  }
}

const versionOf = ({ registrationId, state }: RegistrationView) =>
  state.status === 'new' ? [] : [{ registrationId, dataVersion: state.facts.dataVersion }];

function pageOf(tasks: readonly OpenTask[], limit: number, after: string | undefined) {
  const rest = after === undefined ? tasks : tasksAfter(tasks, after);
  const page = rest.slice(0, limit);
  const last = rest.length > limit ? page.at(-1) : undefined;
  return { page, next: last && encodeCursor({ key: last.order, id: last.registrationId }) };
}

function tasksAfter(tasks: readonly OpenTask[], after: string): readonly OpenTask[] {
  try {
    const { key, id } = decodeCursor(after);
    return tasks.filter(({ order, registrationId }) => order > key || (order === key && registrationId > id));
  } catch (error) {
    return refuseCursor(error);
  }
}
