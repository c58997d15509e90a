import type { VaultOrphan } from '../port.js';
import type { LetterFiles } from '../store/letter-files.js';
import type { Models, StoredCase, StoredCounter } from '../store/models.js';
import { highestOf } from '../yearly-numbers.js';

/** Counters that would give a number again which a case or a letter bears. */
export async function* numbersBehind(
  { cases, counters }: Models,
  files: LetterFiles,
): AsyncGenerator<VaultOrphan> {
  const [newest] = await cases
    .find({}, { caseNumber: 1 })
    .sort({ caseNumber: -1 })
    .limit(1)
    .lean<Pick<StoredCase, 'caseNumber'>[]>();
  const numbered = { 'metadata.agendaNumber': { $exists: true } };
  const letters = (await files.files()).find(numbered).sort({ 'metadata.agendaNumber': -1 }).limit(1);
  const agenda = (await letters.toArray()).map(({ metadata }) => metadata?.agendaNumber ?? '');
  for (const [_id, highest] of highestOf([newest?.caseNumber ?? '', ...agenda])) {
    const counter = await counters.findById(_id).lean<StoredCounter>();
    if ((counter?.value ?? 0) < highest) yield { code: 'number-behind', ref: _id };
  }
}
