import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');

const TASKS = [
  'Another reminder',
  'A field of the applicant',
  'A refusal',
  'A mail',
  'A step',
  'A message',
  'Another SOP',
];

/** The paths that a text names in code: what has a slash and begins with a folder of the repository, or a file's end. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:[\w.@-]+\/)+[\w.@-]*|[A-Z]+\.md|sop\.ts)`/g)]
    .map(([, path = '']) => (path === 'sop.ts' ? 'libs/domain/src/sop.ts' : path))
    .filter((path) => path !== 'screenshots/');

const absent = (text: string): string[] => pathsIn(text).filter((path) => !existsSync(new URL(path, root)));

/** The text of a task, from its heading to the next. */
const taskOf = (title: string): string =>
  page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';

test.each(TASKS)('%s: says which files in order, which tests, and how to see it', (title) => {
  const task = taskOf(title);
  expect(task).toMatch(/^1\. `/m);
  expect(task).toMatch(/^Tests\b/m);
  expect(task).toMatch(/^See it: /m);
  expect(pathsIn(task).length).toBeGreaterThan(8);
});

test('every path that CONTRIBUTING names is there', () => {
  expect(absent(page)).toEqual([]);
});

test('a path that is not there is found', () => {
  const planted =
    '1. `libs/domain/src/absent.ts` and `libs/domain/src/sop.ts`, in `test/absent/` and `ABSENT.md`';
  expect(absent(planted)).toEqual(['libs/domain/src/absent.ts', 'test/absent/', 'ABSENT.md']);
});
