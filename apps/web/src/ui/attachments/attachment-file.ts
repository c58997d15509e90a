import type { Reference } from '../../api/reference-query.js';
import { sizeOf } from '../../words/sizes.js';

/** What can lie beside a letter, as an input asks for it. */
export const ATTACHMENT_ACCEPT = 'application/pdf,image/jpeg,image/png';
/** Longer titles the gateway does not take. */
export const TITLE_MAX = 120;
export const NO_TITLE = 'Tulis judul lampiran.';

const PDF = '%PDF-';
/** Readers look for its header this far. */
const HEAD_BYTES = 1_024;
const PICTURES = ['\u00ff\u00d8\u00ff', '\u0089PNG\r\n\u001a\n'];

/** Why a file cannot lie beside a letter; undefined when it can. The gateway looks into it once more. */
export async function faultOfAttachment(
  file: File,
  { maxBytes }: Pick<Reference['attachments'], 'maxBytes'>,
): Promise<string | undefined> {
  if (file.size > maxBytes) {
    return `${file.name} ${sizeOf(file.size)}; lampiran paling besar ${sizeOf(maxBytes)}.`;
  }
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES + PDF.length - 1).arrayBuffer());
  const head = String.fromCharCode(...bytes);
  const isKnown = head.includes(PDF) || PICTURES.some((magic) => head.startsWith(magic));
  return isKnown ? undefined : `Isi ${file.name} bukan PDF, JPEG, atau PNG.`;
}
