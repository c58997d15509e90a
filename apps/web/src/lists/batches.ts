/** As many as one request takes. */
const BATCH = 50;

interface Forwarded {
  readonly caseId: string;
  readonly post: string;
  readonly dataVersion: number;
}

/** Cases as requests take them: of one post each, so that nobody decides in a post that they did not see. */
export function batchesOf<Item extends Forwarded>(items: readonly Item[]) {
  return [...Map.groupBy(items, ({ post }) => post)].flatMap(([post, ofPost]) =>
    chunksOf(ofPost).map((batch) => ({ post, items: batch })),
  );
}

/** As many together as one request takes. */
export const chunksOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, batch) =>
    items.slice(batch * BATCH, (batch + 1) * BATCH),
  );
