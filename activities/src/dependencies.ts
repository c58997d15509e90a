import type { OfficeCalendar } from '@tte/domain';
import type { EventLog } from '@tte/event-log';
import type { Vault } from '@tte/vault';
import type { BsreClient } from '@tte/outside';
import type { RegistrationCalls } from './bsre/registration-calls.js';
import type { MailSettings } from './mail/settings.js';
import type { Outbox } from './mail/outbox.js';
import type { Mailer } from './mail/transport.js';
import type { SiAsnClient } from './si-asn/client.js';
import type { SimpegClient } from './simpeg/port.js';

/** What a mail needs of the world. */
export type MailDependencies = Pick<
  ActivityDependencies,
  'eventLog' | 'vault' | 'mailer' | 'outbox' | 'mail'
>;

/** The world as the activities are handed it. */
export interface ActivityDependencies {
  readonly eventLog: EventLog;
  readonly vault: Vault;
  readonly bsre: BsreClient;
  readonly registrationCalls: RegistrationCalls;
  /** How long BSrE may take for what it was asked, before it counts as not done; in milliseconds. */
  readonly bsreGraceMs: number;
  /** How long a status that this release does not know is waited out before a person is to look; in milliseconds. */
  readonly bsreUnknownMs: number;
  readonly siAsn: SiAsnClient;
  readonly simpeg: SimpegClient;
  readonly mailer: Mailer;
  readonly outbox: Outbox;
  readonly mail: MailSettings;
  /** When the office works, at present. */
  readonly office: () => OfficeCalendar;
  /** Attempt at which a register that does not answer is given up; see `unlessUnavailable`. */
  readonly attempts: { readonly siAsn: number; readonly simpeg: number };
  /** Names under which SI ASN knows this ministry, for example `Kementerian Pertahanan`. */
  readonly ministryNames: readonly string[];
  /** The present names of the organisational units by their code. */
  readonly unitNames: () => Readonly<Record<string, string>>;
}
