import { applicantActor } from '@tte/domain';
import type { Caller } from './caller.js';

/** The applicant of a case, as the link in their mail says it: no one of the office, and there in this case alone. */
export const applicantCaller = (caseId: string): Caller => ({
  subject: `${applicantActor.subject}:${caseId}`,
  roles: [],
  offices: [{ post: applicantActor.post, capacity: 'definitif' }],
});

/** No role and no mandate makes anyone an applicant. */
export const isApplicant = ({ offices }: Caller): boolean =>
  offices.some(({ post }) => post === applicantActor.post);

/** Under which subject a caller's commands stand in the log; of an applicant the case says who that is. */
export const subjectInLog = (caller: Caller): string =>
  isApplicant(caller) ? applicantActor.subject : caller.subject;
