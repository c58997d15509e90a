export { canonical, GENESIS, hashOf } from './canonical.js';
export { connectionOptions, PATIENCE, type Patience } from './connection-options.js';
export { decodeCursor, encodeCursor, type Position } from './cursor.js';
export { keepWatched } from './keep-watched.js';
export {
  markField,
  markFields,
  marking,
  marksBy,
  marksOn,
  markWith,
  unmarkedParts,
  withoutMarks,
  type MarkedRow,
  type MarkedRows,
  type Marks,
} from './marks.js';
export { modelOn } from './model-on.js';
export { PER_ANSWER } from './per-answer.js';
export type { StoreFault } from './server-codes.js';
export { isDuplicateKey, isStoreUnavailable, storeFault } from './store-fault.js';
