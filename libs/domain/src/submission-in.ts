import type { CaseEvent, SubmitLetter } from './procedures.js';

/** The letter as it was entered. @throws RangeError when the log does not begin with it */
export function submissionIn([letter]: readonly CaseEvent[]): SubmitLetter {
  if (letter?.type !== 'LetterSubmitted') throw new RangeError('a log that does not begin with a letter');
  const { data, actor, commandId = data.caseId } = letter;
  return { type: 'submit-letter', commandId, actor, ...data };
}

/** The version of the applicant's data that an event accepts; undefined for the others. */
export const acceptedVersion = ({ type, data }: CaseEvent): number | undefined =>
  type === 'DataCorrected' || type === 'EmailCorrected' ? data.dataVersion : undefined;
