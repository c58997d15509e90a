import type { Page } from 'playwright-core';

/** A picture of a page, as a scanner makes one. */
async function scanOf(page: Page): Promise<Buffer> {
  const address = await page.evaluate<string>(`(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 595, height: 842 });
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 595, 842);
    pen.fillStyle = '#a00000';
    pen.fillRect(100, 100, 395, 300);
    return canvas.toDataURL('image/jpeg', 0.8);
  })()`);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** A letter as a scanner makes one: a page that is a JPEG, without any text. */
export async function scannedLetter(page: Page): Promise<Uint8Array<ArrayBuffer>> {
  const scan = await scanOf(page);
  const draw = 'q 595 0 0 842 0 0 cm /Scan Do Q';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Scan 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width 595 /Height 842 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${scan.length} >>\nstream\n${scan.toString('latin1')}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const rows = objects.map((object, index) => {
    const row = `${String(pdf.length).padStart(10, '0')} 00000 n \n`;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const xref = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(pdf, 'latin1'));
}
