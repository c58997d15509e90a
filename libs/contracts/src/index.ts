export type * from './activities.js';
export * from './applicant-link.js';
export * from './failures.js';
export * from './messages.js';
export type * from './case.js';
export * from './renewal-reminders.js';
export * from './retention.js';
export * from './search-attributes.js';
export * from './task-queues.js';
