import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

/** What a file is found to be. */
export type PdfVerdict = { readonly pages: number } | { readonly fault: 'unreadable' | 'encrypted' };

/** Reads the structure only: nothing is drawn or fetched, and this parser evaluates nothing. */
const OPTIONS = {
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  stopAtErrors: true,
  verbosity: 1,
};

// The parser mends a broken cross-reference table by itself, and only says so.
const MENDED = 'Indexing all PDF objects';
let mended = false;
const listen = (text: unknown): void => {
  mended ||= String(text).includes(MENDED);
};
Object.assign(console, { log: listen, warn: listen });

async function judge(content: Uint8Array): Promise<PdfVerdict> {
  mended = false;
  try {
    const pdf = await getDocumentProxy(content, OPTIONS);
    try {
      if ((await pdf.getPermissions()) !== null) return { fault: 'encrypted' };
      if (mended || pdf.numPages === 0) return { fault: 'unreadable' };
      await pdf.getPage(1);
      await pdf.getPage(pdf.numPages);
      return { pages: pdf.numPages };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { fault: locked ? 'encrypted' : 'unreadable' };
  }
}

parentPort?.on('message', (content: Uint8Array) => {
  void judge(content).then((verdict) => parentPort?.postMessage(verdict));
});
