import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Mail } from '../src/mailbox/mail.js';
import { startSandbox, type Sandbox } from '../src/sandbox.js';

/** A sandbox of its own in a folder of its own, that can be ended and started again. */
export class TestSandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'tte-sandbox-'));
  readonly stateFile = join(this.folder, 'sandbox.json');
  #running: Sandbox | undefined;
  #port = 0;

  get running(): Sandbox {
    if (!this.#running) throw new Error('not started');
    return this.#running;
  }

  async start(): Promise<void> {
    const gatewayUrl = 'http://127.0.0.1:4000';
    const { stateFile } = this;
    this.#running = await startSandbox({
      host: '127.0.0.1',
      port: this.#port,
      smtpPort: 0,
      stateFile,
      gatewayUrl,
    });
    this.#port = Number(new URL(this.#running.url).port);
  }

  async restart(): Promise<void> {
    await this.running.close();
    await this.start();
    // fetch may hold connections to the process that ended; the first call over one of them fails.
    await until(() =>
      this.call('GET', '/health').then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
  }

  async end(): Promise<void> {
    await this.running.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Calls an address of the sandbox; an object is sent as JSON. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const url = new URL(path, this.running.url);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
  }

  /** Calls BSrE's API with the agency's credential. */
  bsre(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.call(method, `/bsre/api${path}`, body, {
      authorization: `Basic ${Buffer.from('sandbox:sandbox').toString('base64')}`,
    });
  }

  async mails(to: string): Promise<Mail[]> {
    return (await this.call('GET', `/mailbox/api/messages?to=${to}`)).json as Mail[];
  }

  /** Sends a mail as the product would. */
  async send(to: string, messageId: string, more: Record<string, string> = {}): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.running.smtpPort, ignoreTLS: true });
    try {
      await transport.sendMail({
        from: 'tte@kemhan.go.id',
        to,
        messageId,
        subject: 'Uji',
        text: 'Isi',
        ...more,
      });
    } finally {
      transport.close();
    }
  }
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

/** Waits until the test holds; jest's own limit ends a wait in vain. */
export async function until(test: () => Promise<boolean>): Promise<void> {
  while (!(await test())) await wait(20);
}
