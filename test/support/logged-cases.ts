import { chain } from '@tte/event-log';
import type mongoose from 'mongoose';
import { FULL_WAY, walk } from '../../libs/event-log/test/support/walk.ts';

const BATCH = 100;

/**
 * Fills the event log with cases whose chains verify, as a workflow would have brought them, and leaves the projections
 * to a rebuild: most have ended with a certificate, each fourth stands somewhere on the way to it.
 * @returns how many events these are
 */
export async function fillLog(store: mongoose.Connection, cases: number): Promise<number> {
  const events = store.collection<{ _id: string }>('events');
  let count = 0;
  for (let from = 0; from < cases; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, cases - from) }, (_each, index) =>
      loggedCase(from + index),
    ).flat();
    await events.insertMany(batch, { ordered: false });
    count += batch.length;
  }
  return count;
}

function loggedCase(index: number) {
  const caseId = `case-${String(index).padStart(6, '0')}`;
  const way = index % 4 === 0 ? FULL_WAY.slice(0, 1 + (index % (FULL_WAY.length - 1))) : FULL_WAY;
  const loggedAt = new Date().toISOString();
  return chain(caseId, walk(caseId, way)).map((event) => ({
    ...event,
    _id: `${caseId}/${event.seq}`,
    loggedAt,
  }));
}
