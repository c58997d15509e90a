import { LETTER_FACT_LABELS } from '../../ui/values/check-letter.js';
import type { LetterDraft } from './draft.js';

/** What the letter's fields are called, in the order in which they stand. */
export const LETTER_LABELS: Readonly<Record<keyof LetterDraft, string>> = {
  ...LETTER_FACT_LABELS,
  nature: 'Sifat',
  receivedAt: 'Diterima',
  agendaNumber: 'Nomor agenda',
};

/** Where the file is chosen. */
export const FILE_ID = 'letter';
/** Where those whom the letter names stand. */
export const PEOPLE_ID = 'people';
/** Where it is chosen why an account is revoked. */
export const REASON_ID = 'reason';

/** Where files beside the letter are chosen. */
export const ATTACHMENTS_ID = 'attachments';
/** Where it is said what one of them is. */
export const attachmentFieldId = (id: string): string => `attachments.${id}`;

export const letterFieldId = (key: string): string => `letter.${key}`;
/** Where it is said that another letter has the same number. */
export const SAME_NUMBER_ID = letterFieldId('number.confirmed');
/** Where it is said of an applicant's numbers that they were looked at. */
export const confirmationId = (id: string): string => `${id}.confirmed`;
/** An input of somebody whom the letter names. */
export const personFieldId = (id: string, key: string): string => `${id}.${key}`;
/** Where it is said who holds the account. */
export const holderFieldId = (id: string): string => personFieldId(id, 'nik');
