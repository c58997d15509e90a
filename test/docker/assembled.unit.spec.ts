import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What sources name beside themselves, and outside of `src`, by the first folder of their package. */
function namedBeside(folder: string): string[] {
  const files = globSync(`${folder}/src/**/*.ts`, { cwd: ROOT }).filter((file) => !/\.spec\.ts$/.test(file));
  const named = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/'((?:\.\.\/)+[^']+)'/g)].map(([, path = '']) =>
      relative(folder, join(dirname(file), path)),
    ),
  );
  return [...new Set(named.map((path) => path.split('/')[0] ?? ''))].filter((part) => part !== 'src');
}

const packages = globSync(['libs/*', 'apps/{gateway,worker}', 'activities', 'workflows'], { cwd: ROOT });

test.each(packages)('an image has all that %s names beside its sources', (folder) => {
  const { files = ['dist'] } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as {
    files?: readonly string[];
  };
  expect(namedBeside(folder).filter((part) => !files.includes(part))).toEqual([]);
});

test('what lies beside the sources is found', () => {
  expect(namedBeside('libs/audit')).toEqual(['verifier']);
});
