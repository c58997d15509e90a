export * from './bsre/client.js';
export * from './bsre/config.js';
export * from './failures.js';
export * from './http/call.js';
export * from './http/fields.js';
export { LARGEST_ANSWER } from './http/read-json.js';
export * from './push/push-sender.js';
export * from './values/dates.js';
