import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where what was to be seen when a test failed is kept; git ignores it. */
const EVIDENCE = join(ROOT, '.tte/test/web');

const openPages = new Set<Page>();
let pagesOfTest: Page[] = [];

/** Has a window closed after the test that opened it; one that was opened before the tests stays for all of them. */
export function keepTrackOf(page: Page): void {
  openPages.add(page);
  pagesOfTest.push(page);
  page.once('close', () => openPages.delete(page));
}

/** From now on windows belong to a test. */
export function beginTest(): void {
  pagesOfTest = [];
}

/** Closes the windows of the test that ends. */
export async function closeWindowsOfTest(): Promise<void> {
  await Promise.all(pagesOfTest.map((page) => page.context().close()));
}

/** Keeps a picture and the text of every open window, named after the test. @returns the paths of the pictures */
export function keepEvidence(test: string): Promise<string[]> {
  mkdirSync(EVIDENCE, { recursive: true });
  const name = test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  return Promise.all([...openPages].map((page, index) => evidenceOf(page, `${name}-${index + 1}`)));
}

async function evidenceOf(page: Page, name: string): Promise<string> {
  const picture = join(EVIDENCE, `${name}.png`);
  const path = relative(ROOT, picture);
  try {
    await page.screenshot({ path: picture, timeout: 5_000 });
    const { pathname } = new URL(page.url());
    writeFileSync(
      picture.replace(/png$/, 'txt'),
      `${pathname}\n\n${await page.locator('body').ariaSnapshot({ timeout: 5_000 })}\n`,
    );
    return path;
  } catch (error) {
    return `${path} (not kept: ${error instanceof Error ? error.message.split('\n', 1)[0] : error})`;
  }
}
