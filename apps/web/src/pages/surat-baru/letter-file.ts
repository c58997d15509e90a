import type { Reference } from '../../api/reference-query.js';
import { sizeOf } from '../../words/sizes.js';

type Limits = Pick<Reference['letter'], 'maxBytes' | 'maxPages'>;

const BEGIN = '%PDF-';
/** Readers look for the header this far: scanners and mail gateways put bytes before it. */
const HEAD_BYTES = 1_024;
const BROKEN = 'PDF ini rusak atau terpotong. Simpan atau pindai ulang surat ke PDF, lalu pilih lagi.';

/** Why a file cannot be the letter; undefined when it can. The gateway judges it once more. */
export async function faultOfLetter(file: File, { maxBytes, maxPages }: Limits): Promise<string | undefined> {
  if (!(await file.slice(0, HEAD_BYTES + BEGIN.length - 1).text()).includes(BEGIN)) {
    return 'Berkas ini bukan PDF. Pilih surat permohonan sebagai PDF.';
  }
  if (file.size > maxBytes) {
    return `Berkas ini ${sizeOf(file.size)}; surat paling besar ${sizeOf(maxBytes)}. Perkecil PDF, lalu pilih lagi.`;
  }
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
    return isLocked
      ? 'PDF ini hanya dapat dibuka dengan kata sandi. Hapus kata sandinya, lalu pilih lagi.'
      : BROKEN;
  }
}
