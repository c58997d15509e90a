/** Marks at a file's beginning that tell its encoding (Unicode 16, table 23-5). */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What no text of an office holds, but a picture or a program does. */
const BINARY = /[\0-\x08\x0e-\x1a]/;

/**
 * The text of a file as spreadsheets save it: by the mark at its beginning, else UTF-8 where it is that, else the code
 * page of Windows in Western Europe, which Excel's plain "CSV" is in Indonesia.
 * @returns undefined for what is no text
 */
export function decodeText(content: Uint8Array): string | undefined {
  const [marked] = MARKS.find(([, mark]) => mark.every((byte, at) => content[at] === byte)) ?? [];
  const text = marked === undefined ? unmarked(content) : decoded(content, marked);
  return text === undefined || BINARY.test(text) ? undefined : text;
}

const unmarked = (content: Uint8Array): string | undefined =>
  decoded(content, 'utf-8') ?? decoded(content, 'windows-1252');

function decoded(content: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
