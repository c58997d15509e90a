import type { Joined } from './port.js';
import { VaultFailure } from './vault-failure.js';

class Join<Value> extends Map<string, Value> implements Joined<Value> {
  readonly #unreadable = new Set<string>();

  get unreadable(): Set<string> {
    return this.#unreadable;
  }
}

/** Reads each of many cases; one that is damaged does not keep the others back. `undefined` leaves a case out. */
export async function join<Item extends { readonly _id: string }, Value>(
  items: readonly Item[],
  read: (item: Item) => Promise<Value | undefined>,
): Promise<Joined<Value>> {
  const joined = new Join<Value>();
  await Promise.all(
    items.map(async (item) => {
      try {
        const value = await read(item);
        if (value !== undefined) joined.set(item._id, value);
      } catch (error) {
        if (!(error instanceof VaultFailure)) throw error;
        joined.unreadable.add(item._id);
      }
    }),
  );
  return joined;
}
