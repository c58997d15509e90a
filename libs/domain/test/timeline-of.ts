import type { RegistrationEvent } from '../src/registration/events.js';
import { evolve } from '../src/registration/evolve.js';
import { initialState, type RegistrationState } from '../src/registration/state.js';
import { evolveTimeline, type TimelineEntry } from '../src/registration/timeline.js';

/** The timeline of a log, folded as the workflow and the projection fold it. */
export function timelineOf(log: readonly RegistrationEvent[]): readonly TimelineEntry[] {
  let state: RegistrationState = initialState;
  let timeline: readonly TimelineEntry[] = [];
  for (const event of log) {
    timeline = evolveTimeline(timeline, event, state);
    state = evolve(state, event);
  }
  return timeline;
}
