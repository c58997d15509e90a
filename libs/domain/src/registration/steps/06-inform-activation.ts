import type { RegistrationInformRow } from '../inform-row.js';

/** 6. The applicant is told to activate the account at BSrE, and then waited for. */
export const informActivation: RegistrationInformRow = { next: { status: 'awaiting-activation', step: 7 } };
