import type { OfficeCalendar } from '@tte/domain';
import type { EventLog } from '@tte/event-log';
import type { PushSender } from '@tte/outside';
import type { MandateStore, PushDeviceStore, StaffStore } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { MailSettings } from '../mail/settings.js';
import type { Transmitting } from '../mail/transmit.js';
import type { NoticeStore } from './notice-store.js';

/** The world of what tells officials. */
export interface NoticeDependencies extends Transmitting {
  readonly eventLog: Pick<EventLog, 'taskSeqs' | 'tasks'>;
  readonly staff: Pick<StaffStore, 'all'>;
  readonly mandates: Pick<MandateStore, 'list'>;
  readonly vault: Pick<Vault, 'openAddress'>;
  readonly notices: NoticeStore;
  readonly devices: Pick<PushDeviceStore, 'all' | 'note' | 'remove'>;
  /** Sends to officials' devices; undefined where this is not set up. */
  readonly push: PushSender | undefined;
  readonly mail: MailSettings;
  readonly office: () => OfficeCalendar;
  /** How long what is new waits until it is told, in milliseconds. */
  readonly noticeSilence: number;
}
