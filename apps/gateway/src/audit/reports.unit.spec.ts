import { Reports } from './reports.js';

const FACTS = { scope: 'x', checkpoint: 'x', sealedAt: '2026-03-26T00:00:00.000Z' };
/** Nothing is read before a document is. */
const reports = new Reports({} as never, {} as never, {} as never, { unitNames: {} } as never);
const namesOf = (count: number) => {
  const seen = new Map(Array.from({ length: count }, (_, index) => [`reg-${index}`, 1] as const));
  return [...reports.of(seen, FACTS)].map(({ name }) => name);
};

it.each([
  [0, ['laporan.pdf']],
  [1, ['laporan.pdf']],
  [50, ['laporan.pdf']],
  [51, ['laporan-0001.pdf', 'laporan-0002.pdf']],
  [101, ['laporan-0001.pdf', 'laporan-0002.pdf', 'laporan-0003.pdf']],
])('%i cases are told in as many documents as a reader can open', (count, names) => {
  expect(namesOf(count)).toEqual(names);
});
