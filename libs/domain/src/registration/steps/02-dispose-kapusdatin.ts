import type { DispositionRow } from '../beside/disposition.js';

/** 2. Kapusdatin reads the letter and sends it to Kabid Jementa Sis Ap. */
export const disposeKapusdatin: DispositionRow = {
  step: 2,
  next: { status: 'awaiting-disposition', step: 3 },
};
