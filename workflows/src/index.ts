export { registration } from './registration.workflow.js';
export { retention } from './retention.workflow.js';
