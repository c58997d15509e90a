import type { Vault } from './port.js';
import type { LetterFiles } from './store/letter-files.js';
import type { Models, StoredCase } from './store/models.js';
import type { YearlyNumbers } from './yearly-numbers.js';

/** Sees to it that no number is given twice, also when the counters are older than what they counted. */
export interface GivenNumbers extends Pick<Vault, 'reserveNumbers'> {
  /** The counters rise to the highest numbers that cases and letters of this vault bear. */
  reserveHeld(): Promise<void>;
}

export function givenNumbers(
  { cases }: Models,
  files: LetterFiles,
  numbers: YearlyNumbers,
  clock: () => Date,
): GivenNumbers {
  async function reserveHeld() {
    const [newest] = await cases
      .find({}, { caseNumber: 1 })
      .sort({ caseNumber: -1 })
      .limit(1)
      .lean<Pick<StoredCase, 'caseNumber'>[]>();
    const numbered = { 'metadata.agendaNumber': { $exists: true } };
    const newestLetter = (await files.files()).find(numbered).sort({ 'metadata.agendaNumber': -1 }).limit(1);
    const letters = (await newestLetter.toArray()).map(({ metadata }) => metadata?.agendaNumber ?? '');
    await numbers.reserve([newest?.caseNumber ?? '', ...letters]);
  }

  return {
    reserveHeld,
    async reserveNumbers({ caseNumbers, lostLetters }) {
      await reserveHeld();
      await numbers.reserve(caseNumbers);
      for (let letter = 0; letter < lostLetters; letter += 1) await numbers.draw('agenda', clock());
    },
  };
}
