import type { Connection } from 'mongoose';

/**
 * MongoDB's own time. `isMaster` is answered to every user, by old servers and by the stand-in too, which has no `hello`:
 * https://www.mongodb.com/docs/manual/reference/command/hello
 */
export async function storeTimeOf({ db }: Pick<Connection, 'db'>): Promise<Date> {
  const answer = await db?.admin().command({ isMaster: 1 });
  const time: unknown = answer?.['localTime'];
  if (!(time instanceof Date)) throw new Error('MongoDB told no time');
  return time;
}
