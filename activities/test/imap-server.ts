import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import type { ImapConfig } from '../src/bounces/mailbox.js';

const PATIENCE_MS = 60_000;
const USER = { user: 'tte', password: 'rahasia' } as const;

/** A real IMAP server (GreenMail) on the loopback, which the launcher fetched. */
export class ImapServer {
  private constructor(
    readonly config: ImapConfig,
    private readonly process: ChildProcess,
  ) {}

  static async start(): Promise<ImapServer> {
    const program = process.env['TTE_IMAP_TEST_SERVER'];
    if (!program) throw new Error('TTE_IMAP_TEST_SERVER is not set: run the tests through ./tte test');
    const port = await freePort();
    const options = [
      `-Dgreenmail.imap.hostname=127.0.0.1`,
      `-Dgreenmail.imap.port=${port}`,
      `-Dgreenmail.users=${USER.user}:${USER.password}`,
    ];
    const child = spawn(program, options, { stdio: 'ignore' });
    const config = {
      ...{ host: '127.0.0.1', port, secure: false, requireTls: false, folder: 'INBOX', timeoutMs: 10_000 },
      ...USER,
    };
    const server = new ImapServer(config, child);
    await server.reached();
    return server;
  }

  /** Puts messages into the mailbox, in this order. */
  async receive(...messages: readonly string[]): Promise<void> {
    await this.within(async (client) => {
      for (const message of messages) await client.append('INBOX', Buffer.from(message, 'latin1'));
    });
  }

  /** Flags of the messages in the mailbox, each sorted. */
  flags(): Promise<string[][]> {
    return this.within(async (client) => {
      const found: string[][] = [];
      await client.mailboxOpen('INBOX', { readOnly: true });
      for await (const { flags } of client.fetch('1:*', { flags: true }))
        found.push([...(flags ?? [])].sort());
      return found;
    });
  }

  /** Makes the mailbox another one: its numbers begin anew. */
  async empty(): Promise<void> {
    await this.within(async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageDelete('1:*');
    });
  }

  async end(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  private async reached(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await this.within(async () => undefined);
      } catch (error) {
        if (Date.now() > until || this.process.exitCode !== null) throw error;
        await delay(200);
      }
    }
  }

  private async within<Value>(work: (client: ImapFlow) => Promise<Value>): Promise<Value> {
    const { host, port, secure, user, password: pass } = this.config;
    const client = new ImapFlow({ host, port, secure, auth: { user, pass }, logger: false });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client);
    } finally {
      client.close();
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
