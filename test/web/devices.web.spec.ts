import { eventually } from '@tte/local';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PushService, type Subscribed } from '../support/push-service.js';
import { stackVariable } from '../support/stack.js';
import { openBrowser, type Window } from './browser.js';
import { heading } from './frame-parts.js';
import { faultsOf, faultsOnPhone, tabTo, windowOf } from './looks.js';

const SMALLEST = { width: 320, height: 640 };
const TITLE = 'Pemberitahuan di perangkat ini';

let browser: Browser;
let publicKey = '';
/** The push service of this machine: real Chromium's is on the internet. */
const service = new PushService(() => publicKey, stackVariable('VAPID_SUBJECT'));
beforeAll(async () => {
  browser = await openBrowser();
  const origins = stackVariable('PUSH_SERVICES').split(',');
  await service.start(Number(new URL(origins.find((one) => one.startsWith('http')) ?? '').port));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await service.end();
});

/**
 * Stands in for the one call that leaves for the browser maker's push service: subscribing. The service worker and its
 * registration are the browser's own.
 */
async function subscribing(context: BrowserContext, answer: Subscribed | 'unreachable'): Promise<void> {
  await context.addInitScript((given) => {
    let held: { toJSON(): unknown; endpoint: string; unsubscribe(): Promise<boolean> } | null = null;
    const kept = sessionStorage.getItem('subscribed');
    const made = (json: { endpoint: string }) => ({
      endpoint: json.endpoint,
      toJSON: () => json,
      async unsubscribe() {
        held = null;
        sessionStorage.removeItem('subscribed');
        return true;
      },
    });
    if (kept) held = made(JSON.parse(kept));
    const manager = (globalThis as unknown as { PushManager: { prototype: object } }).PushManager.prototype;
    Object.assign(manager, {
      getSubscription: async () => held,
      async subscribe(options: { applicationServerKey: Uint8Array; userVisibleOnly: boolean }) {
        if (given === 'unreachable' || options.applicationServerKey.length !== 65 || !options.userVisibleOnly)
          throw new DOMException('Registration failed - push service error', 'AbortError');
        sessionStorage.setItem('subscribed', JSON.stringify(given));
        held = made(given);
        return held;
      },
    });
  }, answer);
}

async function settingsOf(
  account: string,
  ready: (context: BrowserContext) => Promise<void>,
): Promise<Window> {
  const window = await windowOf(browser, account, '/bantuan');
  await heading(window.page, 'Bantuan').waitFor();
  await ready(window.page.context());
  await window.page.goto('/pengaturan');
  await heading(window.page, 'Pengaturan').waitFor();
  publicKey = await keyOf(window.page);
  return window;
}
async function keyOf(page: Page): Promise<string> {
  const { push } = (await (await page.request.get('/api/v1/own-settings')).json()) as {
    push: { publicKey: string };
  };
  return push.publicKey;
}
const theSwitch = (page: Page) => page.getByRole('switch', { name: TITLE });

/**
 * Stands in for the browser's question and the answer to it. The headless shell of these tests has no notifications of
 * its own, and says `denied` whatever was granted.
 */
const asking = (context: BrowserContext, answer: 'granted' | 'denied'): Promise<unknown> =>
  context.addInitScript((given) => {
    const kept = sessionStorage.getItem('answered') ?? 'default';
    const asked = { count: 0, permission: kept };
    Object.assign(globalThis, { asked });
    const { Notification: question } = globalThis as unknown as { Notification: object };
    Object.defineProperty(question, 'permission', { get: () => asked.permission });
    Object.assign(question, {
      async requestPermission() {
        asked.count += 1;
        asked.permission = given;
        sessionStorage.setItem('answered', given);
        return given;
      },
    });
  }, answer);

