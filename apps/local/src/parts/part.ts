/** One program of the stack, as data: how it is started, what it waits for, and how its health is seen. */
export interface Part {
  readonly name: string;
  /** Parts that must be ready first, and that are stopped after this one. */
  readonly needs: readonly string[];
  /** Ports it listens on; they are checked before it starts. */
  readonly ports: readonly number[];
  /** Absent when it runs elsewhere: then only its health is watched. */
  readonly command?: PartCommand;
  readonly isHealthy: () => Promise<boolean>;
}

export interface PartCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

export const PART_NAMES = ['mongo', 'temporal', 'sandbox', 'worker', 'gateway'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Reads `mongo,temporal`; all parts when nothing is given. */
export function partNames(text: string | undefined): PartName[] {
  if (!text) return [...PART_NAMES];
  return text.split(',').map((name) => {
    const known = PART_NAMES.find((part) => part === name.trim());
    if (!known) throw new Error(`There is no part "${name}". Parts: ${PART_NAMES.join(', ')}.`);
    return known;
  });
}
