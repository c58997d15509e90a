import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  catchError,
  defer,
  EMPTY,
  filter,
  finalize,
  ignoreElements,
  map,
  merge,
  mergeMap,
  race,
  repeat,
  ReplaySubject,
  share,
  startWith,
  takeUntil,
  tap,
  throttleTime,
  timer,
  type Observable,
} from 'rxjs';
import type { EventLog } from '@tte/event-log';
import type { Vault } from '@tte/vault';
import type { Logger } from 'pino';
import type { Caller, Office } from '../auth/caller.js';
import { Claims } from '../claims/claims.js';
import { inboxVersion } from '../inbox/inbox-version.js';
import { isFor, nameOfInbox } from '../auth/scope.js';
import { TaskBoard, type OpenTask } from '../inbox/task-board.js';
import { Cases } from '../case-access/cases.js';
import { versionOf } from '../case-access/version-of.js';
import { within } from '../case-access/within.js';
import { EVENT_LOG, LOGGER, VAULT } from '../platform/ports.js';
import { CaseChanges, type CaseChange } from '../workflows/case-changes.js';

const POLL_MS = 1_000;
/** CaseChanges of so short a time are looked at together. */
const TOGETHER_MS = 150;
/** A decision is in the log that soon, or a later look finds it. */
const LAG_MS = 2_000;

/**
 * The versions of inboxes and cases, as they change. While anyone listens, this process looks at the store once a
 * second, and as soon as what passed through it is in the log: one look at the open tasks for all inboxes, and one at
 * all the cases that are watched.
 * Why: docs/decisions/0021-live-says-that-not-what.md
 */
@Injectable()
export class Live implements OnModuleDestroy {
  readonly #stopped = new ReplaySubject<void>(1);
  readonly #watched = new Map<string, number>();
  readonly #inboxes = this.poll(async () => this.versionsOf(await this.board.renewed()));
  readonly #cases = this.poll(() => this.versionsOfCases([...this.#watched.keys()]));

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly board: TaskBoard,
    private readonly claims: Claims,
    private readonly cases: Cases,
    private readonly caseChanges: CaseChanges,
  ) {}

  /** Ends when the gateway stops. */
  get stopped(): Observable<void> {
    return this.#stopped;
  }

  /** The version of the caller's inbox, now and at each look. */
  async inbox({ offices }: Caller): Promise<Observable<number>> {
    const now = await this.versionsOf(await this.board.tasks());
    return this.#inboxes.pipe(
      startWith(now),
      map((versionFor) => versionFor(offices)),
    );
  }

  /** The version of a case, now and at each look. @throws Problem `unknown-case` */
  async ofCase(caseId: string): Promise<Observable<number>> {
    const { seq } = await this.cases.view(caseId);
    const now = versionOf(seq, (await this.vault.paperCounts([caseId])).get(caseId));
    return defer(() => {
      this.watch(caseId, 1);
      return this.#cases;
    }).pipe(
      map((versions) => versions.get(caseId)),
      filter((found) => found !== undefined),
      startWith(now),
      finalize(() => this.watch(caseId, -1)),
    );
  }

  onModuleDestroy(): void {
    this.#stopped.next();
  }

  private async versionsOfCases(caseIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const [seqs, papers] = await Promise.all([this.log.seqs(caseIds), this.vault.paperCounts(caseIds)]);
    return new Map([...seqs].map(([id, seq]) => [id, versionOf(seq, papers.get(id))]));
  }

  private async versionsOf(tasks: readonly OpenTask[]): Promise<(offices: readonly Office[]) => number> {
    const claims = await this.claims.live();
    const versions = new Map<string, number>();
    return (offices) => {
      const name = nameOfInbox(offices);
      const version =
        versions.get(name) ??
        inboxVersion(
          tasks.filter((task) => isFor(offices, task)),
          claims,
        );
      versions.set(name, version);
      return version;
    };
  }

  private watch(caseId: string, change: 1 | -1): void {
    const listeners = (this.#watched.get(caseId) ?? 0) + change;
    if (listeners > 0) this.#watched.set(caseId, listeners);
    else this.#watched.delete(caseId);
  }

  /** Looks again and again while anyone listens. A look that fails is told of in the log, and the next one follows. */
  private poll<Seen>(look: () => Promise<Seen>): Observable<Seen> {
    const looks = defer(() => {
      let isAsked = false;
      const moved = this.caseChanges.seen.pipe(
        mergeMap((change) => this.isInLog(change)),
        throttleTime(TOGETHER_MS, undefined, { leading: true, trailing: true }),
        tap(() => (isAsked = true)),
        share(),
      );
      const lookNow = defer(() => {
        isAsked = false;
        return look();
      }).pipe(catchError((error: unknown) => this.tellOf(error)));
      // What moves during a look may have been missed by it.
      const delay = () => (isAsked ? timer(0) : race(timer(POLL_MS), moved));
      return merge(moved.pipe(ignoreElements()), lookNow.pipe(repeat({ delay })));
    });
    return looks.pipe(takeUntil(this.#stopped), share());
  }

  /** Ends without a value where that could not be seen in time. */
  private isInLog({ caseId, seq }: CaseChange): Observable<true> {
    const ask = async () => ((await this.log.seqs([caseId])).get(caseId) ?? 0) >= seq || undefined;
    return defer(() => within(LAG_MS, ask)).pipe(
      catchError((error: unknown) => this.tellOf(error)),
      filter((found) => found !== undefined),
    );
  }

  private tellOf(error: unknown): Observable<never> {
    const name = error instanceof Error ? error.name : 'Error';
    this.logger.warn({ name }, 'nothing could be seen for those who listen, looking again');
    return EMPTY;
  }
}
