import type { Command, EventType, RegistrationCase, StepNumber } from '../../src/index.js';
import { submitLetter } from '../commands.js';

/** What a journey of an SOP is held against. */
export interface Flow {
  /** The letter that opens a case. */
  submit(commandId: string, pick: number): Command;
  /** From step, to step, and the event that goes along. */
  readonly arrows: readonly (readonly [StepNumber, StepNumber, EventType])[];
  /** At which steps a case can stand in each status. */
  readonly places: Readonly<Record<string, readonly StepNumber[]>>;
  /** Whom the SOP names for each step, as the timeline shows it. */
  readonly doers: Readonly<Partial<Record<StepNumber, readonly string[]>>>;
}

/** The arrows of the SOP's flow chart, read from its text, and the event that goes along each. */
const ARROWS: Flow['arrows'] = [
  [1, 2, 'LetterSubmitted'],
  [2, 3, 'DispositionForwarded'],
  [3, 4, 'DispositionForwarded'],
  [4, 5, 'DispositionForwarded'],
  // taken back at once
  [3, 2, 'DispositionRecalled'],
  [4, 3, 'DispositionRecalled'],
  [5, 4, 'DispositionRecalled'],
  [5, 6, 'RegisteredAtBsre'],
  [6, 7, 'ApplicantInformed'],
  [7, 8, 'AccountActivated'],
  [8, 10, 'IdentityConfirmed'],
  [8, 12, 'IdentityConfirmed'],
  [8, 9, 'IdentityNotConfirmed'],
  [9, 10, 'ApprovalRequested'],
  [10, 12, 'Approved'],
  [10, 12, 'BsreStatusChanged'],
  [10, 12, 'PortalWorkRecorded'],
  [10, 11, 'BsreStatusChanged'],
  [10, 11, 'PortalWorkRecorded'],
  [11, 7, 'ApplicantInformed'],
  // whose certificate is out already
  [5, 8, 'RegisteredAtBsre'],
  [8, 13, 'IdentityConfirmed'],
  [10, 13, 'Approved'],
  [10, 13, 'BsreStatusChanged'],
  // data that the verifikator corrects are verified anew
  [10, 8, 'DataCorrected'],
  [12, 13, 'ApplicantInformed'],
  [13, 14, 'PassphraseSet'],
  // a new letter voids the dispositions
  [3, 2, 'DataCorrected'],
  [4, 2, 'DataCorrected'],
  [5, 2, 'DataCorrected'],
];

/** At which steps a case can stand in each status. */
const PLACES: Readonly<Record<RegistrationCase['status'], readonly StepNumber[]>> = {
  'awaiting-disposition': [2, 3, 4],
  'awaiting-completeness': [5],
  registering: [5],
  informing: [6, 11, 12, 14],
  'awaiting-activation': [7],
  verifying: [8],
  'requesting-approval': [9],
  'awaiting-approval': [10],
  'awaiting-portal-approval': [10],
  'awaiting-portal-refusal': [10],
  'awaiting-passphrase': [13],
  'awaiting-certificate': [14],
  returned: [2, 3, 4, 5],
  halted: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  issued: [14],
  rejected: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  withdrawn: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  expired: [7, 13],
  superseded: [2, 3, 4, 5],
};

/** What is still recorded of a case that is closed: what was under way outside, and what nobody answers. */
export const LATE: readonly EventType[] = [
  'RegisteredAtBsre',
  'ApplicantInformed',
  'InformFailed',
  'MailBounced',
  'MailResendAsked',
  'MailHandled',
  'SignalRefused',
];

/** Whom the SOP names for each step, as the timeline shows it. */
const DOERS: Flow['doers'] = {
  1: ['operator'],
  2: ['kapusdatin'],
  3: ['kabid'],
  4: ['kasubbid'],
  5: ['verifikator'],
  6: ['sistem'],
  7: ['pemohon'],
  8: ['sistem'],
  9: ['sistem'],
  10: ['verifikator', 'sistem'],
  11: ['sistem'],
  12: ['sistem'],
  13: ['pemohon', 'operator'],
  14: ['sistem'],
};

/** "Pendaftaran". */
export const registrationFlow: Flow = {
  submit: (commandId, pick) => submitLetter({ commandId, activationRoundLimit: 1 + (pick % 3) }),
  arrows: ARROWS,
  places: PLACES,
  doers: DOERS,
};
