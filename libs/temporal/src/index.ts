export * from './applicant-link.js';
export * from './case-start.js';
export * from './connect.js';
export * from './retention-schedule.js';
export * from './run-record.js';
export * from './search-attributes.js';
export * from './workflow-id.js';
