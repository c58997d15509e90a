import type { Connection } from 'mongoose';
import { prepareAccessLog } from './access-log/entries.js';
import { prepareClaims } from './claims/claim-store.js';
import { prepareKeys } from './idempotency/keys.js';
import { MandateStore } from './mandates/mandate-store.js';
import { EndedSessions } from './session/ended-sessions.js';
import { StaffStore } from './staff/staff-store.js';

/** Registers the indexes of all that the gateway itself owns; safe to repeat. */
export async function prepareOwn(connection: Connection): Promise<void> {
  await prepareKeys(connection);
  await prepareAccessLog(connection);
  await prepareClaims(connection);
  await new MandateStore(connection).prepare();
  await new StaffStore(connection).prepare();
  await new EndedSessions(connection).prepare();
}
