import type { InformRow } from '../beside/informing.js';

/** 6. The applicant is told to activate the account at BSrE, and then waited for. */
export const informActivation: InformRow = { next: { status: 'awaiting-activation', step: 7 } };
