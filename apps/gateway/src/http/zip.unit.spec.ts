import { unzipSync } from 'fflate';
import { zipOf, type FileInZip } from './zip.js';

const AT = new Date('2026-03-20T00:00:00Z');
const MEGABYTE = 'Huruf yang tidak banyak berulang: '.repeat(30_000);

/** Files that tell how much of them was read so far. */
function watched(count: number) {
  let read = 0;
  async function* content() {
    for (let part = 0; part < 8; part += 1) {
      read += 1;
      yield `${part} ${MEGABYTE}`;
    }
  }
  const files = Array.from({ length: count }, (_, index): FileInZip => ({
    name: `${index}.txt`,
    content: content(),
  }));
  return { files, read: () => read };
}

async function packed(files: Iterable<FileInZip>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of zipOf(files, AT)) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

const text = (name: string, words: string): FileInZip => ({
  name,
  content: (async function* () {
    yield words;
  })(),
});

it('holds what the files hold, empty ones and bytes too', async () => {
  const bytes = (async function* () {
    yield Uint8Array.of(1, 2, 3);
  })();
  const files = unzipSync(await packed([text('a', 'Ä'), text('kosong', ''), { name: 'b', content: bytes }]));
  expect(Object.keys(files)).toEqual(['a', 'kosong', 'b']);
  expect(Buffer.from(files['a'] ?? []).toString()).toBe('Ä');
  expect([...(files['b'] ?? [])]).toEqual([1, 2, 3]);
  expect(files['kosong']).toHaveLength(0);
});

it('is the same bytes for the same files', async () => {
  const make = () => packed([text('a', MEGABYTE), text('b', 'x')]);
  expect(Buffer.compare(await make(), await make())).toBe(0);
});

it('reads no faster than what is packed is taken', async () => {
  const { files, read } = watched(4);
  const parts = zipOf(files, AT);
  await parts.next();
  await parts.next();
  expect(read()).toBeLessThan(8);
  await parts.return(undefined);
});

it('breaks off with the error of a file', async () => {
  const broken = (async function* () {
    yield 'x';
    throw new Error('away');
  })();
  await expect(packed([{ name: 'a', content: broken }])).rejects.toThrow('away');
});
