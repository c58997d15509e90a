import type { LoggedEvent } from '@tte/event-log';
import type { Vault } from '@tte/vault';

/** Which events refer to words of an official. */
export const notedIn = (events: readonly LoggedEvent[]) =>
  events.flatMap(({ seq, at, step, actor, data }) =>
    'noteRef' in data && data.noteRef !== undefined ? [{ seq, at, step, actor, noteRef: data.noteRef }] : [],
  );

/** Officials' notes on a case, with who wrote them and at which step; the words come from the vault. */
export async function notesOf(vault: Vault, caseId: string, events: readonly LoggedEvent[]) {
  const noted = notedIn(events);
  const texts = await vault.readNotes(
    caseId,
    noted.map(({ noteRef }) => noteRef),
  );
  return noted.flatMap((entry) => {
    const text = texts.get(entry.noteRef);
    return text === undefined ? [] : [{ ...entry, text }];
  });
}
