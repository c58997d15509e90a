import type { LetterFacts } from '@tte/domain';
import type { LetterFiles } from './store/letter-files.js';
import type { YearlyNumbers } from './yearly-numbers.js';

/** Agenda numbers of letters that came without one. */
export interface AgendaNumbers {
  /** The facts with an agenda number. All cases of one letter get the same; without a letter it is a new one. */
  complete(facts: LetterFacts, letterRef?: string): Promise<LetterFacts>;
}

export function agendaNumbers(
  letterFiles: LetterFiles,
  numbers: YearlyNumbers,
  clock: () => Date,
): AgendaNumbers {
  async function drawnFor(letterRef: string): Promise<string> {
    const file = await letterFiles.find(letterRef);
    if (file?.metadata?.agendaNumber !== undefined) return file.metadata.agendaNumber;
    const drawn = await numbers.draw('agenda', clock());
    if (!file) return drawn;
    const first = { _id: file._id, 'metadata.agendaNumber': { $exists: false } };
    const change = { $set: { 'metadata.agendaNumber': drawn } };
    const { matchedCount } = await (await letterFiles.files()).updateOne(first, change);
    if (matchedCount === 1) return drawn;
    return (await letterFiles.find(letterRef))?.metadata?.agendaNumber ?? drawn;
  }

  return {
    async complete(facts, letterRef) {
      if (facts.agendaNumber !== undefined) return facts;
      const agendaNumber =
        letterRef === undefined ? await numbers.draw('agenda', clock()) : await drawnFor(letterRef);
      return { ...facts, agendaNumber };
    },
  };
}
