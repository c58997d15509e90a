import type { CorrectableField, RejectionReason, StepNumber } from '@tte/domain';

/** What a mail is written from. */
export interface MailFacts {
  readonly step: StepNumber;
  readonly fields: readonly CorrectableField[];
  readonly reason?: RejectionReason;
  /** ISO 8601: until when the mail's link opens. */
  readonly linkEnds: string;
}

/** One mail's own words. Name, registration number, deadline, note and warning are the frame's. */
export interface MailContent {
  /** Without the registration number, which the frame adds. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Names of fields, or other things to look at. */
  readonly list?: readonly string[];
  /** The one next thing to do. */
  readonly nextStep: string;
  readonly closing: string;
}

/** A mail's definition. */
export type Template = (facts: MailFacts) => MailContent;
