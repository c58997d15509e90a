import type { CaseSettings, CaseInput } from '@tte/contracts';
import type { EmployeeKind } from '@tte/domain';
import { randomUUID } from 'node:crypto';
import { official } from './people.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Patient people, quick polls, and an office that never closes. */
export const settings: CaseSettings = {
  activationWait: 30 * DAY,
  passphraseWait: 30 * DAY,
  certificateWait: 72 * HOUR,
  remindAfter: 72 * HOUR,
  remindBeforeEnd: [14 * DAY, 3 * DAY],
  poll: { initialInterval: 50, maximumInterval: HOUR, backoffCoefficient: 1.2 },
  office: {
    opensAt: 0,
    closesAt: 1440,
    workdays: [0, 1, 2, 3, 4, 5, 6],
    holidays: [],
    urgentMinutes: 5,
    escalationMinutes: 60,
  },
  refusedSignalLimit: 3,
};

/**
 * A wait that looks once and then sleeps until it is woken. No wait of so many days ends as it looks again: the server
 * loses the task of a workflow that ends an activity at the instant at which that ends by itself, and the case is then
 * left alone until its run times out.
 */
export const sleepyPoll: Partial<CaseSettings> = {
  poll: { initialInterval: 11 * HOUR, maximumInterval: 11 * HOUR, backoffCoefficient: 1 },
};

/** What every letter is entered with. */
const letter = () => ({
  type: 'submit-letter' as const,
  commandId: randomUUID(),
  actor: official('operator'),
  caseId: randomUUID(),
  caseNumber: 'TTE-2026-000001',
  letterRef: 'letter-1',
  letterCommitment: 'c0ffee',
  receivedAt: '2026-03-25T01:00:00.000Z',
  unit: 'pusdatin',
  nature: 'biasa' as const,
});

/** What a registration is opened with: the letter of one made-up applicant. */
export const newInput = (employeeKind: EmployeeKind = 'pns', changes: Partial<CaseSettings> = {}) =>
  ({
    submission: { ...letter(), procedure: 'registration', employeeKind, activationRoundLimit: 3 },
    settings: { ...settings, ...changes },
  }) satisfies CaseInput;

/** What a revocation is opened with: the letter that asks for the end of a made-up holder's account. */
export const newRevocation = ({
  urgent = false,
  ...changes
}: Partial<CaseSettings> & { urgent?: boolean } = {}) =>
  ({
    submission: {
      ...letter(),
      procedure: 'revocation',
      employeeKind: 'pns',
      reason: 'pensiun',
      urgent,
      accountOf: randomUUID(),
    },
    settings: { ...settings, ...changes },
  }) satisfies CaseInput;

/** What a renewal is opened with: the statement of a made-up holder, whose certificate ends on that day. */
export const newRenewal = ({
  validUntil,
  employeeKind = 'pns',
  ...changes
}: Partial<CaseSettings> & { validUntil: string; employeeKind?: EmployeeKind }) =>
  ({
    submission: { ...letter(), procedure: 'renewal', employeeKind, accountOf: randomUUID(), validUntil },
    settings: { ...settings, ...changes },
  }) satisfies CaseInput;
