import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  catchError,
  defer,
  EMPTY,
  filter,
  finalize,
  map,
  repeat,
  ReplaySubject,
  share,
  startWith,
  takeUntil,
  type Observable,
} from 'rxjs';
import type { Caller, Office } from '../auth/caller.js';
import { Claims } from '../claims/claims.js';
import { inboxVersion } from '../inbox/inbox-version.js';
import { isFor, nameOfInbox } from '../inbox/offices.js';
import { TaskBoard } from '../inbox/task-board.js';
import { Cases } from '../registrations/cases.js';
import { TheWorld, type World } from '../world.js';

const POLL_MS = 1_000;

/**
 * The versions of inboxes and cases, as they change. While anyone listens, this process looks at the store once a
 * second: one look at the open tasks for all inboxes, and one at all the cases that are watched.
 */
@Injectable()
export class Live implements OnModuleDestroy {
  readonly #stopped = new ReplaySubject<void>(1);
  readonly #watched = new Map<string, number>();
  readonly #inboxes = this.poll(() => this.lookAtInboxes());
  readonly #cases = this.poll(() => this.world.log.seqs([...this.#watched.keys()]));

  constructor(
    @TheWorld() private readonly world: World,
    private readonly board: TaskBoard,
    private readonly claims: Claims,
    private readonly registrations: Cases,
  ) {}

  /** Ends when the gateway stops. */
  get stopped(): Observable<void> {
    return this.#stopped;
  }

  /** The version of the caller's inbox, now and at each look. */
  async inbox({ offices }: Caller): Promise<Observable<number>> {
    const now = await this.lookAtInboxes();
    return this.#inboxes.pipe(
      startWith(now),
      map((versionFor) => versionFor(offices)),
    );
  }

  /** The `seq` of a case, now and at each look. @throws Problem `unknown-registration` */
  async registration(registrationId: string): Promise<Observable<number>> {
    const { seq } = await this.registrations.view(registrationId);
    return defer(() => {
      this.watch(registrationId, 1);
      return this.#cases;
    }).pipe(
      map((seqs) => seqs.get(registrationId)),
      filter((found) => found !== undefined),
      startWith(seq),
      finalize(() => this.watch(registrationId, -1)),
    );
  }

  onModuleDestroy(): void {
    this.#stopped.next();
  }

  private async lookAtInboxes(): Promise<(offices: readonly Office[]) => number> {
    const [tasks, claims] = await Promise.all([this.board.tasks(), this.claims.live()]);
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

  private watch(registrationId: string, change: 1 | -1): void {
    const listeners = (this.#watched.get(registrationId) ?? 0) + change;
    if (listeners > 0) this.#watched.set(registrationId, listeners);
    else this.#watched.delete(registrationId);
  }

  /** Looks again and again while anyone listens. A look that fails is told of in the log, and the next one follows. */
  private poll<Seen>(look: () => Promise<Seen>): Observable<Seen> {
    return defer(look).pipe(
      catchError((error: unknown) => {
        const name = error instanceof Error ? error.name : 'Error';
        this.world.logger.warn({ name }, 'nothing could be seen for those who listen, looking again');
        return EMPTY;
      }),
      repeat({ delay: POLL_MS }),
      takeUntil(this.#stopped),
      share(),
    );
  }
}
