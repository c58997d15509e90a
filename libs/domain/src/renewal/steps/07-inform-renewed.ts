import type { RenewalInformRow } from '../inform-row.js';

/** 7. Holder and PIC are told, and the case is closed. */
export const informRenewed: RenewalInformRow = { next: { status: 'renewed', step: 7 } };
