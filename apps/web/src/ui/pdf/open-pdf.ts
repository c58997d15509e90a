import { getDocument, GlobalWorkerOptions, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist';
import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerSrc;

/**
 * Opens a PDF in a worker. Its scripts and forms are left alone, and nothing is fetched for it: fonts that it lacks are
 * the reader's own. What it mends silently is no warning to anybody. Destroy its `loadingTask` afterwards.
 */
export async function openPdf(file: Blob): Promise<PDFDocumentProxy> {
  return getDocument({
    data: await file.arrayBuffer(),
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}
