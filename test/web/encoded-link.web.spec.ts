import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { addressFor, applied, nextThing, openOwnPage, returned } from './own-case.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

it('a link whose # a mail gateway has encoded opens the applicant’s page, and leaves nothing behind', async () => {
  const one = await applied();
  await returned(one, ['position'], 'Periksa lagi.');
  const address = await addressFor(one);
  const token = new URL(address).hash.slice(1);
  const asLeft = [
    address.replace('#', '%23'),
    address.replace('#', '%2523'),
    `${address.replace('#', '/%23')}&data=05%7C02`,
    `${address}&data=05%7C02`,
  ];
  for (const left of asLeft) {
    const { page, complaints } = await openOwnPage(browser, left);
    await nextThing(page, 'Perbaiki permohonan Anda').waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: '/pemohon', search: '', hash: '' });
    // Nowhere to go back to, and no address that was asked for later tells where it came from.
    await page.goBack().catch(() => null);
    expect(page.url()).not.toContain(token);
    expect(await page.evaluate('document.referrer')).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});
