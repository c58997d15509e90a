import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

/** What a file is found to be. */
export type PdfVerdict = { readonly pages: number } | { readonly fault: 'damaged' | 'encrypted' };

/** Reads the structure only: nothing is drawn or fetched, and this parser evaluates nothing. It mends what it can. */
const OPTIONS = {
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  verbosity: 0,
};
/** Beyond so many pages a letter is refused for their number, so they need not be read. */
const READ_MAX = 100;

async function judge(content: Uint8Array): Promise<PdfVerdict> {
  try {
    const pdf = await getDocumentProxy(content, OPTIONS);
    try {
      const pages = pdf.numPages;
      // One that cannot be found would be missing without a word in the letter that officials see.
      for (let page = 1; page <= Math.min(pages, READ_MAX); page += 1) (await pdf.getPage(page)).cleanup();
      return pages > 0 ? { pages } : { fault: 'damaged' };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { fault: locked ? 'encrypted' : 'damaged' };
  }
}

parentPort?.on('message', (content: Uint8Array) => {
  void judge(content).then((verdict) => parentPort?.postMessage(verdict));
});
