import type { RegistrationEvent } from './registration/events.js';
import type { RegistrationState } from './registration/state.js';

/** An event of a case of any SOP. */
export type CaseEvent = RegistrationEvent;

/** The state of a case of any SOP. */
export type CaseState = RegistrationState;
