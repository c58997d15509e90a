import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** Search attributes of a case; registered from this list in the test server, the local stack and production. */
export const SEARCH_ATTRIBUTES = {
  step: defineSearchAttributeKey('TteStep', SearchAttributeType.INT),
  status: defineSearchAttributeKey('TteStatus', SearchAttributeType.KEYWORD),
  waitingOn: defineSearchAttributeKey('TteWaitingOn', SearchAttributeType.KEYWORD),
  unit: defineSearchAttributeKey('TteUnit', SearchAttributeType.KEYWORD),
  overdue: defineSearchAttributeKey('TteOverdue', SearchAttributeType.BOOL),
  caseNumber: defineSearchAttributeKey('TteCaseNumber', SearchAttributeType.KEYWORD),
  since: defineSearchAttributeKey('TteSince', SearchAttributeType.DATETIME),
} as const;

/** The open cases of every SOP, in Temporal's query language: what its saved view shows. */
export const OPEN_CASES = `ExecutionStatus="Running" AND ${SEARCH_ATTRIBUTES.step.name}>0`;
