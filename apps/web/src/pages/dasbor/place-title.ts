import { sopOf } from '@tte/domain';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import type { Place } from './board-query.js';

/** Whether a step of the office, or of the system, waits for the applicant: then it has returned the case. */
const isReturned = ({ procedure, step, waitingOn }: Place): boolean =>
  waitingOn === 'pemohon' && sopOf(procedure).steps[step - 1]?.actor !== 'pemohon';

/** What a place is waited in for: its step, or the correction of what was returned there. */
export const placeTitle = (place: Place): string =>
  stepWords({
    ...place,
    ...(isReturned(place) && { stepTitle: 'Dikembalikan, menunggu perbaikan' }),
  });

/** A step by its number and title, with the SOP where that is not the registration, which most cases are. */
export const stepWords = ({
  procedure,
  step,
  stepTitle,
}: Pick<Place, 'procedure' | 'step' | 'stepTitle'>): string =>
  `${procedure === 'registration' ? '' : `${PROCEDURE_WORDS[procedure].title} `}${step}. ${stepTitle}`;
