import { asForm } from '@tte/client';
import { answer, api } from '../../../api/client.js';
import type { CorrectionEvidence } from '@tte/domain';
import type { ReadyCorrection } from '../../../ui/correction/use-correction.js';
import type { Case } from '../case-query.js';

/**
 * Enters a correction: the corrected fields, and a new letter where they stand in it and one is asked for.
 * @param receivedAt when the new letter was received; ISO 8601
 * @param key the same for the same correction, however often it is sent
 * @param evidence what proves the verifikator's correction; without it the applicant's answer to a return
 */
export function sendCorrection(
  { caseId, dataVersion, nature }: Case,
  { content: { letter, ...content }, file }: ReadyCorrection,
  receivedAt: string,
  key: string,
  evidence?: CorrectionEvidence,
) {
  const data = {
    dataVersion,
    as: evidence === undefined ? ('operator' as const) : ('verifikator' as const),
    ...(evidence && { evidence }),
    ...content,
    ...(letter && { letter: { ...letter, nature: nature as 'biasa', receivedAt } }),
  };
  return answer(
    api.POST('/api/v1/cases/{caseId}/correction', {
      params: { path: { caseId } },
      body: { data, ...(file && { letter: file }) },
      bodySerializer: asForm,
      headers: { 'Idempotency-Key': key },
    }),
  );
}
