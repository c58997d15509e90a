export { registration } from './registration.workflow.js';
