import { createServer } from 'node:net';
import type { Part } from '../parts/part.js';

/** Refuses to start a part whose port another program holds. */
export async function requireFreePorts(part: Part): Promise<void> {
  for (const port of part.ports) {
    if (await isFree(port)) continue;
    throw new Error(
      `${part.name} needs port ${port}, which another program uses. Stop that program, or move all ports of this stack: TTE_PORT_OFFSET=100 ./tte up`,
    );
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
