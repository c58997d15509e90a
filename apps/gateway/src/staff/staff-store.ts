import { isDuplicateKey } from '@tte/mongo';
import type { Identity, Role } from '@tte/domain';
import { Schema, type Connection } from 'mongoose';
import { OWN, ownModels } from '../store/own-models.js';

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
  /** Digests of what tells the person from others, as an admin entered it. */
  readonly identity?: Identity;
}

type Stored = Omit<StaffMember, 'subject'> & { readonly _id: string; readonly version: number };

const text = { type: String, required: true } as const;
const schema = new Schema(
  {
    _id: text,
    names: { type: [{ _id: false, name: text, since: text }], required: true },
    roles: { type: [String], required: true },
    identity: Schema.Types.Mixed,
    version: { type: Number, required: true },
  },
  OWN,
);

/** The collection `staff`, by subject. */
export class StaffStore {
  readonly #staff;

  constructor(connection: Connection) {
    const model = ownModels(connection);
    this.#staff = model<Stored>('staff', schema);
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
      if (await this.put({ _id, ...rest, version: (stored?.version ?? 0) + 1 })) return;
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
  ...rest,
});
