import { execFile } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PIECE = 64 * 1024;

/** A small disk of its own for the data of a store that stands still. Needs root, and Linux. */
export interface SmallDisk {
  /** Writes until nothing more fits. */
  fill(): void;
  free(): void;
  /** Puts the data back where they were; the store must stand still. */
  remove(): Promise<void>;
}

/** Moves a folder onto a disk with so many bytes to spare. */
export async function onSmallDisk(folder: string, spare: number): Promise<SmallDisk> {
  const kept = `${folder}.kept`;
  const used = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  renameSync(folder, kept);
  mkdirSync(folder);
  await run('mount', ['-t', 'tmpfs', '-o', `size=${used + spare}`, 'tmpfs', folder]);
  cpSync(kept, folder, { recursive: true });
  const ballast = join(folder, 'ballast');
  return {
    fill() {
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, Buffer.alloc(PIECE));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    async remove() {
      rmSync(ballast, { force: true });
      rmSync(kept, { recursive: true });
      cpSync(folder, kept, { recursive: true });
      await run('umount', [folder]);
      rmSync(folder, { recursive: true });
      renameSync(kept, folder);
    },
  };
}
