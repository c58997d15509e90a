import type { ProtectionRegister, StaffStore } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { MailSettings } from '../mail/settings.js';
import type { Transmitting } from '../mail/transmit.js';

/** The world of what keeps the clocks of data protection. */
export interface ProtectionDependencies extends Transmitting {
  readonly register: Pick<ProtectionRegister, 'matters' | 'steps' | 'add'>;
  readonly staff: Pick<StaffStore, 'all'>;
  readonly vault: Pick<
    Vault,
    'words' | 'destroyWords' | 'mattersWithWords' | 'openAddress' | 'erasedAmong' | 'entries' | 'applicantsOf'
  >;
  readonly mail: MailSettings;
  readonly periods: { readonly closed: number };
}
