import type { LoggedEvent } from '@tte/event-log';
import type { Vault } from '@tte/vault';

/** The case that took the place of one whose NIK was corrected; null where none did. */
export async function successorOf(vault: Vault, events: readonly LoggedEvent[]) {
  const end = events.find((event) => event.type === 'Superseded');
  const entry = end && (await vault.entry(end.data.successor));
  if (!entry) return null;
  const { caseId, caseNumber } = entry;
  return { caseId, caseNumber };
}
