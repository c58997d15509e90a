import type { InboxItem } from './inbox-query.js';

/** As many as one request takes. */
const BATCH = 50;

type Forwarded = Pick<InboxItem, 'caseId' | 'post' | 'dataVersion'>;

/** Cases as requests take them: of one post each, so that nobody decides in a post that they did not see. */
export function batchesOf<Item extends Forwarded>(items: readonly Item[]) {
  return [...Map.groupBy(items, ({ post }) => post)].flatMap(([post, ofPost]) =>
    Array.from({ length: Math.ceil(ofPost.length / BATCH) }, (_, batch) => ({
      post,
      items: ofPost.slice(batch * BATCH, (batch + 1) * BATCH),
    })),
  );
}
