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
    async restrict(registrationId, act) {
      await cases.updateOne(
        { _id: registrationId, status: { $ne: 'erased' }, restriction: { $exists: false } },
        { $set: { restriction: { at: clock().toISOString(), ...act } } },
      );
    },
    async liftRestriction(registrationId) {
      await cases.updateOne({ _id: registrationId }, { $unset: { restriction: 1 } });
    },
  };
}
