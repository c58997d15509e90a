import type {
  BsreStatus,
  CorrectableField,
  FieldVerdicts,
  MailKind,
  NotConfirmedReason,
  OfficeCalendar,
  CaseEvent,
  RejectionReason,
  SimpegSilence,
  StepNumber,
  MailTo,
} from '@tte/domain';

/**
 * Events of one case that the log may not yet hold. Every activity that acts for a case carries what was not yet
 * acknowledged and appends it before it acts; appending the same events again changes nothing. Corrected data become
 * current in the vault with the event that accepts them.
 */
export interface EventBatch {
  readonly caseId: string;
  readonly events: readonly CaseEvent[];
}

/** What each effect needs to know of its case: the personal data are read from the vault by these. */
export interface CaseRef {
  readonly log: EventBatch;
  readonly dataVersion: number;
}

export interface MailOrder extends CaseRef {
  readonly mail: MailKind;
  readonly step: StepNumber;
  /** Round within the step; with registration, mail and step it makes the mail's key. */
  readonly round: number;
  /** Of a mail that is sent because somebody asked: what makes this asking another one. It ends the mail's key. */
  readonly occasion?: string;
  readonly caseNumber: string;
  readonly fields?: readonly CorrectableField[];
  readonly reason?: RejectionReason;
  readonly noteRef?: string;
  /** ISO 8601: when the correction came in whose receipt it is. */
  readonly correctedAt?: string;
  /** The office corrected the data by itself, and nobody sent the correction in. */
  readonly byOffice?: true;
  /** The certificate was out before the case asked for it. */
  readonly foundIssued?: true;
  /** ISO 8601: until when the applicant can act. */
  readonly deadline?: string;
  /** Absent: to the applicant, with a copy to the PIC. */
  readonly mailTo?: MailTo;
}

/** What a wait on BSrE's status looks for. */
export type BsreGoal =
  | 'activated'
  /** Activated anew: until then BSrE may still show its refusal. */
  | 'reactivated'
  | 'approved'
  | 'issued'
  | 'revoked'
  | { readonly leaves: BsreStatus }
  /** A certificate that ends later than this day (`YYYY-MM-DD`), or that this one has ended: then without an end. */
  | { readonly endsAfter: string };

export type SiAsnCheck =
  | { readonly confirmed: true; readonly verdicts: FieldVerdicts }
  | {
      readonly confirmed: false;
      readonly because: Exclude<NotConfirmedReason, 'not-asn'>;
      readonly verdicts?: FieldVerdicts;
    };

/** Activities of the queue `cases`. */
export interface CaseActivities {
  /** All events of a case that the log holds. */
  readCase(caseId: string): Promise<readonly CaseEvent[]>;
  /** Appends events to the log and folds the projections. */
  appendEvents(batch: EventBatch): Promise<void>;
  /** When the office works, as it is set now: a day off may have been added since the case began. */
  readOfficeCalendar(ref: CaseRef): Promise<OfficeCalendar>;
  /** Asks SI ASN for the civil servant and compares field by field. Unreachable after its retries: `unavailable`. */
  checkSiAsn(ref: CaseRef): Promise<SiAsnCheck>;
  /** Asks SIMPEG for the employee, keeps the answer in the vault, and compares field by field. */
  compareWithSimpeg(ref: CaseRef): Promise<{ readonly simpeg: FieldVerdicts | SimpegSilence }>;
}

/** Activities of the queue `bsre`, which is rate-limited. */
export interface BsreActivities {
  /** Enters the applicant at BSrE unless BSrE already knows them. */
  registerAtBsre(ref: CaseRef): Promise<{ readonly found: boolean; readonly bsreStatus: BsreStatus }>;
  /** Ends when BSrE's status has reached the goal; until then every attempt fails with `not-yet`. */
  awaitBsreStatus(
    ref: CaseRef & { readonly goal: BsreGoal },
  ): Promise<{ readonly bsreStatus: BsreStatus; readonly validUntil?: string }>;
}

/** What became of a mail that the server did not refuse. */
export interface MailSent {
  /** How many addresses it went to. */
  readonly recipients: number;
  /** The connection broke after the message's first byte: nobody knows whether it arrived. */
  readonly unconfirmed?: true;
}

/** Activities of the queue `mail`. */
export interface MailActivities {
  /** Sends one mail to the applicant and the PIC, once per key. */
  sendMail(order: MailOrder): Promise<MailSent>;
}

export type Activities = CaseActivities & BsreActivities & MailActivities;
