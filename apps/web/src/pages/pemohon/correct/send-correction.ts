import { asForm } from '@tte/client';
import type { CorrectableField } from '@tte/domain';
import { answer, api } from '../../../api/client.js';
import {
  applicantOf,
  type LetterValues,
  type ValueKey,
  type Values,
} from '../../berkas/correct/correction-draft.js';
import { linkHeader } from '../own-case.js';

/** A correction as it leaves the form. */
export interface OwnCorrection {
  readonly dataVersion: number;
  readonly fields: readonly CorrectableField[];
  readonly keys: readonly ValueKey[];
  readonly values: Partial<Values>;
  /** Facts of the new letter, where one is needed. */
  readonly letter: LetterValues | undefined;
  readonly file: File | null;
  readonly note: string;
  /** The same for the same correction, however often it is sent. */
  readonly key: string;
}

/** Sends exactly the returned fields, and the new letter where they stand in it. @throws ProblemError */
export function sendCorrection(link: string, correction: OwnCorrection) {
  const { dataVersion, fields, keys, values, letter, file, note, key } = correction;
  const words = note.trim();
  const data = {
    dataVersion,
    fields: [...fields],
    applicant: applicantOf(keys, values),
    ...(letter && { letter }),
    ...(words !== '' && { note: words }),
  };
  return answer(
    api.POST('/api/v1/applicant/correction', {
      body: { data, ...(file && letter && { letter: file }) },
      bodySerializer: asForm,
      headers: { ...linkHeader(link), 'Idempotency-Key': key },
    }),
  );
}
