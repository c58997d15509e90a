import { checkNik } from '../../../ui/values/check-numbers.js';
import type { Faults, Place } from '../faults.js';
import { holderFieldId, PEOPLE_ID } from '../fields.js';
import { repeats } from '../repeats.js';
import type { HolderDraft } from './holder-draft.js';

/** What the input of a holder is called: with a number where there are several. */
export const holderLabel = (people: readonly HolderDraft[], index: number): string =>
  people.length > 1 ? `NIK pemegang ${index + 1}` : 'NIK pemegang';

/** The inputs of those whom a letter names as holders. */
export const holderPlaces = (people: readonly HolderDraft[]): readonly Place[] => [
  [PEOPLE_ID, 'Pemegang'],
  ...people.map(({ id }, index): Place => [holderFieldId(id), holderLabel(people, index)]),
];

/** Whom a letter names, as it is sent. */
export const holdersOf = (people: readonly HolderDraft[]) =>
  people.map(({ nik, account }) => (account ? { accountOf: account.caseId } : { nik: nik.trim() }));

/** What the checks have found in those whom a letter names. @param most that one letter may name */
export function faultsOfHolders(people: readonly HolderDraft[], most: number): Faults {
  const now = new Date();
  const faults = new Map<string, string>();
  if (people.length === 0) faults.set(PEOPLE_ID, 'Tambahkan paling sedikit satu pemegang.');
  if (people.length > most) faults.set(PEOPLE_ID, `Paling banyak ${most} pemegang per surat.`);
  for (const { id } of repeats(people, ({ nik }) => nik)) {
    faults.set(holderFieldId(id), 'NIK ini sudah ada pada pemegang sebelumnya.');
  }
  for (const { id, nik, account } of people) {
    const { fault } = account ? {} : checkNik(nik, now);
    if (fault) faults.set(holderFieldId(id), fault);
  }
  return faults;
}
