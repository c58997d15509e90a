import type { RenewalInformRow } from '../inform-row.js';

/** 4. The holder is told to renew in BSrE's portal, and then waited for. */
export const informRenewal: RenewalInformRow = { next: { status: 'awaiting-renewal', step: 5 } };
