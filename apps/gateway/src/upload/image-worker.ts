import { parentPort } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/** Whether a picture is whole. */
export type ImageVerdict = { readonly fault?: 'damaged' };

/** More than any scanner makes of a page; a reader would have to unpack them all. */
const PIXELS_MAX = 200_000_000;

const isSize = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width * height <= PIXELS_MAX;

/** PNG (ISO 15948): each chunk has its check sum, the first one says how large it is, the last one that it ends. */
function isPng(content: Buffer): boolean {
  let hasPixels = false;
  for (let at = 8; at + 12 <= content.length;) {
    const length = content.readUInt32BE(at);
    const type = content.toString('latin1', at + 4, at + 8);
    const end = at + 8 + length;
    if (end + 4 > content.length || crc32(content.subarray(at + 4, end)) !== content.readUInt32BE(end)) {
      return false;
    }
    if (at === 8) {
      const isHead = type === 'IHDR' && length === 13;
      if (!isHead || !isSize(content.readUInt32BE(16), content.readUInt32BE(20))) return false;
    }
    hasPixels ||= type === 'IDAT';
    if (type === 'IEND') return hasPixels;
    at = end + 4;
  }
  return false;
}

const [START_OF_SCAN, END_OF_IMAGE] = [0xda, 0xd9];
/** Frames of all kinds of JPEG; three markers between them mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG (ISO 10918): segments with their lengths, among them a frame that says how large it is, up to a scan that ends. */
function isJpeg(content: Buffer): boolean {
  let hasFrame = false;
  for (let at = 2; at + 4 <= content.length;) {
    if (content[at] !== 0xff) return false;
    const marker = content[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = content.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > content.length) return false;
    if (isFrame(marker)) {
      if (length < 8 || !isSize(content.readUInt16BE(at + 7), content.readUInt16BE(at + 5))) return false;
      hasFrame = true;
    }
    // Cameras put bytes after the end.
    if (marker === START_OF_SCAN) return hasFrame && content.lastIndexOf(Buffer.of(0xff, END_OF_IMAGE)) > at;
    at += 2 + length;
  }
  return false;
}

function judge(given: Uint8Array): ImageVerdict {
  const content = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const isWhole = content[0] === 0x89 ? isPng(content) : isJpeg(content);
  return isWhole ? {} : { fault: 'damaged' };
}

parentPort?.on('message', (content: Uint8Array) => parentPort?.postMessage(judge(content)));
