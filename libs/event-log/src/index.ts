export { createEventLog, type EventLogOptions } from './event-log.js';
export { chain, contentOf, verifyChain, type ChainBreak } from './hash-chain.js';
export {
  createLogInspection,
  type FaultAt,
  type InspectedCase,
  type LogInspection,
  type ProjectionFault,
} from './inspection.js';
export { LogFailure } from './log-failure.js';
export type * from './port.js';
export { isMarked, toEvent } from './store/event-store.js';
export type { StoredEvent } from './store/models.js';
export { foldAccount } from './projections/accounts.js';
export { foldCase, type Projected } from './projections/fold-case.js';
export { foldCaseView, type CaseDocument } from './projections/cases.js';
export { foldTask } from './projections/tasks.js';
