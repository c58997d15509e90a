import type { Client } from '@temporalio/client';
import type { OutboxRecords, RegistrationCalls } from '@tte/activities';
import type { CaseSettings } from '@tte/contracts';
import type { EventLog } from '@tte/event-log';
import type { Vault } from '@tte/vault';

/** What the repair reaches. */
export interface RepairWorld {
  readonly client: Client;
  readonly eventLog: EventLog;
  readonly vault: Vault;
  readonly outbox: Pick<OutboxRecords, 'putBack'>;
  readonly registrationCalls: Pick<RegistrationCalls, 'claim'>;
  /** The Message-ID of the mail with this key. */
  readonly messageIdOf: (key: string) => string;
  /** For a case of which Temporal knows nothing any more. */
  readonly settings: CaseSettings;
}

/** The repair's own name, where an actor or a reason is recorded. */
export const REPAIR = 'log-repair';
