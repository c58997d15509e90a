import type { EventLog, Registry } from '@tte/event-log';
import type { MailDependencies } from '../dependencies.js';

/** The world of the reminders: that of a mail, and the register of accounts. */
export interface RenewalReminderDependencies extends MailDependencies {
  readonly eventLog: EventLog & Registry;
  readonly renewal: RenewalPeriods;
}

/** How long before a certificate's end its holder is told, in milliseconds; see RENEWAL_* in @tte/config. */
export interface RenewalPeriods {
  /** BSrE renews from so long before the end on, and the first mail goes out. */
  readonly window: number;
  readonly remindBeforeEnd: readonly number[];
}
