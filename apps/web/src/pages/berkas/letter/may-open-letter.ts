import { worksOnCases, type Session } from '../../../api/session.js';
import type { Case } from '../case-query.js';

type WithLetter = Case & { readonly letter: NonNullable<Case['letter']> };

/** Whether the letter is for this reader's eyes: of those who work on cases, and while its data may be processed. */
export const mayOpenLetter = (session: Session, theCase: Case): theCase is WithLetter =>
  theCase.letter !== null && !theCase.restriction && !theCase.erased && worksOnCases(session);
