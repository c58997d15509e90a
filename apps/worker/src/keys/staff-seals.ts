import { isDeepStrictEqual } from 'node:util';
import type { StaffStore } from '@tte/staff';
import type { SealedElsewhere } from '@tte/vault';

/** What the vault has sealed for the staff directory. */
export const staffSealsIn = (store: StaffStore): SealedElsewhere => ({
  async all() {
    return (await store.all()).map(({ subject, address, identity }) => ({
      subject,
      ...(address !== undefined && { address }),
      ...(identity && { identity }),
    }));
  },
  replace: (subject, former, next) =>
    store.change(subject, (known) => {
      const isThere =
        known?.address === former.address && isDeepStrictEqual(known?.identity, former.identity);
      return known && isThere ? { ...known, ...next } : undefined;
    }),
});
