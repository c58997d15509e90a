import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ProtectionRuling, Taken, Words } from '@tte/domain';
import {
  ProtectionRegister,
  type ProtectionBook,
  type ProtectionEvents,
  type RecordedStep,
} from '@tte/staff';
import { VaultFailure, type Vault } from '@tte/vault';
import type { Caller } from '../auth/caller.js';
import { subjectInLog } from '../auth/applicant-caller.js';
import { CLOCK, VAULT, type Clock } from '../platform/ports.js';
import { Problem } from '../problems/problem.js';

/** What was said, as it lies in the vault. */
export type Said = Readonly<Record<string, string>>;

/** The rules of a book. */
export interface BookRules<Book extends ProtectionBook, State> {
  readonly book: Book;
  readonly unknown: 'unknown-data-request' | 'unknown-breach';
  readonly decide: (
    step: ProtectionEvents[Book],
    state: State | undefined,
    at: string,
  ) => ProtectionRuling<ProtectionEvents[Book]>;
  readonly evolve: (state: State | undefined, event: ProtectionEvents[Book], taken: Taken) => State;
}

/** A matter as it stands, with its record. */
export interface Matter<Book extends ProtectionBook, State> {
  readonly matter: string;
  readonly state: State;
  readonly steps: readonly RecordedStep<ProtectionEvents[Book]>[];
}

/** What a step would put on record, once its words lie in the vault. */
export type Drafted<Book extends ProtectionBook> = (words: Words) => ProtectionEvents[Book];

/**
 * Requests of persons and breaches, each a record of steps that is only ever added to. Words go into the vault before
 * the step that names them; those of a step that is then refused are named by nothing.
 * Why: docs/decisions/0170-requests-are-a-book-with-a-clock.md
 */
@Injectable()
export class Matters {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly register: ProtectionRegister,
  ) {}

  /** All matters of a book, the latest first. */
  async all<Book extends ProtectionBook, State>(
    rules: BookRules<Book, State>,
  ): Promise<readonly Matter<Book, State>[]> {
    const matters = await this.register.matters(rules.book);
    return [...matters].map(([matter, steps]) => folded(rules, matter, steps));
  }

  /** @throws Problem that says that there is none */
  async one<Book extends ProtectionBook, State>(
    rules: BookRules<Book, State>,
    matter: string,
  ): Promise<Matter<Book, State>> {
    const steps = await this.register.steps(rules.book, matter);
    if (steps.length === 0) throw new Problem(rules.unknown);
    return folded(rules, matter, steps);
  }

  /** What was said in a matter, by reference; nothing once it is destroyed. */
  async said(matter: string): Promise<ReadonlyMap<string, Said> | undefined> {
    return this.vault.words(matter);
  }

  /** Begins a matter. @returns its number */
  async begin<Book extends ProtectionBook, State>(
    rules: BookRules<Book, State>,
    caller: Caller,
    said: Said,
    draft: Drafted<Book>,
  ): Promise<string> {
    // What would be refused draws no number.
    const ruling = rules.decide(draft({ ref: '', commitment: '' }), undefined, this.now().toISOString());
    if ('refused' in ruling) throw new Problem(ruling.refused);
    for (;;) {
      const matter = await this.vault.drawMatter(rules.book);
      if ((await this.register.steps(rules.book, matter)).length > 0) continue;
      const words = await this.vault.keepWords(matter, randomUUID(), said);
      if (await this.register.add(rules.book, matter, [], [this.taken(caller, draft(words))])) return matter;
    }
  }

  /**
   * Puts a step on record, whoever else does at the same time.
   * @param said what goes with it; undefined for nothing
   * @throws Problem with the reason why it is refused
   */
  async take<Book extends ProtectionBook, State>(
    rules: BookRules<Book, State>,
    caller: Caller,
    matter: string,
    said: Said | undefined,
    draft: (words: Words | undefined, state: State) => ProtectionEvents[Book],
  ): Promise<Matter<Book, State>> {
    let words: Words | undefined;
    for (;;) {
      const { state, steps } = await this.one(rules, matter);
      const at = this.now().toISOString();
      const probe = draft(said && (words ?? { ref: '', commitment: '' }), state);
      const ruling = rules.decide(probe, state, at);
      if ('refused' in ruling) throw new Problem(ruling.refused);
      words ??= said && (await this.kept(matter, said));
      const event = draft(words, state);
      if (await this.register.add(rules.book, matter, steps, [this.taken(caller, event)])) {
        return this.one(rules, matter);
      }
    }
  }

  private async kept(matter: string, said: Said): Promise<Words> {
    try {
      return await this.vault.keepWords(matter, randomUUID(), said);
    } catch (error) {
      const isDestroyed = error instanceof VaultFailure && error.code === 'vault-unknown-case';
      throw isDestroyed ? new Problem('data-erased') : error;
    }
  }

  private taken<Event>(caller: Caller, event: Event) {
    return { at: this.now().toISOString(), by: subjectInLog(caller), event };
  }
}

const folded = <Book extends ProtectionBook, State>(
  { evolve, unknown }: BookRules<Book, State>,
  matter: string,
  steps: readonly RecordedStep<ProtectionEvents[Book]>[],
): Matter<Book, State> => {
  let state: State | undefined;
  for (const { event, at, by } of steps) state = evolve(state, event, { at, by });
  if (state === undefined) throw new Problem(unknown);
  return { matter, state, steps };
};
