import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Context } from '../context.js';
import type { Fault } from '../faults/fault.js';
import { takeFault } from '../faults/take-fault.js';
import { storeMail } from './store.js';

/** The sender of BSrE's own mails. Faults are for the product's mails and never touch these. */
export const bsreSender = 'no-reply@bsre.sandbox';

const refusal = (code: number) => Object.assign(new Error('Gangguan buatan'), { responseCode: code });
const atData = ({ tempFail, dropAfterData, timeout, latencyMs }: Fault) =>
  Boolean(tempFail || dropAfterData || timeout || latencyMs);

/** Receives every mail without asking who sends it. Answers the port and how to stop. */
export async function startSmtp(
  { state }: Context,
  host: string,
  port: number,
): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Map<number, Socket>();
  const fromBsre = (session: SMTPServerSession) =>
    session.envelope.mailFrom !== false && session.envelope.mailFrom?.address === bsreSender;

  async function receive(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
  ): Promise<'answer' | 'silence'> {
    const parsed = await simpleParser(stream);
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    const subject = { text: [...recipients, parsed.subject, parsed.messageId, parsed.text].join(' ') };
    const fault = fromBsre(session) ? undefined : takeFault(state, 'smtp', subject, atData);
    if (fault?.latencyMs) await wait(fault.latencyMs);
    if (fault?.timeout) return 'silence';
    if (fault?.tempFail) throw refusal(fault.tempFail);
    storeMail(state, parsed, recipients);
    if (!fault?.dropAfterData) return 'answer';
    sockets.get(session.remotePort)?.destroy();
    return 'silence';
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    // A closing sandbox does not wait for clients that hold their connection.
    closeTimeout: 100,
    onRcptTo({ address }, session, callback) {
      const fault = fromBsre(session)
        ? undefined
        : takeFault(state, 'smtp', { text: address }, ({ rejectRcpt }) => rejectRcpt !== undefined);
      callback(fault?.rejectRcpt ? refusal(fault.rejectRcpt) : null);
    },
    onData(stream, session, callback) {
      receive(stream, session).then(
        (next) => next === 'answer' && callback(null),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  // Cut connections are part of the game; without a listener they would end the process.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });

  server.server.listen(port, host);
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
