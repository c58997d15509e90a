import type { RenewalReminderActivities } from '@tte/contracts';
import type { RenewalReminderDependencies } from './dependencies.js';
import { remindHolders } from './remind-holders.js';

/** The activities of the reminders, with the world they act in. */
export const createRenewalReminders = (deps: RenewalReminderDependencies): RenewalReminderActivities => ({
  remindHolders: (at) => remindHolders(deps, at),
});
