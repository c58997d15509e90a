import { asForm } from '@tte/client';
import { answer, api } from '../../../api/client.js';
import type { Case } from '../case-query.js';
import {
  applicantOf,
  needsLetter,
  returnedOf,
  valuesFor,
  type LetterValues,
  type Values,
} from './correction-draft.js';

export interface CorrectionToSend {
  readonly values: Partial<Values>;
  readonly letter: LetterValues;
  readonly file: File | null;
  readonly note: string;
  /** When the new letter was received; ISO 8601. */
  readonly receivedAt: string;
  readonly key: string;
}

/** Enters the applicant's answer to a return: the returned fields, and a new letter where they stand in it. */
export function sendCorrection(theCase: Case, correction: CorrectionToSend) {
  const { values, letter, file, note, receivedAt, key } = correction;
  const { registrationId, dataVersion, employeeKind, nature } = theCase;
  const fields = [...returnedOf(theCase)];
  const data = {
    dataVersion,
    as: 'operator' as const,
    fields,
    applicant: applicantOf(valuesFor(fields, values.employeeKind ?? employeeKind), values),
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(needsLetter(fields) && {
      letter: { ...letter, nature: nature as 'biasa', receivedAt },
    }),
  };
  return answer(
    api.POST('/api/v1/registrations/{registrationId}/correction', {
      params: { path: { registrationId } },
      body: { data, ...(file && needsLetter(fields) && { letter: file }) },
      bodySerializer: asForm,
      headers: { 'Idempotency-Key': key },
    }),
  );
}
