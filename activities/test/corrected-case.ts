import type { EventOf, EventType, OfficeCalendar, CaseEvent } from '@tte/domain';

export const OFFICE: OfficeCalendar = {
  opensAt: 450,
  closesAt: 960,
  workdays: [1, 2, 3, 4, 5],
  holidays: [],
  urgentMinutes: 5,
  escalationMinutes: 60,
};

const event = <Type extends EventType>(seq: number, type: Type, data: EventOf<Type>['data']) =>
  ({
    seq,
    type,
    at: `2026-03-25T02:0${seq}:00.000Z`,
    actor: { subject: 'staf-1', post: type === 'ReturnedForCorrection' ? 'kapusdatin' : 'operator' },
    step: type === 'LetterSubmitted' ? 1 : 2,
    round: 1,
    data,
  }) as CaseEvent;

/** A case that was returned for its name and e-mail. */
export const returnedCase = (caseId: string): readonly CaseEvent[] => [
  event(1, 'LetterSubmitted', {
    procedure: 'registration',
    sop: '2026-03-25',
    caseId,
    caseNumber: `TTE-2026-${caseId}`,
    letterRef: 'letter-1',
    letterCommitment: 'c-1',
    receivedAt: '2026-03-25T01:30:00.000Z',
    unit: 'pusdatin',
    nature: 'segera',
    employeeKind: 'pns',
    activationRoundLimit: 3,
  }),
  event(2, 'ReturnedForCorrection', { fields: ['name', 'email'] }),
];

/** Their correction, accepted as this version. */
export const corrected = (dataVersion: number): CaseEvent =>
  event(3, 'DataCorrected', {
    fields: ['name', 'email'],
    dataVersion,
    unit: 'pusdatin',
    employeeKind: 'pns',
    fromTheStart: true,
    letterRef: 'letter-2',
    letterCommitment: 'c-2',
  });
