import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerSrc;

/**
 * Opens a PDF in a worker. Its scripts and forms are left alone, and nothing is fetched for it: fonts that it lacks are
 * the reader's own. Destroy its `loadingTask` afterwards.
 */
export async function openPdf(file: Blob): Promise<PDFDocumentProxy> {
  return getDocument({ data: await file.arrayBuffer(), useWasm: false, enableXfa: false }).promise;
}
