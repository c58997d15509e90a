import type { Told } from '@tte/domain';
import { modelOn } from '@tte/mongo';
import { Schema, type Connection } from 'mongoose';
import { OPTIONS } from './options.js';

/** A browser that its official has allowed to show what waits for them. */
export interface PushDevice {
  /** Made from the endpoint, so that a browser is one device whoever switches it on: it tells one person. */
  readonly id: string;
  readonly subject: string;
  /** As its official knows it, such as `Chrome di Android`. */
  readonly label: string;
  /** ISO 8601: when it was switched on. */
  readonly since: string;
  /** Our public key (base64url), to which its browser tied the subscription: no other one can send to it. */
  readonly publicKey: string;
  /** Its subscription as JSON, sealed for the subject: who has it can send to the device. */
  readonly sealed: string;
  /** What it was told, since it was switched on. */
  readonly told?: Told;
  /** ISO 8601: its push service takes nothing for it before. */
  readonly notBefore?: string;
}

type Stored = Omit<PushDevice, 'id'> & { readonly _id: string };

const text = { type: String, required: true } as const;
const schema = new Schema(
  {
    _id: text,
    subject: text,
    label: text,
    since: text,
    publicKey: text,
    sealed: text,
    told: Schema.Types.Mixed,
    notBefore: String,
  },
  OPTIONS,
);
schema.index({ subject: 1, since: -1, _id: 1 });

/** The collection `push_devices`: the gateway adds what officials switch on, the worker removes what is gone. */
export class PushDeviceStore {
  readonly #devices;

  constructor(connection: Connection) {
    this.#devices = modelOn<Stored>(connection, 'push_devices', schema);
  }

  prepare(): Promise<void> {
    return this.#devices.createIndexes();
  }

  /** A person's devices, the latest first. */
  async of(subject: string): Promise<PushDevice[]> {
    const stored = await this.#devices.find({ subject }).sort({ since: -1, _id: 1 }).lean<Stored[]>();
    return stored.map(fromStored);
  }

  /** Those of everyone: a few for each official. */
  async all(): Promise<PushDevice[]> {
    return (await this.#devices.find().lean<Stored[]>()).map(fromStored);
  }

  /** Keeps a device, in the place of all that was known of it. */
  async put({ id, ...device }: PushDevice): Promise<void> {
    await this.#devices.replaceOne({ _id: id }, device, { upsert: true });
  }

  /** Notes what a device was told, or when it may be, unless it is gone or somebody else's by now. */
  async note(
    { id, subject }: Pick<PushDevice, 'id' | 'subject'>,
    noted: Pick<PushDevice, 'told' | 'notBefore'>,
  ): Promise<void> {
    await this.#devices.updateOne({ _id: id, subject }, { $set: noted });
  }

  /** Removes a person's device, unless it is somebody else's by now. */
  async remove({ id, subject }: Pick<PushDevice, 'id' | 'subject'>): Promise<void> {
    await this.#devices.deleteOne({ _id: id, subject });
  }
}

const fromStored = ({ _id: id, ...device }: Stored): PushDevice => ({ id, ...device });
