import { readFileSync, statSync } from 'node:fs';
import { PICTURES } from '../web/screenshots/pages.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

const MOST_BYTES = 150_000;
/** The routes of the app's router; `/` only leads on. */
const routes = [...read('apps/web/src/app/router.tsx').matchAll(/path: '(\/[^']+)'/g)].map(
  ([, path]) => path,
);
const shown = [...read('README.md').matchAll(/docs\/screenshots\/[\w-]+\.png/g)].map(([path]) => path);

test('every page of the app is pictured, and no other', () => {
  const pictured = new Set(PICTURES.flatMap(({ route }) => route ?? []));
  expect(routes.length).toBeGreaterThan(8);
  expect([...pictured].sort()).toEqual([...routes].sort());
});

test('no picture takes the place of another', () => {
  expect(new Set(PICTURES.map(({ name }) => name)).size).toBe(PICTURES.length);
});

test('README shows the pictures that are made for it, and each is light', () => {
  const made = PICTURES.flatMap(({ name, inReadme = [] }) =>
    inReadme.map((size) => `docs/screenshots/${name}-${size}.png`),
  );
  expect(shown.toSorted()).toEqual(made.toSorted());
  for (const path of shown) expect(statSync(new URL(path, root)).size).toBeLessThan(MOST_BYTES);
});
