import { PROCEDURE_WORDS } from '../../words/procedures.js';
import type { Place } from './board-query.js';

/** Returns happen up to this step. */
const LAST_RETURNING_STEP = 5;

/** What a place is waited in for: its step, or the correction of what was returned there. */
export const placeTitle = ({ procedure, step, stepTitle, waitingOn }: Place): string =>
  stepWords({
    procedure,
    step,
    stepTitle:
      waitingOn === 'pemohon' && step <= LAST_RETURNING_STEP ? 'Dikembalikan, menunggu perbaikan' : stepTitle,
  });

/** A step by its number and title, with the SOP where that is not the registration, which most cases are. */
export const stepWords = ({
  procedure,
  step,
  stepTitle,
}: Pick<Place, 'procedure' | 'step' | 'stepTitle'>): string =>
  `${procedure === 'registration' ? '' : `${PROCEDURE_WORDS[procedure].title} `}${step}. ${stepTitle}`;
