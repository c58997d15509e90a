import { mkdir } from 'node:fs/promises';
import { inHome, type Context } from '../context.js';
import { mongoArguments, mongoProgram } from '../runtime/mongo.js';
import type { Report } from '../runtime/report.js';
import { hostAndPort, listens } from './health.js';
import type { Part } from './part.js';

/** MongoDB: the one of `MONGODB_URI`, or one of our own. */
export async function mongoPart(context: Context, report: Report): Promise<Part> {
  const given = context.env['MONGODB_URI'];
  if (given?.startsWith('mongodb+srv:')) return { ...elsewhere, isHealthy: () => Promise.resolve(true) };
  if (given) {
    const { host, port } = hostAndPort(given, 27017);
    return { ...elsewhere, isHealthy: () => listens(host, port) };
  }
  return ownMongo(context, context.ports.mongo, inHome(context, 'data', 'mongo'), report);
}

const elsewhere = { name: 'mongo', needs: [], ports: [] } as const;

/** A MongoDB that this launcher starts, on a port and with a data folder of its own. */
export async function ownMongo(
  context: Context,
  port: number,
  folder: string,
  report: Report,
): Promise<Part> {
  const mongo = await mongoProgram(context, report);
  await mkdir(folder, { recursive: true });
  return {
    name: 'mongo',
    needs: [],
    ports: [port],
    command: {
      program: mongo.program,
      args: mongoArguments(mongo, port, folder),
      env: context.env,
      cwd: context.root,
    },
    isHealthy: () => listens('127.0.0.1', port),
  };
}
