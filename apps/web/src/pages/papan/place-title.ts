import type { Place } from './board-query.js';

/** Returns happen up to this step. */
const LAST_RETURNING_STEP = 5;

/** What a place is waited in for: its step, or the correction of what was returned there. */
export const placeTitle = ({ step, stepTitle, waitingOn }: Place): string =>
  waitingOn === 'pemohon' && step <= LAST_RETURNING_STEP
    ? `${step}. Dikembalikan, menunggu perbaikan`
    : `${step}. ${stepTitle}`;
