/** Part of the images' build: ends it when a package is installed that nothing in an image may need. */
import { existsSync } from 'node:fs';

/** Tools of development, and what others only use if it is there; by the folder below node_modules. */
const NOT_IN_AN_IMAGE = [
  '@napi-rs/canvas',
  '@swc/core-linux-arm64-gnu',
  '@swc/core-linux-x64-gnu',
  'esbuild',
  'eslint',
  'jest',
  'node',
  'nx',
  'playwright-core',
  'prettier',
  'typescript',
];

const found = NOT_IN_AN_IMAGE.filter((name) => existsSync(`node_modules/${name}`));
if (found.length > 0) throw new Error(`An image may not hold ${found.join(', ')}.`);
