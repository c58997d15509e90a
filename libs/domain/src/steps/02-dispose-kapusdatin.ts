import type { DispositionRow } from './disposition.js';

/** 2. Kapusdatin reads the letter and sends it to Kabid Jementa Sis Ap. */
export const disposeKapusdatin: DispositionRow = {
  step: 2,
  post: 'kapusdatin',
  next: { status: 'awaiting-disposition', step: 3 },
};
