import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutableState } from './support/mutable-state.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['workflows/src', 'libs/domain/src', 'libs/contracts/src'];

test.each(FOLDERS)('no module of %s holds state of its own', (folder) => {
  const files = globSync(`${folder}/**/*.ts`, { cwd: ROOT, exclude: ['**/*.spec.ts'] });
  expect(files.length).toBeGreaterThan(4);
  expect(files.flatMap((file) => mutableState(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

const PLANTED: [string, string][] = [
  ['top-level let or var', 'let open = 0;'],
  ['top-level let or var', 'export var open;'],
  ['empty container', 'const cases = new Map<string, string>();'],
  ['empty container', 'export const seen: string[] = [];'],
  ['changes cases', 'const cases = new Set(["a"]); export const add = (id: string) => cases.add(id);'],
  ['changes cases', 'const cases = { n: 0 }; export const count = () => (cases.n += 1);'],
  ['changes cases', 'const cases = { n: 0 }; export const count = () => cases.n++;'],
  ['changes cases', 'const cases = ["a"]; export function put(id: string) { cases[1] = id; }'],
  ['changes cases', 'const cases = { list: ["a"] }; export const put = (id: string) => cases.list.push(id);'],
  [
    'changes cases',
    'const cases: Record<string, number> = { a: 1 }; export const drop = () => delete cases["a"];',
  ],
  ['static field', 'class Runner { static current = 1; }'],
];

test.each(PLANTED)('a planted violation is found: %s in %s', (what, text) => {
  expect(mutableState('planted.ts', text)).toContainEqual(`planted.ts:1 ${what}`);
});

test('constants, fields of an object and local lists are no module state', () => {
  const text = `
    const GOALS = new Set(['issued']);
    const TABLE = { a: 1 } as const;
    export class Queue { static readonly kind = 'x'; private items: string[] = [];
      add(item: string) { this.items.push(item); const list = [item]; list.push(item); return GOALS.has(item) && TABLE.a; } }
  `;
  expect(mutableState('harmless.ts', text)).toEqual([]);
});
