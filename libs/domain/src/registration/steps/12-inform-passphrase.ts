import type { RegistrationInformRow } from '../inform-row.js';

/** 12. The applicant is told to set the passphrase at BSrE, and then waited for. */
export const informPassphrase: RegistrationInformRow = { next: { status: 'awaiting-passphrase', step: 13 } };
