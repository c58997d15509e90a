import type { Browser } from 'playwright-core';
import { goTo, openBrowser } from './browser.js';
import { faultsOf, tabTo, windowOf } from './looks.js';

const NARROW = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

describe('the record of processing', () => {
  it.each(['admin1', 'auditor1'])(
    'is read and taken along by %s, by keyboard and on a narrow phone',
    async (account) => {
      const window = await windowOf(browser, account, '/dasbor');
      const { page } = window;
      await goTo(page, 'Rekam pemrosesan');
      await page
        .getByRole('region', { name: 'Memastikan identitas pemohon' })
        .getByText('SIMPEG Kemhan')
        .waitFor();
      expect(await faultsOf(window)).toEqual([]);
      await page.setViewportSize(NARROW);
      expect(await faultsOf(window)).toEqual([]);
      const copy = page.waitForEvent('download');
      await tabTo(page, page.getByRole('button', { name: 'Unduh rekam' }));
      await page.keyboard.press('Enter');
      expect((await copy).suggestedFilename()).toMatch(/^rekam-pemrosesan-[\d-]+\.json$/);
    },
  );
});
