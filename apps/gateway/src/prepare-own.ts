import type { Connection } from 'mongoose';
import { MandateStore, OfficeStore, ProtectionRegister, PushDeviceStore, StaffStore } from '@tte/staff';
import { prepareAccessLog } from './access-log/entries.js';
import { prepareClaims } from './claims/claim-store.js';
import { prepareKeys } from './idempotency/keys.js';
import { EndedSessions } from './session/ended-sessions.js';

/** Registers the indexes of all that the gateway itself owns; safe to repeat. */
export async function prepareOwn(connection: Connection): Promise<void> {
  await prepareKeys(connection);
  await prepareAccessLog(connection);
  await prepareClaims(connection);
  await new MandateStore(connection).prepare();
  await new StaffStore(connection).prepare();
  await new OfficeStore(connection).prepare();
  await new ProtectionRegister(connection).prepare();
  await new PushDeviceStore(connection).prepare();
  await new EndedSessions(connection).prepare();
}
