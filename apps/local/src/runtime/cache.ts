import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folder of a runtime part, made on first use. It is built beside its place and renamed into it when complete,
 * so a broken build leaves nothing behind, and of two launchers at once the first one's result stands.
 */
export async function cached(
  runtimeDir: string,
  name: string,
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const place = join(runtimeDir, name);
  if (existsSync(place)) return place;
  await mkdir(runtimeDir, { recursive: true });
  const draft = await mkdtemp(join(runtimeDir, `.${name}-`));
  try {
    await build(draft);
    await moveInto(draft, place);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return place;
}

async function moveInto(draft: string, place: string): Promise<void> {
  try {
    await rename(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}
