import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

/** The files of a ZIP, by their names. */
export type Files = Readonly<Record<string, Uint8Array>>;

export const unzipped = async (answer: Response): Promise<Files> =>
  unzipSync(new Uint8Array(await answer.arrayBuffer()));

/** What the export's own verifier says, with Node alone, and how it ended. */
export async function verified(files: Files, outside: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'tte-bukti-'));
  for (const [name, content] of Object.entries({ ...files, ...outside }))
    await writeFile(join(folder, name), content);
  const args = ['verify.mjs', '.', ...Object.keys(outside)];
  return new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env: {} }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` }),
    );
  });
}

/** What there is to read of a document. */
export interface ReadPdf {
  /** With single blanks. */
  readonly text: string;
  readonly pages: number;
  readonly info: Readonly<Record<string, unknown>>;
  readonly mark: unknown;
  /** Of the first page. */
  readonly tags: unknown;
}

/** The text of a document, and what it says of itself. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(content));
  const { text } = await extractText(pdf, { mergePages: true });
  const { info } = await pdf.getMetadata();
  const page = await pdf.getPage(1);
  return {
    text: text.replace(/\s+/g, ' '),
    pages: pdf.numPages,
    info: info as Readonly<Record<string, unknown>>,
    mark: await pdf.getMarkInfo(),
    tags: await page.getStructTree(),
  };
}
