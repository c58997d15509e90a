/** The longest answer that is read, in bytes after decompression: those of the systems that we ask have a few kB. */
export const LARGEST_ANSWER = 1024 * 1024;

/**
 * Reads an answer's body as JSON, as far as it is not too large: what comes in is counted as it is unpacked, and the
 * connection is given up at the limit, so that neither an endless body nor a small one that unpacks to gigabytes
 * fills the memory. The content type is not asked: the systems are known to send JSON under others.
 * @throws when the connection is lost meanwhile
 */
export async function readJson(
  response: Response,
): Promise<{ readonly body: unknown; readonly isTooLarge: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body) {
    // Leaving the loop early cancels the stream, and with it the connection.
    for await (const chunk of response.body) {
      length += chunk.byteLength;
      if (length > LARGEST_ANSWER) return { body: undefined, isTooLarge: true };
      chunks.push(chunk);
    }
  }
  return { body: parse(new TextDecoder().decode(Buffer.concat(chunks))), isTooLarge: false };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
