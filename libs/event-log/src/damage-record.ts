import type { Model } from 'mongoose';
import type { Finding } from './examine.js';
import type { DamagedCase } from './port.js';
import type { StoredDamage } from './store/models.js';

/** The collection of damaged cases: written by catch-up and rebuild, read by the gateway. */
export function damageRecord(damage: Model<StoredDamage>, now: () => Date) {
  return {
    /** Notes what is wrong now; the time is of when anything was first. */
    async record(caseId: string, { code, seq }: Finding): Promise<void> {
      const since = now().toISOString();
      await damage.updateOne(
        { _id: caseId },
        { $set: { code, seq }, $setOnInsert: { since } },
        { upsert: true },
      );
    },
    /** These are whole. */
    async heal(caseIds: readonly string[]): Promise<void> {
      if (caseIds.length > 0) await damage.deleteMany({ _id: { $in: [...caseIds] } });
    },
    async all(): Promise<DamagedCase[]> {
      const stored = await damage.find().sort({ since: 1, _id: 1 }).lean<StoredDamage[]>();
      return stored.map(({ _id: caseId, code, seq, since }) => ({
        caseId,
        code,
        seq,
        since,
      }));
    },
  };
}
