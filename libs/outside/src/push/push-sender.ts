import { createECDH } from 'node:crypto';
import type { PushSettings } from '@tte/config';
import webPush from 'web-push';
import { call, type HttpResponse, type NoResponse } from '../http/call.js';
import { isPushService } from './push-services.js';

/** Where a browser takes messages, and the keys that only it can read them with: who has it all can send to it. */
export interface PushSubscription {
  readonly endpoint: string;
  /** The browser's public key and the secret shared with it, base64url (RFC 8291). */
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** What a device shows, and the page of ours that it then opens. Push services see how long it is, and no more. */
export interface PushMessage {
  /** Of one topic a service keeps for a device, and the device shows, the last message alone. */
  readonly topic: 'menunggu' | 'contoh';
  readonly title: string;
  readonly body: string;
  /** A path of ours, such as `/kotak-masuk`. */
  readonly link: string;
}

/**
 * What became of a message: taken by the push service; to be sent later, where it may say after how many milliseconds;
 * never to be sent to this device again; or refused, with the answer's status where there was one.
 */
export type PushOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'deferred'; readonly waitMs?: number }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly status?: number };

/** Sends messages to devices. */
export interface PushSender {
  /** By which a browser ties its subscription to us (base64url). */
  readonly publicKey: string;
  accepts(endpoint: string): boolean;
  /** Never fails: what becomes of a message is an answer. */
  send(to: PushSubscription, message: PushMessage): Promise<PushOutcome>;
}

/** A message that a device has not had after so long (seconds) tells of yesterday: the next one tells all that waits. */
const TIME_TO_LIVE = 4 * 60 * 60;
const TIMEOUT_MS = 10_000;
const LONGEST_WAIT_MS = 24 * 60 * 60_000;

/**
 * The sender of these settings. Messages are encrypted for the device (RFC 8291) and signed for its service (VAPID,
 * RFC 8292), and are sent as every other call to the outside.
 */
export function createPushSender({ privateKey, subject, services }: PushSettings): PushSender {
  const keys = createECDH('prime256v1');
  keys.setPrivateKey(privateKey.reveal());
  const vapidDetails = {
    subject,
    publicKey: keys.getPublicKey('base64url'),
    privateKey: Buffer.from(privateKey.reveal()).toString('base64url'),
  };
  const accepts = (endpoint: string) => isPushService(endpoint, services);
  return {
    publicKey: vapidDetails.publicKey,
    accepts,
    async send(to, message) {
      // The list may be shorter now than when the device was taken in.
      if (!accepts(to.endpoint)) return { kind: 'refused' };
      const request = requestOf(to, message, vapidDetails);
      if (!request) return { kind: 'gone' };
      return outcomeOf(await call(to.endpoint, request, TIMEOUT_MS, LONGEST_WAIT_MS));
    },
  };
}

/** Undefined where the browser's keys are none: no message can be made for it, today or later. */
function requestOf(
  to: PushSubscription,
  message: PushMessage,
  vapidDetails: { readonly subject: string; readonly publicKey: string; readonly privateKey: string },
): RequestInit | undefined {
  try {
    const { method, headers, body } = webPush.generateRequestDetails(
      { endpoint: to.endpoint, keys: { ...to.keys } },
      JSON.stringify(message),
      { vapidDetails, TTL: TIME_TO_LIVE, urgency: 'normal', topic: message.topic },
    );
    const { 'Content-Length': _counted, ...rest } = headers;
    return { method, headers: { ...rest, TTL: String(TIME_TO_LIVE) }, body: new Uint8Array(body) };
  } catch {
    return undefined;
  }
}

const GONE = new Set([404, 410]);

function outcomeOf({ status, retryAfterMs }: HttpResponse | NoResponse): PushOutcome {
  if (status === undefined || status === 429 || status >= 500)
    return { kind: 'deferred', ...(retryAfterMs !== undefined && { waitMs: retryAfterMs }) };
  if (status >= 200 && status < 300) return { kind: 'taken' };
  return GONE.has(status) ? { kind: 'gone' } : { kind: 'refused', status };
}
