export { createEventLog, type EventLogOptions } from './event-log.js';
export { chain, contentOf, GENESIS, hashOf, verifyChain, type ChainBreak } from './hash-chain.js';
export { LogFailure } from './log-failure.js';
export type * from './port.js';
export { foldAccount } from './projections/accounts.js';
export { foldCase, type Projected } from './projections/fold-case.js';
export { foldCaseView, type CaseDocument } from './projections/cases.js';
export { foldTask } from './projections/tasks.js';
