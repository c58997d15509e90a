import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { DESK, openBrowser, openWindow, PHONE, signIn } from '../browser.ts';
import { stackEnvironment } from '../../support/stack.ts';
import { playTellingCases } from './cases.ts';
import { PICTURES, type PictureOf } from './pages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({ options: { readme: { type: 'boolean' } } });
/** README's are smaller, to stay light and to be read in its column. */
const SIZES = { desk: values.readme ? { width: 1120, height: 720 } : DESK, phone: PHONE } as const;
type Size = keyof typeof SIZES;

/** Git ignores the first; the second holds what README shows. */
const folder = join(ROOT, values.readme ? 'docs/screenshots' : 'screenshots');
const isWanted = ({ inReadme = [] }: PictureOf, size: Size) => !values.readme || inReadme.includes(size);

const PATIENCE_MS = 20_000;
/** What stands for something that is on its way. */
const COMING = '.mantine-Skeleton-root, .mantine-Loader-root';

const faults: string[] = [];

/** A page that does not come to rest is pictured as it is, and told of. */
async function take(page: Page, size: Size, picture: PictureOf, address: string): Promise<void> {
  const path = join(folder, `${picture.name}-${size}.png`);
  await page.goto('about:blank');
  await page.goto(address);
  try {
    await page.getByRole('heading').first().waitFor({ timeout: PATIENCE_MS });
    await page.locator(COMING).first().waitFor({ state: 'detached', timeout: PATIENCE_MS });
  } catch {
    faults.push(`${picture.name} on a ${size} has no heading, or something is still on its way`);
  }
  await page.screenshot({ path, animations: 'disabled' });
  console.log(`  ${relative(ROOT, path)}`);
}

console.log('Playing the cases …');
const cases = await playTellingCases(stackEnvironment());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const size of Object.keys(SIZES) as Size[]) {
    const wanted = PICTURES.filter((picture) => isWanted(picture, size));
    for (const [account, pictures] of Map.groupBy(wanted, ({ as }) => as)) {
      const { page } = await openWindow(browser, SIZES[size]);
      if (account) await signIn(page, account);
      for (const picture of pictures) await take(page, size, picture, picture.address(cases));
      await page.context().close();
    }
  }
} finally {
  await browser.close();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
