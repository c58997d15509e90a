export { connectionOptions, PATIENCE, type Patience } from './connection-options.js';
export type { StoreFault } from './server-codes.js';
export { isDuplicateKey, isStoreUnavailable, storeFault } from './store-fault.js';
export { keepWatched } from './keep-watched.js';
