import type { Page } from 'playwright-core';
import { frontDesk } from './front-desk.js';
import { letterFile } from './letters.js';
import { pageFaults } from './looks.js';

const desk = frontDesk();
let page: Page;
beforeEach(() => {
  ({ page } = desk);
});

/** Drops a file where letters are dropped. */
async function drop(name: string, type: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(`(([text, name, type]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type }));
    return transfer;
  })(${JSON.stringify([content, name, type])})`);
  const place = page.locator('.mantine-Dropzone-root');
  await place.dispatchEvent('dragenter', { dataTransfer: data });
  await place.dispatchEvent('drop', { dataTransfer: data });
}

describe('a file that is no letter', () => {
  it('is refused at once, and leaves the letter that is there', async () => {
    await drop('catatan.txt', 'text/plain', 'bukan surat');
    await page.getByText('Berkas ini bukan PDF.').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await drop('rusak.pdf', 'application/pdf', '%PDF-1.7 terpotong');
    await page.getByText('PDF ini rusak atau terpotong').waitFor();
    await drop('besar.pdf', 'application/pdf', `%PDF-1.7${' '.repeat(11 * 1024 * 1024)}`);
    await page.getByText('surat paling besar 10 MB').waitFor();
    await drop('surat.pdf', 'application/pdf', letterFile().buffer.toString('latin1'));
    await page.getByRole('img', { name: 'Halaman 1 dari 1' }).waitFor();
    await drop('catatan.txt', 'text/plain', 'bukan surat');
    await page.getByText('Berkas ini bukan PDF.').waitFor();
    await page.getByText('surat.pdf').waitFor();
  });
});
