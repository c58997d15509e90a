import { FIELD_TITLES, isOpen, LAST_CHECK_OF_A_LETTER, type SubmittedCase } from '@tte/domain';
import { correctorOf } from '../cases/reading/corrections.js';
import type { ApplicantResponse } from './applicant-response.js';

/**
 * The receipt of a correction, as long as the office looks at it; what the verifikator corrected by themselves is told
 * until the case ends.
 */
export function receiptOf(state: SubmittedCase): ApplicantResponse['receipt'] {
  const { corrected } = state.facts;
  if (!corrected || !isOpen(state)) return null;
  const { at, by, fields } = corrected;
  const isLookedAt = state.status !== 'returned' && state.step <= LAST_CHECK_OF_A_LETTER;
  if (!isLookedAt && by !== 'verifikator') return null;
  return { at, by: correctorOf(by), fields: fields.map((field) => ({ field, title: FIELD_TITLES[field] })) };
}
