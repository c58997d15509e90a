import { isDuplicateKey, markFields, marking, modelOn, withoutMarks, type MarkedRows } from '@tte/mongo';
import type { Identity, Pace, Role } from '@tte/domain';
import { Schema, type Connection } from 'mongoose';
import { OPTIONS } from './options.js';

/** A name, and since when (ISO 8601) it is known. */
export interface NameVersion {
  readonly name: string;
  readonly since: string;
}

/** A person of the office: their names in order, and the roles that they were last seen with. */
export interface StaffMember {
  readonly subject: string;
  readonly names: readonly NameVersion[];
  readonly roles: readonly Role[];
  /** When they first came in (ISO 8601); absent while all that is known of them was entered by an admin. */
  readonly cameIn?: string;
  /** What tells the person from others, as an admin entered it; each sealed. */
  readonly identity?: Identity;
  /** Where they are told of what waits for them, sealed: as the identity provider, or else an admin, says it. */
  readonly address?: string;
  /** How often they want to be told. */
  readonly pace?: Pace;
}

type Stored = Omit<StaffMember, 'subject'> & { readonly _id: string; readonly version: number };

/** What the mark of a person of the office stands for. */
export const MARKED_STAFF = {
  kind: 'person',
  parts: { person: ['names', 'roles', 'identity', 'version'] },
} as const satisfies MarkedRows;

const text = { type: String, required: true } as const;
const schema = new Schema(
  {
    _id: text,
    names: { type: [{ _id: false, name: text, since: text }], required: true },
    roles: { type: [String], required: true },
    cameIn: String,
    identity: Schema.Types.Mixed,
    address: String,
    pace: String,
    version: { type: Number, required: true },
    ...markFields(MARKED_STAFF),
  },
  OPTIONS,
);

/** The collection `staff`, by subject. */
export class StaffStore {
  readonly #staff;

  constructor(connection: Connection) {
    this.#staff = modelOn<Stored>(connection, 'staff', schema);
  }

  prepare(): Promise<void> {
    return this.#staff.createIndexes();
  }

  async find(subjects: readonly string[]): Promise<StaffMember[]> {
    const stored = await this.#staff.find({ _id: { $in: [...subjects] } }).lean<Stored[]>();
    return stored.map(fromStored);
  }

  /** Everyone: some hundreds of people. */
  async all(): Promise<StaffMember[]> {
    return (await this.#staff.find().lean<Stored[]>()).map(fromStored);
  }

  /** Brings a person's entry to what `change` makes of it, whoever else writes; nothing where it changes nothing. */
  async change(
    subject: string,
    change: (known: StaffMember | undefined) => StaffMember | undefined,
  ): Promise<void> {
    for (;;) {
      const stored = await this.#staff.findById(subject).lean<Stored>();
      const next = change(stored ? fromStored(stored) : undefined);
      if (!next) return;
      const { subject: _id, ...rest } = next;
      const version = (stored?.version ?? 0) + 1;
      const marks = marking(this.#staff.db, MARKED_STAFF, _id, { ...rest, version });
      if (await this.put({ _id, ...rest, version, ...marks })) return;
    }
  }

  /** False when somebody else wrote this version. */
  private async put(next: Stored): Promise<boolean> {
    if (next.version === 1) return this.insert(next);
    const { _id, version, ...rest } = next;
    const { matchedCount } = await this.#staff.updateOne(
      { _id, version: version - 1 },
      { $set: { ...rest, version } },
    );
    return matchedCount === 1;
  }

  private async insert(first: Stored): Promise<boolean> {
    try {
      await this.#staff.insertMany([first]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}

const fromStored = ({ _id: subject, version: _version, ...rest }: Stored): StaffMember => ({
  subject,
  ...withoutMarks(rest),
});
