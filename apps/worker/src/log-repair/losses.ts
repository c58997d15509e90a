import type { CaseEvent } from '@tte/domain';
import { VaultFailure, type Vault } from '@tte/vault';
import { stateOf } from './plan.js';

/** What the vault lacks of a case that log or Temporal know, and what a person does about it. */
export const LOSSES = {
  'case-lost':
    'the vault has no such case: its personal data are gone. Where it is open, end it (--withdraw-lost) and enter the letter again',
  'data-lost':
    'the vault lacks the corrected data: the next step halts with case-data-unavailable. Reject or withdraw it, then enter the letter again',
  'letter-lost': 'the vault lacks the letter: it can be decided, and not read',
  'notes-lost': 'the vault lacks notes of officials',
  unreadable: 'the vault holds data that it cannot read: see the key, and `vault-…` in the log of the worker',
} as const;
export type Loss = keyof typeof LOSSES;

/** Looks whether the vault can serve a case; an erased case lacks nothing. */
export async function lossesOf(
  vault: Vault,
  caseId: string,
  events: readonly CaseEvent[],
): Promise<readonly Loss[]> {
  const state = stateOf(events);
  const entry = await vault.entry(caseId);
  if (!entry) return ['case-lost'];
  if (entry.status === 'erased' || entry.restriction || state.status === 'new') return [];
  const { dataVersion, letterRef } = state.facts;
  const notes = events.flatMap(({ data }) => ('noteRef' in data && data.noteRef ? [data.noteRef] : []));
  try {
    const [applicant, letter, found] = await Promise.all([
      vault.applicant(caseId, dataVersion),
      vault.letter(letterRef, caseId),
      notes.length > 0 ? vault.readNotes(caseId, notes) : new Map<string, string>(),
    ]);
    return [
      ...(applicant ? [] : ['data-lost' as const]),
      ...(letter ? [] : ['letter-lost' as const]),
      ...(notes.every((note) => found.has(note)) ? [] : ['notes-lost' as const]),
    ];
  } catch (error) {
    if (error instanceof VaultFailure) return ['unreadable'];
    throw error;
  }
}
