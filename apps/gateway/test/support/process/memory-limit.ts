import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';

/** A place for processes that the kernel kills together once they take more, as those of a container. */
export interface MemoryLimit {
  /** The file into which a process writes its id to join. */
  readonly procs: string;
  remove(): void;
}

/** Where controllers of memory are, by the kernel's generation, and the files that set a limit. */
const GENERATIONS = [
  { root: '/sys/fs/cgroup/memory', limits: { 'memory.limit_in_bytes': undefined } },
  { root: '/sys/fs/cgroup', limits: { 'memory.max': undefined, 'memory.swap.max': '0' } },
];

/**
 * Makes a limit for processes that are yet to begin.
 * @returns undefined where this machine lets its user set none: then what they took at most is all there is to look at
 */
export function memoryLimit(bytes: number): MemoryLimit | undefined {
  for (const { root, limits } of GENERATIONS) {
    const folder = `${root}/tte-test-${process.pid}`;
    const remove = () => rmdirSync(folder);
    try {
      mkdirSync(folder);
    } catch {
      continue;
    }
    try {
      for (const [file, value = String(bytes)] of Object.entries(limits)) {
        writeFileSync(`${folder}/${file}`, value, { flag: 'r+' });
      }
      return { procs: `${folder}/cgroup.procs`, remove };
    } catch {
      remove();
    }
  }
  return undefined;
}

/** The most that a process has had in memory at once, in bytes (proc(5): VmHWM). */
export function peakOf(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
