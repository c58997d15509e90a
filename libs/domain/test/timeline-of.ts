import {
  evolve,
  evolveTimeline,
  initialState,
  type CaseEvent,
  type CaseState,
  type TimelineEntry,
} from '../src/index.js';

/** The timeline of a log, folded as the workflow and the projection fold it. */
export function timelineOf(log: readonly CaseEvent[]): readonly TimelineEntry[] {
  let state: CaseState = initialState;
  let timeline: readonly TimelineEntry[] = [];
  for (const event of log) {
    timeline = evolveTimeline(timeline, event, state);
    state = evolve(state, event);
  }
  return timeline;
}
