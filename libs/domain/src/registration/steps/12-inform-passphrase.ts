import type { InformRow } from '../beside/informing.js';

/** 12. The applicant is told to set the passphrase at BSrE, and then waited for. */
export const informPassphrase: InformRow = { next: { status: 'awaiting-passphrase', step: 13 } };
