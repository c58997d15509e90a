import { defineSignal } from '@temporalio/workflow';
import type { StepNumber } from '@tte/domain';
import type { MailSent } from './activities.js';

/** Workflow type of what sends an applicant a new link. */
export const APPLICANT_LINK_WORKFLOW = 'applicantLink';

/** Milliseconds after a mail with a new link in which another request for it is answered by that mail. */
export const LINK_COOL_DOWN = 10 * 60_000;

/** Argument of the workflow `applicantLink`: references to a case, no personal data. */
export interface LinkRequest {
  readonly caseId: string;
  readonly caseNumber: string;
  /** The workflow of the case, which records the mail. */
  readonly caseWorkflowId: string;
  /** The version of the data by which the mail is addressed. */
  readonly dataVersion: number;
  /** The generation of the case's links, which a revocation raises. */
  readonly linkGeneration: number;
  /** Where the case stands. */
  readonly step: StepNumber;
}

/** A mail with a new link, and what became of it. */
export interface LinkSent extends MailSent {
  readonly ref: string;
}

/** Tells a case that a mail with a new link went out. Only `applicantLink` sends it. */
export const linkSent = defineSignal<[LinkSent]>('link-sent');
