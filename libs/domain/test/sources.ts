import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One `.when(…).then(…)` of a test, as it is written. */
export interface Written {
  readonly when: string;
  readonly then: string;
  readonly repeated: boolean;
}

/** Every given–when–then of the specs, read from their text: what runs in other files cannot be counted here. */
export const writtenTests = (): readonly Written[] => specs().flatMap(readTests);

const specs = (): string[] =>
  globSync('**/*.unit.spec.ts', { cwd: import.meta.dirname }).map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );

function readTests(source: string): Written[] {
  return [...source.matchAll(/\.when\(/g)].map(({ index }) => {
    const when = argumentsAt(source, index + '.when('.length);
    const call = /^\s*\.then\(/.exec(source.slice(when.end));
    const then = call ? argumentsAt(source, when.end + call[0].length) : { text: '', end: when.end };
    return {
      when: when.text,
      then: then.text,
      repeated: /^\s*\.repeated\(/.test(source.slice(then.end)),
    };
  });
}

/** The text up to the bracket that closes the call. */
function argumentsAt(source: string, start: number): { text: string; end: number } {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) {
    if (source[end] === '(') depth += 1;
    if (source[end] === ')') depth -= 1;
  }
  return { text: source.slice(start, end - 1), end };
}
