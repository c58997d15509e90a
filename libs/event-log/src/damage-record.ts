import type { Model } from 'mongoose';
import type { Finding } from './examine.js';
import type { DamagedCase } from './port.js';
import type { StoredDamage } from './store/models.js';

/** The collection of damaged cases: written by catch-up and rebuild, read by the gateway. */
export function damageRecord(damage: Model<StoredDamage>, now: () => Date) {
  return {
    /** Notes what is wrong now; the time is of when anything was first. */
    async record(registrationId: string, { code, seq }: Finding): Promise<void> {
      const since = now().toISOString();
      await damage.updateOne(
        { _id: registrationId },
        { $set: { code, seq }, $setOnInsert: { since } },
        { upsert: true },
      );
    },
    /** These are whole. */
    async heal(registrationIds: readonly string[]): Promise<void> {
      if (registrationIds.length > 0) await damage.deleteMany({ _id: { $in: [...registrationIds] } });
    },
    async all(): Promise<DamagedCase[]> {
      const stored = await damage.find().sort({ since: 1, _id: 1 }).lean<StoredDamage[]>();
      return stored.map(({ _id: registrationId, code, seq, since }) => ({
        registrationId,
        code,
        seq,
        since,
      }));
    },
  };
}
