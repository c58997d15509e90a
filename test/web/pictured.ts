import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PHONE } from './browser.js';

/** Where pictures go; nobody is kept waiting for them unless this says so. */
const FOLDER = process.env['TTE_PICTURES'];

/** Takes a page as it is now, on a desk and on a phone, light and dark, where pictures are wished for. */
export async function pictured(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  const desk = page.viewportSize();
  for (const [size, viewport] of [
    ['desk', desk ?? PHONE],
    ['phone', PHONE],
  ] as const) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: join(FOLDER, `${name}-${size}-${colorScheme}.png`),
        animations: 'disabled',
      });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (desk) await page.setViewportSize(desk);
}
