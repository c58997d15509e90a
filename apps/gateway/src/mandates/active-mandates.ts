import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@tte/domain';
import { isInForce, isOver, type RecordedMandate, MandateStore } from '@tte/staff';
import type { Office } from '../auth/caller.js';
import { Problem } from '../problems/problem.js';
import { CLOCK, type Clock } from '../platform/ports.js';
import { officeOf } from './office-of.js';

/** A mandate, or its revocation, is known to every gateway within this time. */
const FRESH_MS = 1_000;

/**
 * Who stands in for whom now. One read a second serves all requests; a decision looks its mandate up anew.
 * Why: docs/decisions/0017-mandates-are-judged-thrice.md
 */
@Injectable()
export class ActiveMandates {
  #known: Promise<readonly RecordedMandate[]> | undefined;
  #readAt = 0;

  constructor(
    @Inject(CLOCK) private readonly now: Clock,
    private readonly mandates: MandateStore,
  ) {}

  /** The posts that somebody stands in for now. */
  async officesOf(subject: string): Promise<readonly Office[]> {
    const now = this.now();
    const known = await this.known();
    return known.filter((one) => one.holder === subject && isInForce(one, now)).map(officeOf);
  }

  /** Has the next request read anew: for what this gateway has itself changed. */
  forget(): void {
    this.#known = undefined;
  }

  /**
   * An actor whose mandate was looked up just now and not revoked. They say when, so that the workflow refuses what
   * reaches it long after.
   * @throws Problem `mandate-not-in-force` when the mandate was revoked in the meantime
   */
  async confirm(actor: Actor): Promise<Actor> {
    const { mandate } = actor;
    if (!mandate) return actor;
    const now = this.now();
    const found = await this.mandates.find(mandate.id);
    if (!found || isOver(found, now)) throw new Problem('mandate-not-in-force');
    return { ...actor, mandate: { ...mandate, confirmedAt: now.toISOString() } };
  }

  /** A failed read is tried again by the next request. */
  private known(): Promise<readonly RecordedMandate[]> {
    if (!this.#known || performance.now() - this.#readAt >= FRESH_MS) {
      this.#readAt = performance.now();
      const read = this.mandates.notOver(this.now().toISOString());
      read.catch(() => this.#known === read && this.forget());
      this.#known = read;
    }
    return this.#known;
  }
}
