import type { Survey } from './survey.js';
import type { RepairWorld } from './world.js';

/**
 * Sees to it that the vault gives no number again that anybody knows.
 * Why: docs/decisions/0052-numbers-never-go-back.md
 */
export async function reserveNumbers(
  { vault }: Pick<RepairWorld, 'vault'>,
  { plans, caseNumbers }: Survey,
): Promise<void> {
  const letters = new Map<string, string>();
  for (const { caseId, append } of plans) {
    for (const { data } of append) {
      if ('letterRef' in data && data.letterRef !== undefined) letters.set(data.letterRef, caseId);
    }
  }
  let lostLetters = 0;
  for (const [letterRef, caseId] of letters) {
    // A letter that is there and cannot be read counts as lost: a number more is passed over.
    if (!(await vault.letter(letterRef, caseId).catch(() => undefined))) lostLetters += 1;
  }
  await vault.reserveNumbers({ caseNumbers, lostLetters });
}
