import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { PartStatus } from './part-status.js';

/** What a supervisor can be asked. */
export type Request =
  | { readonly verb: 'status'; readonly probe: boolean }
  | { readonly verb: 'start'; readonly part: string }
  | { readonly verb: 'stop'; readonly part: string; readonly kill: boolean }
  | { readonly verb: 'down' };

export interface Answer {
  readonly parts: readonly PartStatus[];
  /** Why the start of the stack failed, once it has. */
  readonly problem?: string;
}

type Reply = { readonly answer: Answer } | { readonly error: string };

/** A place for the socket in the system's temporary folder: its path may not be longer than about 100 characters. */
export function controlSocket(): { readonly folder: string; readonly socket: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tte-'));
  return { folder, socket: join(folder, 'control.sock') };
}

/** Answers requests on a socket: one JSON text each way per connection. */
export async function serveControl(
  socket: string,
  handle: (request: Request) => Promise<Answer>,
  afterwards: (request: Request) => void = () => {},
): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    connection.on('error', () => connection.destroy());
    void text(connection).then(async (body) => {
      const request = JSON.parse(body) as Request;
      const reply = await handle(request).then(
        (answer): Reply => ({ answer }),
        (error: unknown): Reply => ({ error: error instanceof Error ? error.message : String(error) }),
      );
      connection.end(JSON.stringify(reply), () => afterwards(request));
    });
  });
  server.listen(socket);
  await once(server, 'listening');
  return server;
}

/** Asks a supervisor, and fails with its own words when it refuses. */
export async function askSupervisor(socket: string, request: Request): Promise<Answer> {
  const connection = createConnection(socket);
  connection.end(JSON.stringify(request));
  const body = await text(connection);
  if (body === '') throw new Error('The supervisor went away without an answer.');
  const reply = JSON.parse(body) as Reply;
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}
