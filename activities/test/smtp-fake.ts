import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail as the server took it. */
export interface Received {
  readonly mail: ParsedMail;
  readonly recipients: readonly string[];
}

/** An answer as servers write it, such as `550 5.1.1 No such user`; each of them quotes the applicant's address. */
const refusal = (reply: string) =>
  Object.assign(new Error(`${reply.slice(4)} <budi.santoso@kemhan.go.id>`), {
    responseCode: Number(reply.slice(0, 3)),
  });
const answer = (reply: string | undefined) => (reply === undefined ? null : refusal(reply));

/** A real SMTP server on the loopback that can be told how to fail. */
export class SmtpFake {
  readonly received: Received[] = [];
  /** Answers with which to refuse the connection, MAIL, an address, or the message. */
  refuseConnection: string | undefined;
  refuseMail: string | undefined;
  refuseRcpt: Record<string, string> = {};
  refuseData: string | undefined;
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
      hideENHANCEDSTATUSCODES: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      logger: false,
      onConnect: (_session, done) => done(answer(this.refuseConnection)),
      onMailFrom: (_address, _session, done) => done(answer(this.refuseMail)),
      onRcptTo: ({ address }, _session, done) => {
        const reply = answer(this.refuseRcpt[address]);
        void Promise.resolve(this.beforeRcpt()).then(() => done(reply));
      },
      onData: (stream, session, done) => {
        // A message that never ended was never sent: its parser fails, and so does whoever waits for it.
        this.take(stream, session).then(
          (next) => next === 'answer' && done(null),
          (error: unknown) => done(error instanceof Error ? error : refusal('451 4.3.0 Lost')),
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
    this.refuseConnection = this.refuseMail = this.refuseData = undefined;
    this.dropAfterData = false;
    this.beforeAnswer = this.beforeRcpt = () => undefined;
  }
  end(): Promise<void> {
    this.cut();
    return new Promise((done) => this.server.close(() => done()));
  }
}
