import { rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { askSupervisor, controlSocket, serveControl } from '../src/supervisor/control.js';

describe('control socket', () => {
  const { folder, socket } = controlSocket();
  let server: Server;

  beforeAll(async () => {
    server = await serveControl(socket, async (request) => {
      if (request.verb === 'start') throw new Error(`no part ${request.part}`);
      return { parts: [] };
    });
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers', async () => {
    expect(await askSupervisor(socket, { verb: 'status', probe: false })).toEqual({ parts: [] });
  });

  it('hands a refusal on in its own words', async () => {
    await expect(askSupervisor(socket, { verb: 'start', part: 'x' })).rejects.toThrow('no part x');
  });

  it('fails when nobody listens', async () => {
    await expect(askSupervisor(`${socket}.gone`, { verb: 'down' })).rejects.toThrow('ENOENT');
  });
});
