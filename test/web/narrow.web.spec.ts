import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { caseAt } from './cases.js';
import { faultsOf, windowOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Labels of buttons of which a part is not to be seen; beside the frame's, where a person's name is cut short. */
const CUT = `[...document.querySelectorAll(':is(main, [role=dialog]) :is(button, a[class*="Button-root"])')]
  .flatMap((button) => [button, ...button.querySelectorAll('*')])
  .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight, children, innerText }) =>
    clientWidth > 0 && innerText && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
    && children.length === 0)
  .map(({ innerText }) => innerText)`;

it.each([320, 360, 412])('what a button says is read whole at %i px', async (width) => {
  const made = await caseAt('kabid');
  const window = await windowOf(browser, 'kabid1', made.address, { width, height: 780 });
  const { page } = window;
  const forward = page.getByRole('button', { name: 'Teruskan ke Kasubbid Banglola Siska' }).last();
  await forward.scrollIntoViewIfNeeded();
  expect(await page.evaluate(CUT)).toEqual([]);
  await page.goto('/kotak-masuk?urut=terbaru');
  await page.getByRole('button', { name: `Teruskan ${made.number}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Teruskan ke Kasubbid Banglola Siska' })
    .waitFor();
  expect(await page.evaluate(CUT)).toEqual([]);
  expect(await faultsOf(window)).toEqual([]);
});
