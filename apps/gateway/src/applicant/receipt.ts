import { FIELD_TITLES, isOpen, LAST_CHECK_OF_A_LETTER, type SubmittedCase } from '@tte/domain';
import { correctorOf } from '../cases/reading/corrections.js';
import type { ApplicantResponse } from './applicant-response.js';

/** The receipt of a correction, as long as the office looks at it. */
export function receiptOf(state: SubmittedCase): ApplicantResponse['receipt'] {
  const { corrected } = state.facts;
  const isLookedAt = isOpen(state) && state.status !== 'returned' && state.step <= LAST_CHECK_OF_A_LETTER;
  if (!corrected || !isLookedAt) return null;
  const { at, by, fields } = corrected;
  return { at, by: correctorOf(by), fields: fields.map((field) => ({ field, title: FIELD_TITLES[field] })) };
}
