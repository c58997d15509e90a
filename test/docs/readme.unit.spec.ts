import { POST_TITLES, REGISTRATION_SOP } from '@tte/domain';
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const MOST_LINES = 120;
const linesOf = (page: string): number => page.trimEnd().split('\n').length;

/** Rows of the table of steps, cell by cell. */
const rows = readme
  .split('\n')
  .filter((line) => /^\| +\d+ +\|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('the 14 steps of README are those of sop.ts', () => {
  expect(rows).toEqual(
    REGISTRATION_SOP.steps.map(({ number, title, actor, carriedBy, mail }) => [
      String(number),
      title,
      POST_TITLES[actor],
      carriedBy.map((name) => `\`${name}\``).join(', '),
      mail ? `\`${mail}\`` : '',
    ]),
  );
});

const namedTwice = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

test('README names each folder once, and none that is not there', () => {
  const folders = [...readme.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/[a-z]+(\/[a-z-]+)*/g) ?? [],
  );
  expect(folders.length).toBeGreaterThan(10);
  expect(namedTwice(folders)).toEqual([]);
  for (const folder of folders)
    expect(() => readFileSync(new URL(`../../${folder}/`, import.meta.url))).toThrow(/EISDIR/);
});

test('a folder that is named twice is found', () => {
  expect(namedTwice(['libs/client', 'test', 'libs/client'])).toEqual(['libs/client']);
});

test('README is short enough to be read at once', () => {
  expect(linesOf(readme)).toBeLessThanOrEqual(MOST_LINES);
  expect(linesOf(`${readme}${'one more\n'.repeat(MOST_LINES)}`)).toBeGreaterThan(MOST_LINES);
});
