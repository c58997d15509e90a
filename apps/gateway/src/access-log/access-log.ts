import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Connection, Model } from 'mongoose';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.js';
import { currentRequestId } from '../http/request-scope.js';
import { HttpMetrics } from '../metrics/http-metrics.js';
import { tryAgain } from '../problems/problem.js';
import { CLOCK, CONNECTION, LOGGER, type Clock } from '../platform/ports.js';
import { ChainWriter } from './chain-writer.js';
import { entriesOn, type AccessEntry, type Sight, type StoredEntry } from './entries.js';
import { Tally } from './tally.js';

export type { Sight } from './entries.js';

/** An attempt that was answered with 401 or 403. */
export interface RefusedAttempt {
  readonly caller: Caller | undefined;
  /** Code of the problem. */
  readonly code: string;
  /** Template of the route, as in the policy: `GET /api/v1/cases`. */
  readonly route: string;
  readonly requestId: string;
  readonly caseId?: string;
}

/** What tells that a paper was put beside a case; that one was opened proves nothing of it. */
const PUT_BESIDE: Sight[] = ['comment', 'attachment'];

/** A paper as it is recorded: its reference, and the salted commitment to it. */
export interface RecordedPaper {
  readonly ref: string;
  readonly commitment: string;
}

/** Who looked at what of whom, and who was refused. */
@Injectable()
export class AccessLog implements OnApplicationShutdown {
  readonly #entries: Model<StoredEntry>;
  readonly #writer: ChainWriter;
  readonly #tally = new Tally(({ requestId, ...refusal }, count) =>
    this.append({ ...refusal, outcome: 'refused', ...(count > 1 ? { count } : { requestId }) }),
  );

  constructor(
    @Inject(CONNECTION) connection: Connection,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(HttpMetrics) private readonly metrics: HttpMetrics,
  ) {
    this.#entries = entriesOn(connection);
    this.#writer = new ChainWriter(this.#entries);
  }

  /**
   * Records a look before what is looked at leaves, or an act on a person's data before it is done.
   * @param ground why, as a code of a closed list
   * @throws Problem `try-again` when it cannot be recorded: then nothing may leave
   */
  looked(caller: Caller, what: Sight, caseId?: string, ground?: string): Promise<void> {
    return this.record(caller, {
      what,
      ...(caseId !== undefined && { caseId }),
      ...(ground !== undefined && { ground }),
    });
  }

  /**
   * Records that a paper lies beside a case, or is about to be opened: which one, and what its content is committed to.
   * @throws Problem `try-again` when it cannot be recorded: then it counts as not done
   */
  paper(caller: Caller, what: Sight, caseId: string, paper: RecordedPaper): Promise<void> {
    return this.record(caller, { what, caseId, ...paper });
  }

  /** Those of these papers that are on record just as they are. @param recordOf how a paper is recorded */
  async onRecord<Paper>(
    papers: readonly Paper[],
    recordOf: (paper: Paper) => RecordedPaper,
  ): Promise<readonly Paper[]> {
    if (papers.length === 0) return [];
    const refs = papers.map((paper) => recordOf(paper).ref);
    const found = await this.#entries
      .find({ ref: { $in: refs }, what: { $in: PUT_BESIDE } }, { _id: 0, ref: 1, commitment: 1 })
      .lean<RecordedPaper[]>();
    const known = new Set(found.map(nameOf));
    return papers.filter((paper) => known.has(nameOf(recordOf(paper))));
  }

  /** Records a table before it leaves, with how many rows it has. @throws Problem `try-again` as `looked` does */
  exported(caller: Caller, what: Sight, count: number): Promise<void> {
    return this.record(caller, { what, count });
  }

  private async record(
    caller: Caller,
    sight: Pick<AccessEntry, 'what' | 'caseId' | 'ground' | 'count' | 'ref' | 'commitment'>,
  ): Promise<void> {
    const requestId = currentRequestId();
    try {
      await this.#writer.append({
        at: this.instant(),
        outcome: 'looked',
        ...identityOf(caller),
        ...sight,
        ...(requestId !== undefined && { requestId }),
      });
    } catch (error) {
      this.lost(error);
      throw tryAgain();
    }
  }

  /** Records a refused attempt, after its answer. What cannot be recorded is counted and logged. */
  refused({ caller, ...attempt }: RefusedAttempt): void {
    if (caller) this.append({ ...attempt, ...identityOf(caller), outcome: 'refused' });
    else this.#tally.add(attempt);
  }

  /** All that was looked at, or refused, of these cases, oldest first. */
  async trailOf(caseIds: readonly string[]): Promise<AccessEntry[]> {
    const found = await this.#entries
      .find({ caseId: { $in: [...caseIds] } })
      .sort({ at: 1, _id: 1 })
      .lean<StoredEntry[]>();
    return found.map(
      ({ _id, writer: _writer, n: _n, prevHash: _prev, hash: _hash, mark: _mark, ...entry }) => entry,
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.#tally.flush();
    await this.#writer.idle();
  }

  private append(entry: Omit<AccessEntry, 'at'>): void {
    this.#writer.append({ ...entry, at: this.instant() }).catch((error: unknown) => this.lost(error));
  }

  private lost(error: unknown): void {
    this.metrics.accessUnrecorded();
    const name = error instanceof Error ? error.name : 'Error';
    this.logger.error({ requestId: currentRequestId(), name }, 'the access log could not be written');
  }

  private instant = (): string => this.now().toISOString();
}

const identityOf = ({ subject, roles, offices }: Caller) => ({
  subject,
  roles,
  offices: offices.map(({ post, capacity }) => ({ post, capacity })),
});

const nameOf = ({ ref, commitment }: RecordedPaper): string => `${ref} ${commitment}`;
