import { Inject, Injectable } from '@nestjs/common';
import { isDuplicateKey } from '@tte/mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { ProblemCode } from '../problems/problem-table.js';
import { CONNECTION } from '../platform/ports.js';
import { OWN, ownModels } from '../store/own-models.js';

/** What became of one person of a letter; `caseId` is that of the case that stands in the way. */
export interface Outcome {
  readonly code: 'opened' | ProblemCode;
  readonly caseId?: string;
}

/**
 * A letter that came in for several people: for whom of them a case is open, and for whom not. It is there before the first
 * case starts, so that nothing half-done is unseen. No personal data.
 */
export interface Intake {
  /** Id of the letter, made from caller and Idempotency-Key where there is one. */
  readonly _id: string;
  readonly letterRef: string;
  /** Keyed digest of the whole request. */
  readonly requestDigest: string;
  /** ISO 8601 */
  readonly createdAt: string;
  /** Of the people, in their order. */
  readonly caseIds: readonly string[];
  /** By index; one that is missing is not settled yet. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const text = { type: String, required: true } as const;
const intakes = new Schema(
  {
    _id: text,
    letterRef: text,
    requestDigest: text,
    createdAt: text,
    caseIds: { type: [String], required: true },
    outcomes: { type: Schema.Types.Mixed, required: true },
  },
  { ...OWN, minimize: false },
);

/**
 * The record of letters with several people.
 * Why: docs/decisions/0035-one-letter-several-cases.md
 */
@Injectable()
export class Intakes {
  readonly #intakes: Model<Intake>;

  constructor(@Inject(CONNECTION) connection: Connection) {
    this.#intakes = ownModels(connection)('letter_intakes', intakes);
  }

  async find(letterId: string): Promise<Intake | undefined> {
    return (await this.#intakes.findById(letterId).lean<Intake>()) ?? undefined;
  }

  /** Records it, or answers the one that another request has recorded meanwhile. */
  async open(intake: Intake): Promise<Intake> {
    try {
      await this.#intakes.insertMany([intake]);
      return intake;
    } catch (error) {
      const first = isDuplicateKey(error) ? await this.find(intake._id) : undefined;
      if (!first) throw error;
      return first;
    }
  }

  async settle(letterId: string, index: number, outcome: Outcome): Promise<void> {
    await this.#intakes.updateOne({ _id: letterId }, { $set: { [`outcomes.${index}`]: outcome } });
  }
}
