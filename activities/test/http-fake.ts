import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as the fake received it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
/** What to answer: a status and a body (as JSON, as it is, or piece by piece), or `silence` and `hang-up`. */
export type Reply =
  | {
      status?: number;
      json?: unknown;
      text?: string | Buffer;
      /** Written for as long as the caller takes it. */
      endless?: Buffer;
      headers?: Record<string, string>;
    }
  | 'silence'
  | 'hang-up';

/** An outside system on the loopback: every call goes to `answer`, and is kept. */
export class HttpFake {
  readonly calls: Call[] = [];
  /** Bytes that were written into answers, as far as a caller took them. */
  written = 0;
  answer: (call: Call) => Reply | Promise<Reply> = () => ({ status: 500 });
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const call = { method, path, headers, body: Buffer.concat(chunks).toString() };
      this.calls.push(call);
      void Promise.resolve(this.answer(call)).then((reply) => this.reply(response, reply));
    });
  });

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  reset(): void {
    this.calls.length = 0;
    this.written = 0;
  }
  async end(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private reply(response: ServerResponse, answer: Reply): void {
    if (answer === 'silence') return;
    if (answer === 'hang-up') {
      response.destroy();
      return;
    }
    const { status = 200, json, text, endless, headers = {} } = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    if (endless) return this.pour(response, endless);
    response.end(text ?? (json === undefined ? '<html>' : JSON.stringify(json)));
  }

  private pour(response: ServerResponse, piece: Buffer): void {
    while (!response.destroyed) {
      this.written += piece.length;
      if (!response.write(piece)) {
        response.once('drain', () => this.pour(response, piece));
        return;
      }
    }
  }
}
