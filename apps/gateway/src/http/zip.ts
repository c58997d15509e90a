import { Zip, ZipDeflate } from 'fflate';

/** A file that leaves in a ZIP, read as it is sent. */
export interface FileInZip {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

const encoder = new TextEncoder();

/**
 * Packs files while they are read, and no faster than what is packed is taken: memory stays as it is however much there
 * is. An error of a file breaks it off.
 * @param at when the files were made
 */
export async function* zipOf(
  files: AsyncIterable<FileInZip> | Iterable<FileInZip>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for await (const { name, content } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    for await (const chunk of content) {
      file.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      yield* packed.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed.splice(0);
}
