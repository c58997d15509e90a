import type { DispositionRow } from '../beside/disposition.js';

/** 3. Kabid Jementa Sis Ap reads the disposition and sends it to Kasubbid Banglola Siska. */
export const disposeKabid: DispositionRow = {
  step: 3,
  next: { status: 'awaiting-disposition', step: 4 },
};
