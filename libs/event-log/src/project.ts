import type { OfficeCalendar } from '@tte/domain';
import { LogFailure } from './log-failure.js';
import type { LoggedEvent } from './port.js';
import { foldCase, type Projected } from './projections/fold-case.js';
import type { RegistrationDocument } from './projections/registrations.js';
import type { EventStore } from './store/event-store.js';
import type { ProjectionStore } from './store/projection-store.js';

/** Enough for any number of writers that a case can have; beyond it something else is wrong. */
const ATTEMPTS = 50;

/** What the caller of a fold has in hand already. */
export interface InHand {
  readonly document: RegistrationDocument | undefined;
  /** Consecutive events that are in the log, up to its end as the caller knows it. */
  readonly events: readonly LoggedEvent[];
}

export interface Projector {
  /** Folds what the case's projections lack of its log; false when they lacked nothing. */
  project(registrationId: string, inHand?: InHand): Promise<boolean>;
  /** Writes the task anew from the case's document. */
  settleTask(registrationId: string): Promise<void>;
}

/**
 * Folds events into the projections, whoever else does the same.
 *
 * The registration's document is written last, by compare-and-exchange on the `seq` that was read. That one rule
 * carries everything: a document at `seq` n means that tasks, accounts and letters have n too, so a crash before it
 * is seen as a case that is behind; and a slow writer that put back a task which a newer one had deleted fails its
 * exchange, reads again, writes the task of the present document, and again proves by exchange that the document
 * did not move meanwhile. The usual append pays nothing for this. (A writer that dies between its stale task and the
 * failing exchange leaves that task; `catchUp` compares tasks for this.)
 */
export function projector(events: EventStore, store: ProjectionStore, office: OfficeCalendar): Projector {
  async function fold(registrationId: string, inHand: InHand, contested: boolean): Promise<boolean> {
    let { document } = inHand;
    let settle = contested;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const missing = await eventsAfter(registrationId, document?.seq ?? 0, inHand.events);
      if (missing.length === 0 && !settle) return attempt > 0;
      const projected = foldCase(document, missing, office);
      if (!projected) return false;
      await writeBeside(projected, settle);
      if (await store.exchange(document, projected.registration)) return true;
      document = await store.registration(registrationId);
      settle = true;
    }
    throw new LogFailure('store-unavailable', `${registrationId} is contested`);
  }

  async function eventsAfter(registrationId: string, seq: number, known: readonly LoggedEvent[]) {
    const [first] = known;
    if (first === undefined) return events.after(registrationId, seq);
    const rest = known.filter((event) => event.seq > seq);
    if (first.seq <= seq + 1) return rest;
    // A crash cut off earlier folds: what lies between the document and what is in hand is in the log.
    return [...(await events.between(registrationId, seq + 1, first.seq - 1)), ...rest];
  }

  async function writeBeside({ registration, taskTouched, account, letters }: Projected, settle: boolean) {
    await Promise.all([
      ...(taskTouched || settle ? [store.putTask(registration.registrationId, registration.task)] : []),
      ...(account ? [store.putAccount(account)] : []),
      ...letters.map((letter) => store.putLetter(letter)),
    ]);
  }

  const read = async (registrationId: string): Promise<InHand> => ({
    document: await store.registration(registrationId),
    events: [],
  });

  return {
    project: async (registrationId, inHand) =>
      fold(registrationId, inHand ?? (await read(registrationId)), false),
    settleTask: async (registrationId) => {
      await fold(registrationId, await read(registrationId), true);
    },
  };
}
