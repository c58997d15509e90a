import SMTPConnection, { type SMTPConnectionEnvelope } from 'nodemailer/lib/smtp-connection';
import type { NodemailerError } from 'nodemailer/lib/errors';
import { readFailure, refusedCopy, refusedRecipient, type Delivery } from './delivery.js';
import { lazyStream } from './lazy-stream.js';
import { compose, type OutgoingMail } from './message.js';

/** How the mail server is reached. */
export interface SmtpConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the start (465); otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  /** Refuse to send without TLS. */
  readonly requireTls: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Longest silence of the server in each phase, in milliseconds. */
  readonly timeoutMs: number;
}

/** Whom a message is for, and whom its copy goes to. */
export type Addresses = readonly [recipient: string, copy?: string];

/** Hands messages to a mail server. */
export interface Mailer {
  /** A transmission that has not ended so long after it began has ended unheard. */
  readonly timeoutMs: number;
  /**
   * Hands one message over, one connection per message.
   * @param addresses whom it is for, and whom the copy goes to; without the first, nobody gets it
   * @param claim called when the server has accepted the first address and waits for the message, right before its
   * first byte; if it throws, nothing is sent and the error is thrown on.
   */
  deliver(mail: OutgoingMail, addresses: Addresses, claim: () => Promise<void>): Promise<Delivery>;
}

/**
 * A mailer over SMTP. It works on nodemailer's connection rather than on its transport, because only there the
 * message is read after the server's 354: the claim is then written when everything before it has gone well, and
 * a refused recipient ends the session before the copy alone goes out. Longer replies than 1 MB it refuses itself.
 */
export function createSmtpMailer(config: SmtpConfig): Mailer {
  return {
    timeoutMs: config.timeoutMs,
    deliver: async (mail, addresses, claim) =>
      deliver(config, envelopeOf(mail, addresses), await compose(mail), claim),
  };
}

function deliver(
  config: SmtpConfig,
  envelope: SMTPConnectionEnvelope,
  bytes: Buffer,
  claim: () => Promise<void>,
): Promise<Delivery> {
  const connection = new SMTPConnection(optionsOf(config));
  const [first, second] = [envelope.to].flat();
  const refusalOf = (address: unknown) =>
    envelope.rejectedErrors.find(({ recipient }) => recipient === address);
  let transmitting = false;

  return new Promise<Delivery>((resolve, reject) => {
    const end = (delivery: Delivery) => {
      connection.close();
      resolve(delivery);
    };
    const fail = (error: NodemailerError) => end(readFailure(error, transmitting, refusalOf(first)));
    const message = lazyStream(bytes, async () => {
      const refusal = refusalOf(first);
      if (refusal) {
        end(refusedRecipient(refusal));
        return false;
      }
      try {
        await claim();
      } catch (error) {
        reject(error);
        connection.close();
        return false;
      }
      transmitting = true;
      return true;
    });
    const send = () =>
      connection.send(envelope, message, (error, info) => {
        if (error) return fail(error);
        const copy = refusedCopy(second === undefined ? undefined : refusalOf(second));
        end({ outcome: 'accepted', recipients: info.accepted.length, ...(copy && { copy }) });
      });

    connection.on('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      const { user, password } = config;
      if (user === undefined || password === undefined || !connection.allowsAuth) return send();
      connection.login({ user, credentials: { user, pass: password } }, (refused) =>
        refused ? fail(refused) : send(),
      );
    });
  });
}

const optionsOf = ({ host, port, secure, requireTls, timeoutMs }: SmtpConfig) => ({
  host,
  port,
  secure,
  requireTLS: requireTls,
  connectionTimeout: timeoutMs,
  greetingTimeout: timeoutMs,
  socketTimeout: timeoutMs,
  dnsTimeout: timeoutMs,
});

/** nodemailer keeps its account of the recipients in the object that it is handed. */
const envelopeOf = ({ from }: OutgoingMail, addresses: Addresses): SMTPConnectionEnvelope => ({
  from: from.address,
  to: addresses.filter((address) => address !== undefined),
  rcptQueue: [],
  rejected: [],
  rejectedErrors: [],
  accepted: [],
});
