import { execFile } from 'node:child_process';
import { stackVariable } from './stack.js';

/** A difference as `./tte check --json` tells it. */
export interface Told {
  readonly code: string;
  readonly caseId?: string;
  readonly seq?: number;
  readonly ref?: string;
}

export interface CheckTold {
  readonly cases: number;
  readonly differences: readonly Told[];
}

/** What `./tte check` finds in the stack under test. @throws when it ends otherwise than it says */
export const checked = (): Promise<CheckTold> =>
  new Promise((resolve, reject) => {
    const options = { maxBuffer: 1 << 26 };
    execFile(stackVariable('TTE_CLI'), ['check', '--json'], options, (error, stdout, stderr) => {
      try {
        const told = JSON.parse(stdout) as CheckTold;
        if ((error?.code ?? 0) !== (told.differences.length > 0 ? 1 : 0)) throw new Error(stderr);
        resolve(told);
      } catch (failure) {
        reject(new Error(`${String(failure)}\n${stdout}\n${stderr}`));
      }
    });
  });
