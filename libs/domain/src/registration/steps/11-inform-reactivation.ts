import type { RegistrationInformRow } from '../inform-row.js';

/** 11. The applicant is told to activate once more: a new round begins at 7, where BSrE still shows what it showed. */
export const informReactivation: RegistrationInformRow = {
  next: { status: 'awaiting-activation', step: 7 },
  facts: ({ activationRound }) => ({
    activationRound: activationRound + 1,
    changeSeen: false,
    changeStatedBy: null,
  }),
};
