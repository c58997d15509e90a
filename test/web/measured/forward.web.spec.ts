import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser.js';
import { caseAt, type MadeCase } from '../cases.js';
import { faultsOf, windowOf } from '../looks.js';

const URGENT = { letter: { nature: 'sangat-segera' } } as const;
const INBOX = '/kotak-masuk?sifat=sangat-segera&urut=terbaru';

const ROUNDS = 5;
const INTERACTIONS_MAX = 3;
const BAR_MS = 1_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a waiting case is forwarded in three interactions at most, and its new state is there within a second', async () => {
  const window = await windowOf(browser, 'kapusdatin1', INBOX);
  const { page } = window;
  await page.evaluate('window.isTheSamePage = true');
  const times: number[] = [];
  const interactions: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const made = await caseAt('kapusdatin', URGENT);
    await page.getByRole('row').filter({ hasText: made.number }).waitFor();
    await page.evaluate(watchFor(made));
    await page.getByRole('button', { name: `Teruskan ${made.number}` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Teruskan ke/ })
      .click();
    times.push(await page.evaluate<number>('window.seenAfter'));
    interactions.push(await page.evaluate<number>('window.interactions'));
  }
  process.stdout.write(
    `inbox: forwarded in ${interactions.join(', ')} interactions, seen after ${times.join(', ')} ms\n`,
  );
  expect(Math.min(...interactions)).toBeGreaterThan(0);
  expect(Math.max(...interactions)).toBeLessThanOrEqual(INTERACTIONS_MAX);
  expect(Math.max(...times)).toBeLessThan(BAR_MS);
  expect(await page.evaluate('window.isTheSamePage')).toBe(true);
  expect(await faultsOf(window)).toEqual([]);
});

/**
 * In the page: how often somebody presses a pointer or a key, and how long it takes from the click that sends until the
 * case has left the list and the page says to whom it went.
 */
const watchFor = ({ number, address }: MadeCase): string => `
  window.interactions = 0;
  window.count ??= ['pointerdown', 'keydown'].map((press) =>
    addEventListener(press, ({ isTrusted }) => (window.interactions += isTrusted ? 1 : 0), { capture: true }));
  window.seenAfter = new Promise((resolve) => {
    let began;
    addEventListener('click', ({ target }) => {
      if (target.closest('button')?.innerText.startsWith('Teruskan ke')) began ??= performance.now();
    }, { capture: true });
    const look = () => {
      const waits = [...document.querySelectorAll('[data-row]')].some((row) => row.innerText.includes('${number}'));
      const isTold = document.querySelector('[role=status] a[href="${address}"]')?.closest('[role=status]').innerText.startsWith('Diteruskan');
      if (began === undefined || waits || !isTold) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(Math.round(performance.now() - began)));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  undefined`;
