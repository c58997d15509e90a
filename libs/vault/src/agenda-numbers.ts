import type { LetterFacts } from '@tte/domain';
import type { LetterFiles } from './store/letter-files.js';
import type { YearlyNumbers } from './yearly-numbers.js';

/** Agenda numbers of letters that came without one. */
export interface AgendaNumbers {
  /** The facts with an agenda number. All cases of one letter get the same; without a letter it is a new one. */
  complete(facts: LetterFacts, letterRef?: string): Promise<LetterFacts>;
}

const UNNUMBERED = { 'metadata.agendaNumber': { $exists: false } };

export function agendaNumbers(
  letterFiles: LetterFiles,
  numbers: YearlyNumbers,
  clock: () => Date,
): AgendaNumbers {
  async function drawnFor(letterRef: string): Promise<string> {
    const file = await letterFiles.known(letterRef);
    if (file?.metadata?.agendaNumber !== undefined) return file.metadata.agendaNumber;
    const drawn = await numbers.draw('agenda', clock());
    if (!file) return drawn;
    const change = { $set: { 'metadata.agendaNumber': drawn } };
    const isFirst = await letterFiles.change(letterRef, change, UNNUMBERED);
    const given = isFirst ? drawn : (await letterFiles.find(letterRef))?.metadata?.agendaNumber;
    const inFlight = letterFiles.inFlight(letterRef);
    if (inFlight && given !== undefined) {
      const metadata = { ...inFlight.file.metadata, agendaNumber: given };
      letterFiles.remember({ ...inFlight, file: { ...inFlight.file, metadata } });
    }
    return given ?? drawn;
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
