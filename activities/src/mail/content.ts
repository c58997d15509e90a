import type { CorrectableField, ProcedureName, RejectionReason, StepNumber } from '@tte/domain';

/** What a mail is written from. */
export interface MailFacts {
  readonly procedure: ProcedureName;
  /** The person whom the case is about, in a mail that goes to the PIC in their place. */
  readonly onBehalfOf?: string;
  readonly step: StepNumber;
  readonly fields: readonly CorrectableField[];
  readonly reason?: RejectionReason;
  /** ISO 8601: when the correction came in whose receipt the mail is. */
  readonly correctedAt?: string;
  /** The office corrected the data by itself. */
  readonly byOffice?: true;
  /** The certificate was out before the case asked for it. */
  readonly foundIssued?: true;
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

const REQUESTS: Readonly<Record<ProcedureName, string>> = {
  registration: 'Permohonan akun TTE',
  revocation: 'Permohonan pencabutan akun TTE',
  renewal: 'Permohonan perpanjangan akun TTE',
};

/** The request that the case is about, as a mail's head line names it: the subject of a mail names nobody. */
export const requestOf = (facts: MailFacts): string => `${REQUESTS[facts.procedure]}${yours(facts)}`;

/** The same within a sentence, with whom it is about. */
export const theRequestOf = (facts: MailFacts): string =>
  `${REQUESTS[facts.procedure].replace('P', 'p')} ${whose(facts)}`;

/** What ends the name of a thing in a head line: that it is the reader's, where it is. */
export const yours = ({ onBehalfOf }: MailFacts): string => (onBehalfOf === undefined ? ' Anda' : '');

/** Whom the mail is about, as its reader would say it. */
export const whose = ({ onBehalfOf }: MailFacts): string =>
  onBehalfOf === undefined ? 'Anda' : `atas nama ${onBehalfOf}`;

/** Who corrects what was returned of an account that is to end: not its holder. */
export const CORRECTED_BY_KASATKER =
  'Mohon satuan kerja menyerahkan surat permohonan yang telah diperbaiki kepada petugas kami.';

/** A mail's definition. */
export type Template = (facts: MailFacts) => MailContent;