/** What is wrong at every width and zoom; half the width is what 200 % leaves of a desk. */
async function faultsEverywhere(window: Window): Promise<string[]> {
  const found = [...(await faultsOf(window)), ...(await faultsOnPhone(window))];
  for (const size of [SMALLEST, { width: 640, height: 450 }]) {
    await window.page.setViewportSize(size);
    found.push(...(await faultsOf(window)));
  }
  await window.page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

it('a device is switched on by keyboard, is sent an example, and is removed', async () => {
  const window = await settingsOf('kasubbid1', async (context) => {
    await asking(context, 'granted');
    await subscribing(context, service.subscribe('peramban'));
  });
  const { page } = window;
  expect(await theSwitch(page).isChecked()).toBe(false);
  expect(await faultsOf(window)).toEqual([]);
  await tabTo(page, theSwitch(page));
  await page.keyboard.press('Space');
  await page.getByText('Pemberitahuan dinyalakan').waitFor();
  expect(await theSwitch(page).isChecked()).toBe(true);
  const list = page.getByRole('list', { name: 'Perangkat Anda' });
  await list.getByText('Perangkat ini').waitFor();
  expect(await faultsEverywhere(window)).toEqual([]);

  await list.getByRole('button', { name: /^Kirim contoh ke / }).click();
  await page.getByText('Contoh dikirim.').waitFor();
  expect(service.of('peramban')).toMatchObject([{ message: { topic: 'contoh', link: '/pengaturan' } }]);
  await page.reload();
  await list.getByText('Perangkat ini').waitFor();
  expect(await theSwitch(page).isChecked()).toBe(true);

  service.answer('peramban', { status: 410 });
  await list.getByRole('button', { name: /^Kirim contoh ke / }).click();
  await page.getByText('Perangkat itu tidak lagi menerima pemberitahuan').waitFor();
  await list.waitFor({ state: 'detached' });
  expect(await theSwitch(page).isChecked()).toBe(false);
  service.answer('peramban', undefined);
  await theSwitch(page).click();
  await list.getByRole('button', { name: /^Hapus / }).click();
  await page.getByText(/ dihapus$/).waitFor();
  await list.waitFor({ state: 'detached' });
  expect(await page.evaluate<unknown>('sessionStorage.getItem("subscribed")')).toBeNull();
  expect(window.complaints).toEqual([]);
});

it('permission is asked for by the click alone, and a browser that denies it says what to do', async () => {
  const window = await settingsOf('kasubbid2', async (context) => {
    await asking(context, 'denied');
  });
  const { page } = window;
  await theSwitch(page).waitFor();
  expect(await page.evaluate<number>('window.asked.count')).toBe(0);
  await theSwitch(page).click();
  await page.getByText('Peramban ini menolak pemberitahuan dari aplikasi ini').waitFor();
  expect(await page.evaluate<number>('window.asked.count')).toBe(1);
  expect(await theSwitch(page).isDisabled()).toBe(true);
  expect(await faultsEverywhere(window)).toEqual([]);
});

it('a browser that can show none, or does not reach its push service, is told so', async () => {
  const unable = await settingsOf('kasubbid2', async (context) => {
    await context.addInitScript('delete window.PushManager');
  });
  await unable.page.getByText('Peramban ini tidak dapat menampilkan pemberitahuan').waitFor();
  expect(await faultsEverywhere(unable)).toEqual([]);
  const away = await settingsOf('kasubbid2', async (context) => {
    await asking(context, 'granted');
    await subscribing(context, 'unreachable');
  });
  await theSwitch(away.page).click();
  await away.page.getByRole('alert').getByText('tidak dapat mencapai layanan pemberitahuannya').waitFor();
  expect(await theSwitch(away.page).isChecked()).toBe(false);
  expect(await faultsEverywhere(away)).toEqual([]);
});

/** What a notification is shown with. */
interface Shown {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly data: { readonly link: string };
}
/** The scope of a service worker, as far as it is stood in for here. */
interface WorkerScope extends EventTarget {
  readonly clients: { openWindow(url: string): Promise<unknown> };
  readonly registration: { showNotification(title: string, options: object): Promise<void> };
  shown?: Shown[];
}

/**
 * The service worker, registered as the page registers it, and a way to hand it a push as the browser does. What it
 * has the browser show is kept: this browser shows nothing.
 */
async function workerOf({ page }: Window) {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [one] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (one) resolve(one.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await page.evaluate(
    'navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).then(() => navigator.serviceWorker.ready).then(() => undefined)',
  );
  const registrationId = await registered;
  const worker = await eventually('the worker', async () => page.context().serviceWorkers()[0]);
  await worker.evaluate(() => {
    const scope = globalThis as unknown as WorkerScope;
    const shown: Shown[] = [];
    scope.shown = shown;
    Object.assign(scope.registration, {
      showNotification: async (title: string, options: object) =>
        void shown.push({ title, ...options } as Shown),
    });
  });
  const origin = new URL(page.url()).origin;
  const shown = () => worker.evaluate(() => (globalThis as unknown as WorkerScope).shown ?? []);
  return {
    worker,
    /** @returns what is shown for it */
    async push(data: string): Promise<Shown | undefined> {
      const before = (await shown()).length;
      await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
      return eventually('the notification', async () => (await shown())[before]);
    },
  };
}

it('what is pushed is shown under its topic, and what nobody can read is told as work that waits', async () => {
  const window = await settingsOf('kabid1', async () => {});
  const { push } = await workerOf(window);
  const message = {
    topic: 'menunggu',
    title: '3 berkas menunggu Anda',
    body: 'Buka kotak masuk setelah Anda masuk.',
    link: '/kotak-masuk',
  };
  const { topic, title, body, link } = message;
  expect(await push(JSON.stringify(message))).toMatchObject({ title, body, tag: topic, data: { link } });
  expect(await push('bukan JSON')).toMatchObject({
    title: 'Registrasi TTE',
    body: 'Ada berkas yang menunggu Anda.',
    data: { link: '/kotak-masuk' },
  });
});

it('one that is tapped opens its page, which is behind sign-in; an address of others opens none of theirs', async () => {
  const window = await settingsOf('kabid1', async () => {});
  const { worker } = await workerOf(window);
  // A browser lets a worker open a window at a person's tap alone, and nobody taps here: that call is stood in for.
  const opened = (link: string) =>
    worker.evaluate<string[], string>(async (to) => {
      const scope = globalThis as unknown as WorkerScope;
      const done: string[] = [];
      scope.clients.openWindow = async (url) => void done.push(url);
      const waits: Promise<unknown>[] = [];
      const event = Object.assign(new Event('notificationclick'), {
        notification: { close: () => done.push('closed'), data: { link: to } },
        waitUntil: (work: Promise<unknown>) => void waits.push(work),
      });
      scope.dispatchEvent(event);
      await Promise.all(waits);
      return done;
    }, link);
  const origin = stackVariable('GATEWAY_URL');
  expect(await opened('/berkas/0b9f6c1e')).toEqual(['closed', `${origin}/berkas/0b9f6c1e`]);
  expect(await opened('https://jahat.example/masuk')).toEqual(['closed', `${origin}/kotak-masuk`]);
  const stranger = await browser.newContext({ baseURL: origin });
  const other = await stranger.newPage();
  await other.goto('/berkas/0b9f6c1e');
  await other.getByRole('link', { name: 'Masuk dengan akun dinas' }).waitFor();
  await stranger.close();
});
