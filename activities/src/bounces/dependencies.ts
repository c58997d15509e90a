import type { Bounce } from '@tte/contracts';
import type { CaseEntry, Vault } from '@tte/vault';
import type { Outbox } from '../mail/outbox.js';
import type { BounceMailbox } from './mailbox.js';
import type { PositionStore } from './position-store.js';

/** What reading the mailbox needs of the world. */
export interface BounceDependencies {
  /** Absent where none is set up. */
  readonly mailbox: BounceMailbox | undefined;
  readonly positions: PositionStore;
  readonly outbox: Pick<Outbox, 'findByMessageId'>;
  readonly vault: Pick<Vault, 'entry' | 'applicant'>;
  /** Tells a case, open or closed, that a mail came back. */
  tellBounce(entry: CaseEntry, bounce: Bounce): Promise<void>;
}
