import type { Words } from '@tte/domain';
import type { RecordedStep } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { NameAt } from '../staff/staff.js';
import type { Said } from './matters.js';

/** @throws TypeError */
export function needed(words: Words | undefined): Words {
  if (!words) throw new TypeError('a step with words was to be taken without them');
  return words;
}

/** A step as the page shows it, with what was said where that is still there. */
export function shownStep(
  { seq, at, by, event }: RecordedStep,
  said: ReadonlyMap<string, Said> | undefined,
  nameAt: NameAt,
) {
  const words = 'words' in event && event.words ? said?.get(event.words.ref) : undefined;
  const codes = Object.entries(event)
    .filter(
      ([key, value]) =>
        ['means', 'ground', 'right', 'by', 'party'].includes(key) && typeof value === 'string',
    )
    .map(([, value]) => String(value));
  return {
    ...{ seq, at, by },
    byName: nameAt(by, at) ?? null,
    what: [event.type, ...codes].join('/'),
    note: words ? (words['note'] ?? words['text'] ?? words['asked'] ?? words['what'] ?? null) : null,
  };
}

/** The cases of a matter by their numbers; one that is no more is left out. */
export async function casesOf(vault: Pick<Vault, 'entries'>, caseIds: readonly string[]) {
  const entries = await vault.entries(caseIds);
  return caseIds.flatMap((caseId) => {
    const entry = entries.get(caseId);
    return entry ? [{ caseId, caseNumber: entry.caseNumber }] : [];
  });
}
