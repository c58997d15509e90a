import type { Page } from '@tte/event-log';
import { fromStore } from './store.js';

type Read<Item> = (page: { readonly after?: string }) => Promise<Page<Item>>;

/** Reads a list of the log page by page. @param read one page, behind the cursor where there is one */
export async function* pages<Item>(read: Read<Item>): AsyncGenerator<readonly Item[]> {
  let after: string | undefined;
  do {
    const { items, next } = await fromStore(() => read(after === undefined ? {} : { after }));
    yield items;
    after = next;
  } while (after !== undefined);
}
