import type { CheckpointPlace } from './places.js';
import type { SigningKey } from './signing-key.js';
import { asSealed, type AuditStore } from './store.js';

/** As many at a time: the rest goes with the next checkpoint. */
const MOST = 500;

interface CopyParts {
  readonly store: AuditStore;
  readonly keys: readonly SigningKey[];
  readonly places: readonly CheckpointPlace[];
  readonly now: () => Date;
  /** Hears of a place that does not take, or give, checkpoints. */
  readonly onAway: (place: string, error: unknown) => void;
}

/** The places outside the store. One that is away gets what it lacks the next time. */
export function copiesOf({ store, keys, places, now, onAway }: CopyParts) {
  const publicKeys = keys.map(({ publicLine }) => `${publicLine}\n`).join('');

  async function handTo(place: CheckpointPlace): Promise<void> {
    const at = now();
    const taken = await store.copies.findOne({ _id: place.name });
    if (taken?.at && at.getTime() - Date.parse(taken.at) < (place.every ?? 0)) return;
    const lacking = await store.checkpoints
      .find({ _id: { $gt: taken?.size ?? -1 } })
      .sort({ _id: 1 })
      .limit(MOST)
      .toArray();
    const last = lacking.at(-1);
    if (!last) return;
    await place.put(lacking.map(asSealed), publicKeys);
    const known = { size: last._id, at: at.toISOString() };
    await store.copies.updateOne(
      { _id: place.name },
      { $set: known, $unset: { awaySince: '' } },
      { upsert: true },
    );
  }

  async function noteAway(name: string): Promise<void> {
    const isNoted = await store.copies.findOne({ _id: name, awaySince: { $exists: true } });
    const since = { awaySince: now().toISOString() };
    if (!isNoted) await store.copies.updateOne({ _id: name }, { $set: since }, { upsert: true });
  }

  return {
    /** Hands to each place what it lacks; answers which were away, and get it the next time. */
    async hand(): Promise<readonly string[]> {
      const away: string[] = [];
      for (const place of places) {
        await handTo(place).catch(async (error: unknown) => {
          away.push(place.name);
          onAway(place.name, error);
          await noteAway(place.name);
        });
      }
      return away;
    },
    /** Which of the places have not taken what they lack. */
    async away(): Promise<readonly string[]> {
      const _id = { $in: places.map(({ name }) => name) };
      const found = await store.copies.find({ _id, awaySince: { $exists: true } }).toArray();
      return found.map((copy) => copy._id);
    },
    /** The notes that the places keep. */
    async read(): Promise<readonly string[]> {
      const notes: string[] = [];
      for (const place of places) {
        try {
          notes.push(...((await place.read?.()) ?? []));
        } catch (error) {
          onAway(place.name, error);
        }
      }
      return notes;
    },
    /** How far each place is; those too that are set up and have taken none. */
    async state() {
      const stored = new Map((await store.copies.find().toArray()).map((copy) => [copy._id, copy]));
      const names = new Set([...places.map(({ name }) => name), ...stored.keys()]);
      return [...names].map((place) => {
        const { _id, ...standing } = stored.get(place) ?? { _id: place };
        return { place: _id, ...standing };
      });
    },
  };
}
