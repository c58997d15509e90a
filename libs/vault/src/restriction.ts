import type { Vault } from './port.js';
import type { Models } from './store/models.js';

/**
 * The right to have one's data kept and not processed: a mark on the case, which `Cases.open` heeds.
 * Why: docs/decisions/0026-a-restriction-is-a-mark-in-the-vault.md
 */
export function restriction(
  { cases }: Models,
  clock: () => Date,
): Pick<Vault, 'restrict' | 'liftRestriction'> {
  return {
    async restrict(caseId, act) {
      await cases.updateOne(
        { _id: caseId, status: { $ne: 'erased' }, restriction: { $exists: false } },
        { $set: { restriction: { at: clock().toISOString(), ...act } } },
      );
    },
    async liftRestriction(caseId) {
      await cases.updateOne({ _id: caseId }, { $unset: { restriction: 1 } });
    },
  };
}
