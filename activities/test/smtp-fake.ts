import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail as the server took it. */
export interface Received {
  readonly mail: ParsedMail;
  readonly recipients: readonly string[];
}

const refusal = (code: number) =>
  Object.assign(new Error(`refused, quoting budi.santoso@kemhan.go.id`), { responseCode: code });

/** A real SMTP server on the loopback that can be told how to fail. */
export class SmtpFake {
  readonly received: Received[] = [];
  /** Codes with which to refuse MAIL, an address, or the message. */
  refuseMail: number | undefined;
  refuseRcpt: Record<string, number> = {};
  refuseData: number | undefined;
  /** Takes the message, then cuts the connection instead of answering. */
  dropAfterData = false;
  /** Runs before the answer to an address. */
  beforeRcpt: () => Promise<void> | void = () => undefined;
  /** Runs before the answer to the message. */
  beforeAnswer: () => Promise<void> | void = () => undefined;
  private readonly sockets = new Set<Socket>();
  private readonly server: SMTPServer;

  constructor(options: { pipelining?: boolean } = {}) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      hidePIPELINING: !(options.pipelining ?? true),
      disableReverseLookup: true,
      closeTimeout: 100,
      logger: false,
      onMailFrom: (_address, _session, done) => done(this.refuseMail ? refusal(this.refuseMail) : null),
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refuseRcpt[address];
        void Promise.resolve(this.beforeRcpt()).then(() => done(code ? refusal(code) : null));
      },
      onData: (stream, session, done) => {
        // A message that never ended was never sent: its parser fails, and so does whoever waits for it.
        this.take(stream, session).then(
          (next) => next === 'answer' && done(null),
          (error: unknown) => done(error instanceof Error ? error : refusal(451)),
        );
      },
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
  ): Promise<'answer' | 'silence'> {
    const mail = await simpleParser(stream);
    if (this.refuseData) throw refusal(this.refuseData);
    this.received.push({ mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
    await this.beforeAnswer();
    if (!this.dropAfterData) return 'answer';
    this.cut();
    return 'silence';
  }

  async start(): Promise<void> {
    this.server.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
  }
  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }
  reset(): void {
    this.received.length = 0;
    this.refuseRcpt = {};
    this.refuseMail = this.refuseData = undefined;
    this.dropAfterData = false;
    this.beforeAnswer = this.beforeRcpt = () => undefined;
  }
  end(): Promise<void> {
    this.cut();
    return new Promise((done) => this.server.close(() => done()));
  }
}
