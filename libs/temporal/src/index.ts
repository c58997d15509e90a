export * from './applicant-link.js';
export * from './connect.js';
export { NamespaceMissing, requireNamespace } from './namespace.js';
export * from './pollers.js';
export * from './retention-schedule.js';
export * from './search-attributes.js';
export * from './temporal-away.js';
export * from './workflow-id.js';
