import type { Reference } from '../../../api/reference-query.js';
import type { LetterKind } from '../letter-kind.js';
import { holderName, newRenewal, type HoldersDraft } from './holder-draft.js';
import { faultsOfHolders, holderPlaces, holdersOf } from './named-holders.js';

/** Letters that ask for certificates that end later. */
export const renewalKind = ({ letter: { maxApplicants } }: Reference): LetterKind<HoldersDraft> => ({
  procedure: 'renewal',
  blank: newRenewal,
  faultsOf: ({ people }) => faultsOfHolders(people, maxApplicants),
  placesOf: ({ people }) => holderPlaces(people),
  dataOf: ({ people }, letter) => ({ procedure: 'renewal', letter, holders: holdersOf(people) }),
  nameOf: holderName,
});
