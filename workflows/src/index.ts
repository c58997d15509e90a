export { applicantLink } from './applicant-link.workflow.js';
export { registration } from './registration/registration.workflow.js';
export { renewalReminders } from './renewal-reminders.workflow.js';
export { renewal } from './renewal/renewal.workflow.js';
export { retention } from './retention.workflow.js';
export { revocation } from './revocation/revocation.workflow.js';
