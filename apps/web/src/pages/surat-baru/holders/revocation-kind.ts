import type { RevocationReason } from '@tte/domain';
import type { Reference } from '../../../api/reference-query.js';
import type { Faults } from '../faults.js';
import { REASON_ID } from '../fields.js';
import type { LetterKind } from '../letter-kind.js';
import { holderName, newRevocation, type RevocationDraft } from './holder-draft.js';
import { faultsOfHolders, holderPlaces, holdersOf } from './named-holders.js';

/** Letters that ask for the end of accounts. */
export const revocationKind = ({ letter: { maxApplicants } }: Reference): LetterKind<RevocationDraft> => ({
  procedure: 'revocation',
  blank: newRevocation,
  faultsOf: (draft) => faultsOf(draft, maxApplicants),
  placesOf: ({ people }) => [[REASON_ID, 'Alasan pencabutan'], ...holderPlaces(people)],
  dataOf: ({ people, reason }, letter) => ({
    procedure: 'revocation',
    letter,
    reason: reason as RevocationReason,
    holders: holdersOf(people),
  }),
  nameOf: holderName,
});

const faultsOf = ({ people, reason }: RevocationDraft, most: number): Faults =>
  new Map([
    ...(reason === '' ? [[REASON_ID, 'Pilih alasan yang tertulis pada surat.'] as const] : []),
    ...faultsOfHolders(people, most),
  ]);
