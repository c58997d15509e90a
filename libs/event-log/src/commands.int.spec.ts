import mongoose from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';

it('appends with two commands, three where the task changes; with two more what another process has appended to', async () => {
  const plain = await openDatabase();
  const monitored = mongoose.createConnection(process.env['MONGODB_URI'] ?? '', {
    dbName: plain.name,
    monitorCommands: true,
  });
  const connection = await monitored.asPromise();
  const commands: string[] = [];
  connection.getClient().on('commandStarted', ({ commandName }) => commands.push(commandName));
  const log = createEventLog({ connection, office: () => OFFICE });
  const counted = async (choices: readonly string[], from: number) => {
    commands.length = 0;
    await log.append('r1', walk('r1', choices).slice(from));
    return [...commands].sort();
  };
  try {
    const way = ['submit-letter', 'refused', 'forward', ...FULL_WAY.slice(2)];
    expect(await counted(way.slice(0, 1), 0)).toEqual(['insert', 'insert', 'update']);
    expect(await counted(way.slice(0, 2), 1)).toEqual(['insert', 'update']);
    expect(await counted(way.slice(0, 3), 2)).toEqual(['insert', 'update', 'update']);
    expect(await counted(way.slice(0, 3), 2)).toEqual(['find', 'find']);
    const elsewhere = createEventLog({ connection: plain, office: () => OFFICE });
    await elsewhere.append('r1', walk('r1', way.slice(0, 4)).slice(3));
    expect(await counted(way.slice(0, 5), 4)).toEqual(['find', 'find', 'insert', 'update', 'update']);
  } finally {
    await connection.close();
    await dropDatabase(plain);
  }
});
