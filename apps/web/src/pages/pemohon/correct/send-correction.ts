import { asForm } from '@tte/client';
import { answer, api } from '../../../api/client.js';
import type { ReadyCorrection } from '../../../ui/correction/use-correction.js';
import { linkHeader } from '../own-case.js';

/**
 * Sends exactly the returned fields, and the new letter where they stand in it.
 * @param key the same for the same correction, however often it is sent
 * @throws ProblemError
 */
export function sendCorrection(
  link: string,
  dataVersion: number,
  { content, file }: ReadyCorrection,
  key: string,
) {
  return answer(
    api.POST('/api/v1/applicant/correction', {
      body: { data: { dataVersion, ...content }, ...(file && { letter: file }) },
      bodySerializer: asForm,
      headers: { ...linkHeader(link), 'Idempotency-Key': key },
    }),
  );
}
