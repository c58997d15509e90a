import {
  allMatching,
  REGISTER_FIELD_TITLES,
  sopStep,
  type ProcedureName,
  type StepNumber,
} from '@tte/domain';

const found = (procedure: ProcedureName, step: StepNumber) =>
  allMatching(sopStep(procedure, step).checklist ?? []);
const FIELDS = allMatching(Object.keys(REGISTER_FIELD_TITLES).map((code) => ({ code })));

/** A verifikator found everything there, at 5 of a registration. */
export const COMPLETE = { outcome: 'complete', checks: found('registration', 5) } as const;
/** They found the holder in the register, at 5 of a revocation. */
export const HOLDER_FOUND = { outcome: 'complete', checks: found('revocation', 5) } as const;
/** They found the holder's data as they are, at 3 of a renewal, where SIMPEG knows the holder. */
export const HOLDER_CHECKED = {
  outcome: 'complete',
  checks: { ...found('renewal', 3), ...FIELDS },
} as const;
/** They found the applicant as the application says, at 10, where SIMPEG knows the applicant. */
export const APPROVE = { outcome: 'approve', checks: { ...found('registration', 10), ...FIELDS } } as const;
