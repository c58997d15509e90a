import type { RevocationReason } from '@tte/domain';
import type { Reference } from '../../../api/reference-query.js';
import { checkNik } from '../../../ui/values/check-numbers.js';
import type { Faults, Place } from '../faults.js';
import { holderFieldId, PEOPLE_ID, REASON_ID } from '../fields.js';
import type { LetterKind } from '../letter-kind.js';
import { repeats } from '../repeats.js';
import { holderName, newRevocation, type HolderDraft, type RevocationDraft } from './holder-draft.js';

/** Letters that ask for the end of accounts. */
export const revocationKind = ({ letter: { maxApplicants } }: Reference): LetterKind<RevocationDraft> => ({
  procedure: 'revocation',
  blank: newRevocation,
  faultsOf: (draft) => faultsOf(draft, maxApplicants),
  placesOf: ({ people }) => [
    [REASON_ID, 'Alasan pencabutan'],
    [PEOPLE_ID, 'Pemegang'],
    ...people.map(({ id }, index): Place => [holderFieldId(id), holderLabel(people, index)]),
  ],
  dataOf: ({ people, reason }, letter) => ({
    procedure: 'revocation',
    letter,
    reason: reason as RevocationReason,
    holders: people.map(({ nik, account }) =>
      account ? { accountOf: account.caseId } : { nik: nik.trim() },
    ),
  }),
  nameOf: holderName,
});

/** What the input of a holder is called: with a number where there are several. */
export const holderLabel = (people: readonly HolderDraft[], index: number): string =>
  people.length > 1 ? `NIK pemegang ${index + 1}` : 'NIK pemegang';

function faultsOf({ people, reason }: RevocationDraft, most: number): Faults {
  const now = new Date();
  const faults = new Map<string, string>();
  if (reason === '') faults.set(REASON_ID, 'Pilih alasan yang tertulis pada surat.');
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
