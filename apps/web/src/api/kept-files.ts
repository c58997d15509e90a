/** Files that belong to drafts, in the browser's own store: a tab's storage has no room for them. */
const STORE = 'berkas draf';
const KEPT_MS = 24 * 60 * 60_000;

const addressOf = (name: string): string => `/draf/${encodeURIComponent(name)}`;

/** Keeps a file until it is dropped or somebody signs out. */
export async function keepFile(name: string, file: File): Promise<void> {
  const store = await caches.open(STORE);
  const headers = {
    'content-type': file.type,
    'x-name': encodeURIComponent(file.name),
    'x-kept-at': String(Date.now()),
  };
  await store.put(addressOf(name), new Response(file, { headers }));
}

/** The file that was kept by this name. */
export async function keptFile(name: string): Promise<File | undefined> {
  const kept = await (await caches.open(STORE)).match(addressOf(name));
  if (!kept) return undefined;
  const fileName = decodeURIComponent(kept.headers.get('x-name') ?? '');
  return new File([await kept.blob()], fileName, { type: kept.headers.get('content-type') ?? '' });
}

export async function dropKeptFile(name: string): Promise<void> {
  await (await caches.open(STORE)).delete(addressOf(name));
}

/** Removes what closed tabs have left behind. */
export async function dropOldFiles(now: number = Date.now()): Promise<void> {
  const store = await caches.open(STORE);
  for (const request of await store.keys()) {
    const keptAt = Number((await store.match(request))?.headers.get('x-kept-at'));
    if (now - keptAt > KEPT_MS) await store.delete(request);
  }
}

/** Removes every file of every draft. */
export const dropAllFiles = async (): Promise<void> => void (await caches.delete(STORE));
