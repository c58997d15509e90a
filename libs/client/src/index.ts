export { createTteClient, type ClientSettings, type TteClient } from './client.js';
export { asForm } from './form.js';
export { ProblemError, type FieldError, type ProblemCode } from './problem-error.js';
export type { components, operations, paths } from './schema.js';
