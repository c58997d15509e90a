import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deadLinks } from './links.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

const PAGES = globSync(['*.md', 'docs/**/*.md', 'docker/*.md'], { cwd: root });

test('there are pages', () => {
  expect(PAGES.length).toBeGreaterThan(50);
});

test.each(PAGES)('no link of %s leads nowhere', (path) => {
  expect(deadLinks(root, path, read(path))).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  const page = [
    '# Here',
    '[a](docs/absent.md) ![b](absent.png) <img src="absent/c.png"> [d](#there) [e](docker/README.md#absent)',
    '[f](https://example.go.id) [g](docker/README.md#back-up) [h](#here) [`i`](docs) `[j](absent)`',
  ].join('\n');
  expect(deadLinks(root, 'README.md', page)).toEqual([
    'docs/absent.md',
    'absent.png',
    'absent/c.png',
    '#there',
    'docker/README.md#absent',
  ]);
});
