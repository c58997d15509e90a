import type { Connection } from 'mongoose';

const events = (connection: Connection) => connection.collection<{ _id: string }>('events');

/** Takes an event out of the log, as a restored or repaired store may lack it. */
export const lose = async (connection: Connection, caseId: string, seq: number): Promise<void> => {
  await events(connection).deleteOne({ _id: `${caseId}/${seq}` });
};

/** Changes what an event says. */
export const alter = async (
  connection: Connection,
  caseId: string,
  seq: number,
  change: object,
): Promise<void> => {
  await events(connection).updateOne({ _id: `${caseId}/${seq}` }, { $set: change });
};
