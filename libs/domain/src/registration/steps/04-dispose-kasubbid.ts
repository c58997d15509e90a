import type { DispositionRow } from '../beside/disposition.js';

/** 4. Kasubbid Banglola Siska has the data recorded and hands the case to a verifikator. */
export const disposeKasubbid: DispositionRow = {
  step: 4,
  next: { status: 'awaiting-completeness', step: 5 },
};
