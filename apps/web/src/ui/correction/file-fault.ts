const MEGABYTE = 1024 * 1024;

/** What is wrong with the file of the new letter; the gateway looks into it. */
export function fileFault(file: File | null, maxBytes: number): string | undefined {
  if (!file) return 'Pilih surat permohonan baru (PDF) yang memuat data yang benar.';
  if (file.type !== 'application/pdf')
    return 'Pilih berkas PDF. Foto surat perlu dijadikan PDF lebih dahulu.';
  if (file.size > maxBytes) return `Ukuran surat paling besar ${Math.floor(maxBytes / MEGABYTE)} MB.`;
  return undefined;
}
