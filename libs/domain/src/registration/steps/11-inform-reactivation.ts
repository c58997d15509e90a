import type { RegistrationInformRow } from '../inform-row.js';

/** 11. The applicant is told to activate once more, by the link that the portal's refusal sent: a new round begins at 7. */
export const informReactivation: RegistrationInformRow = {
  next: { status: 'awaiting-activation', step: 7 },
  facts: ({ activationRound }) => ({
    activationRound: activationRound + 1,
    approvedAtBsre: false,
    changeStatedBy: null,
  }),
};
