import { existsSync, globSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const PAGES = globSync('docs/decisions/[0-9]*.md', { cwd: root })
  .map((path) => path.slice('docs/decisions/'.length))
  .toSorted();

/** What the list must say of a page: its number and title as its first line has them, and where it is. */
function entryOf(file: string, page: string): string {
  const title = /^# (.+)$/m.exec(page)?.[1] ?? '';
  return `- [${title}](${file})`;
}

test('the list of decisions has each page once, by number', () => {
  const listed = read('docs/decisions/README.md')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(listed).toEqual(PAGES.map((file) => entryOf(file, read(`docs/decisions/${file}`))));
});

test('a page whose title the list does not have would not be found there', () => {
  expect(entryOf('0001-x.md', '# 0001 Another title\n')).toBe('- [0001 Another title](0001-x.md)');
  expect(read('docs/decisions/README.md')).not.toContain(entryOf('0001-x.md', '# 0001 Another title\n'));
});

test.each(PAGES)('%s bears the number of its name, which no other has', (file) => {
  const number = file.slice(0, 4);
  expect(read(`docs/decisions/${file}`)).toMatch(new RegExp(`^# ${number} `));
  expect(PAGES.filter((other) => other.startsWith(number))).toEqual([file]);
});

/** The pages that a source names. */
const namedIn = (source: string): string[] =>
  [...source.matchAll(/docs\/decisions\/\d{4}[\w-]*(?:\.md)?/g)].map(([path]) => path);

const SOURCES = globSync(
  ['apps', 'libs', 'activities', 'workflows', 'test', 'tools', 'docker'].map((folder) => `${folder}/**/*.*`),
  { cwd: root, exclude: ['**/node_modules', '**/dist', '**/dist-types', '**/histories'] },
).filter((path) => /\.(ts|tsx|mjs|cjs|js|sh|yaml)$/.test(path));

test('code names no decision that is not there', () => {
  const absent = SOURCES.flatMap((path) =>
    namedIn(read(path))
      .filter((page) => !existsSync(new URL(page, root)))
      .map((page) => `${path}: ${page}`),
  );
  expect(SOURCES.length).toBeGreaterThan(500);
  expect(absent).toEqual([]);
});

test('a comment that names a decision is read', () => {
  const planted = `// see ${['docs', 'decisions', '9999-absent.md'].join('/')}`;
  expect(namedIn(planted)).toHaveLength(1);
  expect(namedIn(planted).filter((page) => existsSync(new URL(page, root)))).toEqual([]);
});
