import type { Schemas } from '../../api/client.js';
import { deviceLabel } from './device-label.js';

const SERVICE_WORKER = '/sw.js';

/** What this browser can do, and does. */
export interface ThisDevice {
  /** Whether it can be asked for a notification at all, may be, and was told not to. */
  readonly ability: 'none' | 'may-ask' | 'denied';
  /** Its id among the devices of whoever switched it on; undefined where it takes no messages of ours. */
  readonly id?: string;
}

const isAble = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** As this browser is now. It is asked for nothing. */
export async function thisDevice(): Promise<ThisDevice> {
  if (!isAble()) return { ability: 'none' };
  const registration = await navigator.serviceWorker.getRegistration(SERVICE_WORKER);
  const subscription = await registration?.pushManager.getSubscription();
  return {
    ability: Notification.permission === 'denied' ? 'denied' : 'may-ask',
    ...(subscription && { id: await idOf(subscription.endpoint) }),
  };
}

/** As the gateway makes it. */
async function idOf(endpoint: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Why a device could not be switched on: its user said no, or its browser cannot reach its push service. */
export class NotSubscribed extends Error {
  readonly because: 'not-allowed' | 'unreachable';

  constructor(because: 'not-allowed' | 'unreachable') {
    super(because);
    this.name = 'NotSubscribed';
    this.because = because;
  }
}

/**
 * Asks for permission, which a browser wants within the click, and subscribes under our key.
 * @throws NotSubscribed
 */
export async function subscribe(publicKey: string): Promise<Schemas['PushDevice']> {
  if ((await Notification.requestPermission()) !== 'granted') throw new NotSubscribed('not-allowed');
  const registration = await navigator.serviceWorker.register(SERVICE_WORKER, { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
  try {
    // One of before may be tied to another key of ours.
    await (await registration.pushManager.getSubscription())?.unsubscribe();
    const options = { userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) };
    const { endpoint, keys = {} } = (await registration.pushManager.subscribe(options)).toJSON();
    const { p256dh = '', auth = '' } = keys;
    return { endpoint: endpoint ?? '', keys: { p256dh, auth }, label: deviceLabel(navigator.userAgent) };
  } catch {
    throw new NotSubscribed('unreachable');
  }
}

/** Takes no messages from now on. */
export async function unsubscribe(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(SERVICE_WORKER);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
