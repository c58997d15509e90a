/**
 * The service worker: it shows what a push tells, and opens the page that it names. It keeps nothing, answers no
 * request, and decides nothing: the page is behind sign-in.
 * Why: docs/decisions/0103-devices-are-told-by-web-push.md
 */
const UNREADABLE = { title: 'Registrasi TTE', body: 'Ada berkas yang menunggu Anda.', link: '/kotak-masuk' };

const told = (data) => {
  try {
    return { ...UNREADABLE, ...data.json() };
  } catch {
    return UNREADABLE;
  }
};

/** The page of ours that a message names; an address of others is none. */
const pageOf = (link) => {
  const page = new URL(link, self.location.origin);
  return page.origin === self.location.origin
    ? page.href
    : new URL(UNREADABLE.link, self.location.origin).href;
};

/** A window that shows another page stays as it is: somebody may be typing there. */
const open = async (link) => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => url === link);
  return there ? there.focus() : self.clients.openWindow(link);
};

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('push', (event) => {
  const { title, body, link, topic } = told(event.data);
  // Of one topic the last is shown alone, as the push service keeps the last alone.
  const options = { body, tag: topic, renotify: topic !== undefined, lang: 'id', data: { link } };
  event.waitUntil(self.registration.showNotification(title, options));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(pageOf(event.notification.data.link)));
});
