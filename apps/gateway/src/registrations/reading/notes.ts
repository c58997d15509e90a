import type { World } from '../../world.js';

/** Officials' notes on a case, with who wrote them and at which step; the words come from the vault. */
export async function notesOf({ log, vault }: World, registrationId: string) {
  const noted = (await log.read(registrationId)).flatMap(({ seq, at, step, actor, data }) =>
    'noteRef' in data && data.noteRef !== undefined ? [{ seq, at, step, actor, noteRef: data.noteRef }] : [],
  );
  const texts = await vault.readNotes(
    registrationId,
    noted.map(({ noteRef }) => noteRef),
  );
  return noted.flatMap((entry) => {
    const text = texts.get(entry.noteRef);
    return text === undefined ? [] : [{ ...entry, text }];
  });
}
