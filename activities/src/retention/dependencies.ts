import type { EventLog, Registry } from '@tte/event-log';
import type { Vault } from '@tte/vault';

/** The world of the retention. */
export interface RetentionDependencies {
  readonly eventLog: EventLog & Registry;
  readonly vault: Vault;
  /** Milliseconds: how long each kind of data is kept; see RETENTION_* in @tte/config. */
  readonly periods: { readonly closed: number; readonly account: number; readonly pending: number };
  /** How much of the cases whose data are kept a run erases unasked, from 0 to 1; see RETENTION_MAX_SHARE. */
  readonly maxShare: number;
  /** The store's clock. */
  readonly storeTime: () => Promise<Date>;
  /** The worker's clock. */
  readonly now: () => Date;
}
