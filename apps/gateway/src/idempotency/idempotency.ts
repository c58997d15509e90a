import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonical, isDuplicateKey } from '@tte/mongo';
import type { Connection, Model } from 'mongoose';
import type { Vault } from '@tte/vault';
import type { Logger } from 'pino';
import { isRefusal, Problem } from '../problems/problem.js';
import { waitBriefly } from '../store/wait-briefly.js';
import { CLOCK, CONNECTION, LOGGER, VAULT, type Clock } from '../platform/ports.js';
import { keysOn, type StoredKey } from './keys.js';

/** How long an answer is kept, closed case or not. */
export const KEPT_MS = 48 * 3_600_000;
/**
 * How long nobody goes on with what was in flight after its holder was last heard of. As short as a repeat can wait:
 * who lives says so each second, and two who do the same work, as while the store is away, do it once between them.
 */
export const LEASE_MS = 3_000;
/** Each attempt that fails has seen another one get somewhere. */
const ATTEMPTS = 5;

/** A request that may come again: whose it is, under which key, and what it asks for. */
export interface Repeatable {
  /** Subject of the caller; keys of different callers never meet. */
  readonly subject: string;
  /** The header `Idempotency-Key`; without it every request stands for itself. */
  readonly key: string | undefined;
  /** Name of the operation with the ids in its address, such as `disposition <caseId>`. */
  readonly operation: string;
  /** All else that the request says, as JSON. Only a keyed digest of it is kept. */
  readonly content: unknown;
}

/**
 * Does what a request asks for once, however often the request comes.
 * Why: docs/decisions/0029-a-key-answers-for-one-request.md
 */
@Injectable()
export class Idempotency {
  readonly #keys: Model<StoredKey>;

  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CONNECTION) connection: Connection,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {
    this.#keys = keysOn(connection);
  }

  /**
   * The answer of `work`, or that of the request that came before with the same key. The answer is kept as JSON, so it
   * holds no personal data. Work that fails can be tried again with the same key.
   * @param leavesOpen whether an answer leaves something undone, which the same request then goes on with
   * @throws Problem `idempotency-key-reused` or `request-in-flight`
   */
  async once<Answer extends object>(
    request: Repeatable,
    work: () => Promise<Answer>,
    leavesOpen: (answer: Answer) => boolean = () => false,
  ): Promise<Answer> {
    const { subject, key, operation, content } = request;
    if (key === undefined) return work();
    const { vault } = this;
    const id = await this.idOf(subject, key);
    const row = await this.claim(id, await vault.digest(canonical(['request', operation, content])));
    if (row.answer !== undefined) return JSON.parse(row.answer) as Answer;
    const renewing = setInterval(
      () => void this.change(row, { leaseUntil: this.in(LEASE_MS) }),
      LEASE_MS / 4,
    );
    try {
      const answer = await this.attempt(row, work);
      if (leavesOpen(answer)) await this.change(row, { leaseUntil: this.now() });
      else await this.change(row, { state: 'done', answer: JSON.stringify(answer) });
      return answer;
    } finally {
      clearInterval(renewing);
    }
  }

  /** Whether a request came with this key before, and its answer or its content is still kept. */
  async knows(subject: string, key: string): Promise<boolean> {
    const _id = await this.idOf(subject, key);
    return (await this.#keys.exists({ _id, expiresAt: { $gt: this.now() } })) !== null;
  }

  private idOf(subject: string, key: string): Promise<string> {
    return this.vault.digest(canonical(['idempotency-key', subject, key]));
  }

  /** A row of this attempt's own, or the one that has the answer. */
  private async claim(_id: string, fingerprint: string): Promise<StoredKey> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const own = { _id, fingerprint, holder: randomUUID(), state: 'in-flight' } as const;
      const mine = { ...own, leaseUntil: this.in(LEASE_MS), expiresAt: this.in(KEPT_MS) };
      if (await this.insert(mine)) return mine;
      const there = await this.#keys.findById(_id).lean<StoredKey>();
      if (!there) continue;
      if (there.expiresAt > this.now()) {
        if (there.fingerprint !== fingerprint) throw new Problem('idempotency-key-reused');
        if (there.state === 'done') return there;
        if (there.leaseUntil > this.now()) break;
      }
      const { holder, state, leaseUntil } = there;
      const taken = await this.#keys.replaceOne({ _id, holder, state, leaseUntil }, mine);
      if (taken.matchedCount === 1) return mine;
    }
    throw new Problem('request-in-flight', { headers: { 'retry-after': '1' } });
  }

  private async insert(row: StoredKey): Promise<boolean> {
    try {
      await this.#keys.insertMany([row]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /**
   * After a refusal nothing was done, and the key is free for another body. After any other failure it is not known
   * what was done: the key stays with its content, and the same request may come again at once, since the work finds
   * by ids made from the key what it has done already.
   */
  private async attempt<Answer>(row: StoredKey, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      if (isRefusal(error)) await this.note(this.#keys.deleteOne(this.held(row)));
      else await this.change(row, { leaseUntil: this.now() });
      throw error;
    }
  }

  private change(row: StoredKey, change: Partial<StoredKey>): Promise<void> {
    return this.note(this.#keys.updateOne(this.held(row), { $set: change }));
  }

  private note(noting: PromiseLike<unknown>): Promise<void> {
    return waitBriefly(this.harmlessly(noting));
  }

  /** The work has its outcome: when that cannot be noted, a repeat goes on once the lease has ended. */
  private async harmlessly(noting: PromiseLike<unknown>): Promise<void> {
    try {
      await noting;
    } catch (error) {
      const name = error instanceof Error ? error.name : 'Error';
      this.logger.warn({ name }, 'an idempotency key could not be settled');
    }
  }

  private held = ({ _id, holder }: StoredKey) => ({ _id, holder, state: 'in-flight' as const });
  private in = (milliseconds: number): Date => new Date(this.now().getTime() + milliseconds);
}
