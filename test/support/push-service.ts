import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser says of a subscription. */
export interface Subscribed {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** A message as its device reads it, with what its service saw. */
export interface Pushed {
  readonly device: string;
  readonly message: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
}

/** What the service answers to a device's messages. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Device {
  readonly ecdh: ReturnType<typeof createECDH>;
  readonly auth: Buffer;
}

/**
 * A push service with its browsers, over HTTP on loopback: it checks who sends (VAPID, RFC 8292), and reads each
 * message with its device's keys (RFC 8291, RFC 8188), written from the RFCs and with no library of the sender's.
 */
export class PushService {
  readonly received: Pushed[] = [];
  readonly #devices = new Map<string, Device>();
  readonly #replies = new Map<string, Reply>();
  readonly #server: Server;

  constructor(
    /** Our key as the browsers were given it, base64url. */
    private readonly publicKey: () => string,
    private readonly subject: string,
  ) {
    this.#server = createServer((request, response) => {
      request
        .toArray()
        .then((parts) => {
          const device = request.url?.split('/').at(-1) ?? '';
          const { status, headers = {} } = this.take(
            device,
            request.headers,
            Buffer.concat(parts as Buffer[]),
          );
          response.writeHead(status, headers).end();
        })
        .catch((error: unknown) => response.writeHead(400).end(String(error)));
    });
  }

  async start(port = 0): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(port, '127.0.0.1', listening));
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A browser subscribes. */
  subscribe(device: string): Subscribed {
    const ecdh = createECDH('prime256v1');
    ecdh.generateKeys();
    const auth = randomBytes(16);
    this.#devices.set(device, { ecdh, auth });
    return {
      endpoint: `${this.origin}/push/${device}`,
      keys: { p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') },
    };
  }

  /** From now on a device's messages are answered so; undefined: taken. */
  answer(device: string, reply: Reply | undefined): void {
    if (reply) this.#replies.set(device, reply);
    else this.#replies.delete(device);
  }

  of(device: string): readonly Pushed[] {
    return this.received.filter((one) => one.device === device);
  }

  private take(device: string, headers: IncomingHttpHeaders, body: Buffer): Reply {
    const known = this.#devices.get(device);
    if (!known) return { status: 410 };
    if (!this.isSignedByUs(headers.authorization ?? '')) return { status: 403 };
    const reply = this.#replies.get(device);
    if (reply) return reply;
    if (headers['content-encoding'] !== 'aes128gcm') return { status: 415 };
    const message = JSON.parse(decrypted(body, known).toString()) as Record<string, string>;
    this.received.push({ device, message, headers, bytes: body.length });
    return { status: 201 };
  }

  /** RFC 8292: a token for this origin that ends within a day, by the key to which the browser tied its subscription. */
  private isSignedByUs(authorization: string): boolean {
    const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
    const [head = '', claims = '', signature = ''] = token.split('.');
    if (key !== this.publicKey()) return false;
    const point = Buffer.from(key, 'base64url');
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
    const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    const signed = verify(
      'sha256',
      Buffer.from(`${head}.${claims}`),
      { key: publicKey, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
    const { alg, aud, exp, sub } = { ...read(head), ...read(claims) } as Record<string, unknown>;
    const seconds = Number(exp) - Date.now() / 1000;
    return (
      signed &&
      alg === 'ES256' &&
      aud === this.origin &&
      sub === this.subject &&
      seconds > 0 &&
      seconds <= 24 * 60 * 60
    );
  }
}

/** RFC 8188, one record, with the keys of RFC 8291, 3.4. */
function decrypted(body: Buffer, { ecdh, auth }: Device): Buffer {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + keyLength);
  const record = body.subarray(21 + keyLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender]);
  const input = hkdfSync('sha256', ecdh.computeSecret(sender), auth, info, 32);
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(input), salt, `Content-Encoding: ${name}\0`, length));
  const cipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  cipher.setAuthTag(record.subarray(-16));
  const plain = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  const end = plain.lastIndexOf(2);
  if (end < 0 || plain.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('not one last record');
  return plain.subarray(0, end);
}
