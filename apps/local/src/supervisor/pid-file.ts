import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning, markOf, type ProcessMark } from './process-table.js';

/** Lets one supervisor at a time own a home: the file is created by one only, and a dead owner's is taken over. */
export function claimPidFile(file: string): void {
  const own = JSON.stringify(markOf(process.pid));
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file);
    if (owner && isRunning(owner)) throw new Error(`A stack runs here already (pid ${owner.pid}).`);
    rmSync(file, { force: true });
  }
  throw new Error(`${file} could not be claimed.`);
}

function ownerOf(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}
