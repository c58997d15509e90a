import { Inject, Injectable } from '@nestjs/common';
import type { Vault } from '@tte/vault';
import { VAULT } from '../platform/ports.js';

/**
 * Letters that were entered before, by their number.
 * Why: docs/decisions/0122-a-repeated-number-is-asked-about.md
 */
@Injectable()
export class RecordedLetters {
  constructor(@Inject(VAULT) private readonly vault: Vault) {}

  /** Those whose date is of this year, each once however many it names; numbers begin anew each year. */
  async find(number: string, year: string) {
    const entries = await this.vault.findByLetter(number);
    const facts = await this.vault.letterFactsOf(entries.map(({ caseId }) => caseId));
    const ofYear = entries.filter(({ caseId }) => facts.get(caseId)?.date.startsWith(`${year}-`));
    const letters = Map.groupBy(ofYear, ({ letterRef }) => letterRef);
    return [...letters.values()].flatMap((ofLetter) => {
      const [first] = ofLetter.toSorted((one, other) => (one.caseNumber < other.caseNumber ? -1 : 1));
      const letter = first && facts.get(first.caseId);
      if (!letter) return [];
      const { caseId, caseNumber, procedure } = first;
      const { date, signedBy } = letter;
      return [{ caseId, caseNumber, procedure, date, signedBy, caseIds: ofLetter.map((one) => one.caseId) }];
    });
  }
}
