/** What a sample has beside its title. */
export interface SampleOptions {
  /** Of the same content each; one by default. */
  readonly pages?: number;
  /** At least this large, in bytes. */
  readonly bytes?: number;
}

/** A small, whole PDF that says what it is: the letter of an invented applicant. */
export function samplePdf(
  title: string,
  { pages = 1, bytes = 0 }: SampleOptions = {},
): Uint8Array<ArrayBuffer> {
  const text = title.replace(/[()\\]/g, '');
  const show = `BT /F1 14 Tf 72 760 Td (${text}) Tj ET`;
  const stream = show.padEnd(bytes);
  const kids = Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`).join(' ');
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array<string>(pages).fill(page),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = pdf.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(pdf);
}
