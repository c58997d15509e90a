import { Inject, Injectable } from '@nestjs/common';
import type { TakeoverReason } from '@tte/domain';
import type { Connection, Model } from 'mongoose';
import type { Logger } from 'pino';
import type { Caller } from '../auth/caller.js';
import { isFor } from '../auth/scope.js';
import { CaseChanges } from '../workflows/case-changes.js';
import { Problem } from '../problems/problem.js';
import { Cases } from '../case-access/cases.js';
import { CLOCK, CONNECTION, LOGGER, type Clock } from '../platform/ports.js';
import { claimsOn, takeClaim, type StoredClaim } from './claim-store.js';

const LASTS_MS = 60 * 60_000;

/** Who works on which case, so that two verifikators do not work on one. */
@Injectable()
export class Claims {
  readonly #claims: Model<StoredClaim>;

  constructor(
    @Inject(CONNECTION) connection: Connection,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly caseChanges: CaseChanges,
  ) {
    this.#claims = claimsOn(connection);
  }

  /**
   * Claims a case that waits for a verifikator, or renews the caller's claim, for an hour from now.
   * @param reason to take it over from a colleague who works on it
   * @throws Problem `claimed-by-other`, `wrong-turn`, `wrong-post`, `case-closed`, `unknown-case`
   */
  async claim({ subject, offices }: Caller, caseId: string, reason?: TakeoverReason): Promise<StoredClaim> {
    const { open, waitingOn, unit, seq } = await this.cases.view(caseId);
    if (!open) throw new Problem('case-closed');
    if (waitingOn !== 'verifikator') throw new Problem('wrong-turn');
    if (!isFor(offices, { post: waitingOn, unit })) throw new Problem('wrong-post');
    const since = this.now();
    const until = new Date(since.getTime() + LASTS_MS);
    const held = await takeClaim(this.#claims, { _id: caseId, subject, since, until }, reason);
    if (held.subject !== subject) throw claimedByOther(held);
    this.caseChanges.tell({ caseId, seq });
    return held;
  }

  /** Gives a case back to all; without a claim there is nothing to do. @throws Problem `claimed-by-other` */
  async release({ subject }: Caller, caseId: string): Promise<void> {
    await this.cases.entry(caseId);
    if (await this.isMine(subject, caseId)) {
      await this.#claims.deleteOne({ _id: caseId, subject });
    }
  }

  /** The caller has decided, so the case is no longer theirs. What cannot be removed now expires. */
  async settle(subject: string, caseId: string): Promise<void> {
    await this.#claims.deleteOne({ _id: caseId, subject }).catch((error: unknown) => {
      const name = error instanceof Error ? error.name : 'Error';
      this.logger.warn({ caseId, name }, 'a claim stays until it expires');
    });
  }

  /** Whether one has claimed a case. @throws Problem `claimed-by-other` while another works on it */
  async isMine(subject: string, caseId: string): Promise<boolean> {
    const held = await this.#claims.findById(caseId).lean<StoredClaim>();
    if (held && held.subject !== subject && held.until > this.now()) throw claimedByOther(held);
    return held?.subject === subject;
  }

  /** The claim that holds on a case now. */
  async on(caseId: string): Promise<StoredClaim | undefined> {
    const held = await this.#claims.findById(caseId).lean<StoredClaim>();
    return held && held.until > this.now() ? held : undefined;
  }

  /** All claims that hold now, by case: as many as verifikators have begun. */
  async live(): Promise<ReadonlyMap<string, StoredClaim>> {
    const held = await this.#claims.find({ until: { $gt: this.now() } }).lean<StoredClaim[]>();
    return new Map(held.map((claim) => [claim._id, claim]));
  }
}

/** A claim as it is told: its holder by subject, never by name. */
export const shownClaim = ({ subject, since, until, takenFrom }: StoredClaim) => ({
  subject,
  since: since.toISOString(),
  until: until.toISOString(),
  ...(takenFrom && { takenFrom }),
});

const claimedByOther = (held: StoredClaim): Problem =>
  new Problem('claimed-by-other', { members: membersOf(shownClaim(held)) });

const membersOf = ({ subject, since, until }: ReturnType<typeof shownClaim>) => ({ subject, since, until });
