import { marking } from '@tte/mongo';
import type { Vault } from './port.js';
import { MARKED_ENTRIES, type Models } from './store/models.js';

/**
 * The right to have one's data kept and not processed: a mark on the case, which `Cases.open` heeds.
 * Why: docs/decisions/0026-a-restriction-is-a-mark-in-the-vault.md
 */
export function restriction(
  { cases }: Models,
  clock: () => Date,
): Pick<Vault, 'restrict' | 'liftRestriction'> {
  const marksOf = (caseId: string, row: object) =>
    marking(cases.db, MARKED_ENTRIES, caseId, row, ['restriction']);

  return {
    async restrict(caseId, act) {
      const restricted = { restriction: { at: clock().toISOString(), ...act } };
      await cases.updateOne(
        { _id: caseId, status: { $ne: 'erased' }, restriction: { $exists: false } },
        { $set: { ...restricted, ...marksOf(caseId, restricted) } },
      );
    },
    async liftRestriction(caseId) {
      const change = { $unset: { restriction: 1 }, $set: marksOf(caseId, {}) } as const;
      await cases.updateOne({ _id: caseId, restriction: { $exists: true } }, change);
    },
  };
}
