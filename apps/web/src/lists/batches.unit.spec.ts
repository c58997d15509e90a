import { batchesOf } from './batches.js';

const waiting = (post: string, count: number) =>
  Array.from({ length: count }, (_, place) => ({ caseId: `${post} ${place}`, post, dataVersion: 1 }));

describe('several cases that are forwarded together', () => {
  it('are sent for each post on its own', () => {
    const batches = batchesOf([...waiting('kapusdatin', 2), ...waiting('kabid', 1)]);
    expect(batches.map(({ post, items }) => [post, items.length])).toEqual([
      ['kapusdatin', 2],
      ['kabid', 1],
    ]);
  });

  it('are sent fifty at a time, none twice and none left behind', () => {
    const items = waiting('kabid', 120);
    const batches = batchesOf(items);
    expect(batches.map((batch) => batch.items.length)).toEqual([50, 50, 20]);
    expect(batches.flatMap((batch) => batch.items)).toEqual(items);
  });
});
