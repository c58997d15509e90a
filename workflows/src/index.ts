export { applicantLink } from './applicant-link.workflow.js';
export { registration } from './registration/registration.workflow.js';
export { retention } from './retention.workflow.js';
export { revocation } from './revocation/revocation.workflow.js';
