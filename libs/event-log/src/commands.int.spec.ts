import mongoose from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { FULL_WAY, OFFICE, walk } from '../test/support/walk.js';
import { createEventLog } from './event-log.js';

it('appends with four commands, five where the task changes, and two when repeated', async () => {
  const plain = await openDatabase();
  const monitored = mongoose.createConnection(process.env['MONGODB_URI'] ?? '', {
    dbName: plain.name,
    monitorCommands: true,
  });
  const connection = await monitored.asPromise();
  const commands: string[] = [];
  connection.getClient().on('commandStarted', ({ commandName }) => commands.push(commandName));
  const log = createEventLog({ connection, office: OFFICE });
  const counted = async (choices: readonly string[], from: number) => {
    commands.length = 0;
    await log.append('r1', walk('r1', choices).slice(from));
    return [...commands].sort();
  };
  try {
    const way = ['submit-letter', 'refused', 'forward', ...FULL_WAY.slice(2)];
    expect(await counted(way.slice(0, 1), 0)).toEqual([
      'find',
      'find',
      'insert',
      'insert',
      'update',
      'update',
    ]);
    expect(await counted(way.slice(0, 2), 1)).toEqual(['find', 'find', 'insert', 'update']);
    expect(await counted(way.slice(0, 3), 2)).toEqual(['find', 'find', 'insert', 'update', 'update']);
    expect(await counted(way.slice(0, 3), 2)).toEqual(['find', 'find']);
  } finally {
    await connection.close();
    await dropDatabase(plain);
  }
});
