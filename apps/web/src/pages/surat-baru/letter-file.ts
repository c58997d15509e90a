import type { Reference } from '../../api/reference-query.js';

type Limits = Pick<Reference['letter'], 'maxBytes' | 'maxPages'>;

const BEGIN = '%PDF-';
const END = '%%EOF';
/** Writers may append a few bytes after the end mark. */
const TAIL_BYTES = 1_024;
const BROKEN = 'Berkas ini bukan PDF yang utuh. Simpan ulang surat ke PDF, lalu pilih lagi.';

/** `1,5 MB` */
export const sizeOf = (bytes: number): string =>
  bytes < 100_000
    ? `${Math.ceil(bytes / 1024)} kB`
    : `${(bytes / 1024 / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`;

/** Why a file cannot be the letter; undefined when it can. The gateway judges it once more. */
export async function faultOfLetter(file: File, { maxBytes, maxPages }: Limits): Promise<string | undefined> {
  if ((await file.slice(0, BEGIN.length).text()) !== BEGIN) {
    return 'Berkas ini bukan PDF. Pilih surat permohonan sebagai PDF.';
  }
  if (file.size > maxBytes) {
    return `Berkas ini ${sizeOf(file.size)}; surat paling besar ${sizeOf(maxBytes)}. Perkecil PDF, lalu pilih lagi.`;
  }
  if (!(await file.slice(-TAIL_BYTES).text()).includes(END)) return BROKEN;
  const pages = await pagesOf(file);
  if (typeof pages === 'string') return pages;
  return pages > maxPages ? `Surat ini ${pages} halaman; paling banyak ${maxPages} halaman.` : undefined;
}

async function pagesOf(file: File): Promise<number | string> {
  const { openPdf } = await import('../../ui/pdf/open-pdf.js');
  try {
    const pdf = await openPdf(file);
    const pages = pdf.numPages;
    await pdf.loadingTask.destroy();
    return pages;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? 'PDF ini memakai kata sandi. Hapus kuncinya, lalu pilih lagi.' : BROKEN;
  }
}
