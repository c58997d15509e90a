import { ESLint } from 'eslint';
import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { engine, floors, mayImport } from '../../eslint.config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// What is planted stands in no file, and so has no types; the rules of borders need none.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

/** What a folder's code would be told. Only the rules that guard borders count. */
async function violations(folder: string, code: string, file = 'planted.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${folder}/src/${file}` });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId ?? 'fatal')
    .filter((rule) => BORDER_RULES.has(rule));
}
const BORDER_RULES = new Set([
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-restricted-properties',
  'tte/no-module-state',
  'tte/no-sop-by-name',
  'import-x/no-restricted-paths',
  'import-x/no-cycle',
  'fatal',
]);

/** One planted violation of each rule of the table. */
const PLANTED: Record<string, readonly string[]> = {
  'libs/domain': ['zod', 'node:crypto', '@tte/contracts', '@tte/activities', '../../vault/src/index.js'],
  'libs/contracts': ['zod', 'node:fs', 'mongoose', '@nestjs/common', '@tte/vault', '@temporalio/client'],
  'libs/mongo': ['@tte/domain', '@tte/event-log', 'node:fs', '@nestjs/common'],
  'libs/event-log': ['@tte/vault', '@tte/contracts', '@nestjs/common', '@temporalio/client'],
  'libs/vault': ['@tte/event-log', '@tte/contracts', '@nestjs/common'],
  'libs/staff': ['@tte/vault', '@tte/event-log', 'node:fs', '@nestjs/common'],
  'libs/audit': ['@tte/contracts', '@tte/config', '@tte/activities', '@nestjs/common', '@temporalio/client'],
  'libs/tables': ['@tte/domain', 'node:fs', 'mongoose', '@nestjs/common'],
  'libs/temporal': ['@tte/vault', 'mongoose', '@nestjs/common', '@temporalio/worker'],
  'libs/config': ['@tte/vault', 'mongoose', '@nestjs/common'],
  'libs/outside': ['@tte/vault', '@tte/event-log', 'mongoose', '@nestjs/common', '@temporalio/client'],
  'libs/client': ['@tte/domain', '@tte/contracts', 'mongoose', 'node:fs'],
  workflows: [
    '@tte/activities',
    '@tte/event-log',
    '@tte/vault',
    'zod',
    'node:crypto',
    '../../activities/src/index.js',
  ],
  activities: ['@tte/workflows', '@nestjs/common', '@tte/gateway', '@temporalio/workflow'],
  'apps/gateway': ['@tte/workflows', '@tte/activities', '@temporalio/worker', 'nodemailer'],
  'apps/web': ['@tte/vault', '@tte/contracts', '@tte/gateway', 'node:fs', 'mongoose'],
  'apps/worker': ['@tte/gateway', '@tte/web', '@tte/sandbox', '@nestjs/common'],
  'apps/sandbox': ['@tte/domain', '@tte/vault', 'mongoose', '@temporalio/client'],
  'apps/local': ['@tte/vault', '@tte/gateway', '@nestjs/common', '@temporalio/worker'],
};

describe.each(Object.entries(PLANTED))('%s', (folder, modules) => {
  test.each(modules)('may not import %s', async (module) => {
    expect(await violations(folder, `import { x } from '${module}';\nexport const y = x;\n`)).toContain(
      'no-restricted-imports',
    );
    expect(await violations(folder, `import type { X } from '${module}';\nexport type Y = X;\n`)).toContain(
      'no-restricted-imports',
    );
    expect(await violations(folder, `export const z = import('${module}');\n`)).toContain(
      'no-restricted-syntax',
    );
    expect(await violations(folder, `export * from '${module}';\n`)).toContain('no-restricted-imports');
  });

  test('may import its own files', async () => {
    expect(await violations(folder, "import { x } from './own.js';\nexport const y = x;\n")).toEqual([]);
  });
});

test('what the table allows passes', async () => {
  expect(
    await violations('workflows', "export * from '@tte/domain';\nexport * from '@temporalio/workflow';\n"),
  ).toEqual([]);
  expect(await violations('libs/vault', "export * from 'jose';\nexport * from 'node:crypto';\n")).toEqual([]);
});

test('components are held to the table as well', async () => {
  const component = "import { x } from '@tte/vault';\nexport const Page = () => <p>{x}</p>;\n";
  expect(await violations('apps/web', component, 'planted.tsx')).toEqual(['no-restricted-imports']);
});

test.each([
  ['Date.now()', 'no-restricted-properties'],
  ['new Date()', 'no-restricted-syntax'],
  ['Date()', 'no-restricted-syntax'],
  ['Math.random()', 'no-restricted-properties'],
  ['process.env', 'no-restricted-globals'],
  ['setTimeout(() => 1, 1)', 'no-restricted-globals'],
  ['crypto.randomUUID()', 'no-restricted-globals'],
])('the domain may not use %s', async (expression, rule) => {
  expect(await violations('libs/domain', `export const f = () => ${expression};\n`)).toContain(rule);
});

test('the domain may compute with an instant that it was given', async () => {
  expect(
    await violations('libs/domain', 'export const f = (at: string) => new Date(Date.parse(at));\n'),
  ).toEqual([]);
});

test.each(['libs/domain', 'libs/contracts', 'workflows'])('%s keeps no module state', async (folder) => {
  expect(await violations(folder, 'let count = 0;\nexport const next = () => ++count;\n')).toContain(
    'tte/no-module-state',
  );
  expect(await violations(folder, 'export let count = 0;\n')).toContain('tte/no-module-state');
  expect(await violations(folder, 'export const f = () => { let n = 0; n += 1; return n; };\n')).toEqual([]);
});

test.each(engine)('%s names no SOP', async (folder) => {
  const [, owner = '', rest = ''] = /^(.*?)\/src(.*)$/.exec(folder) ?? [];
  const told = (code: string) => violations(owner, code, posix.join(rest.slice(1), 'planted.ts'));
  for (const code of [
    'export const registrationId = 1;\n',
    "export const name = 'registration';\n",
    'export const path = (id: string) => `/registrations/${id}`;\n',
    "export * from './registration/sop.js';\n",
    "export * from './revocation/sop.js';\n",
    "export const isIt = (name: string) => name === 'revocation';\n",
  ]) {
    expect(await told(code)).toContain('tte/no-sop-by-name');
  }
  expect(await told('export const caseId = 1;\n')).toEqual([]);
  expect(existsSync(`${root}${folder}`)).toBe(true);
});

test('every package stands in the table, and every row is a package', () => {
  const packages = ['libs', 'apps']
    .flatMap((parent) => readdirSync(`${root}${parent}`).map((name) => `${parent}/${name}`))
    .concat('workflows', 'activities')
    .filter((folder) => existsSync(`${root}${folder}/package.json`));
  expect(Object.keys(mayImport).sort()).toEqual(packages.sort());
  expect(Object.keys(PLANTED).sort()).toEqual(packages.sort());
});

const isCode = (name: string) => /\.tsx?$/.test(name) && !/\.(spec|d)\.tsx?$/.test(name);

/** Every folder of `src` that the order names or should name, and every file beside them. */
function placesOf(app: string, named: readonly string[], under = ''): readonly string[] {
  return readdirSync(`${root}${app}/src/${under}`, { withFileTypes: true }).flatMap((entry) => {
    const place = posix.join(under, entry.name);
    if (!entry.isDirectory()) return under === '' && isCode(place) ? place : [];
    return named.some((name) => name.startsWith(`${place}/`)) ? placesOf(app, named, place) : place;
  });
}

/** A file of this folder, or the file itself. */
const fileIn = (app: string, place: string): string =>
  isCode(place)
    ? place
    : `${place}/${readdirSync(`${root}${app}/src/${place}`, { recursive: true, encoding: 'utf8' }).find(isCode)}`;

describe.each(Object.entries(floors))('the folders of %s', (app, order) => {
  const named = order.flat();
  const places = placesOf(app, named);
  /** Each way to import from each of these places, and what is told of them. */
  const importing = (into: string, from: readonly string[]) => {
    const planted = isCode(into) ? into : `${into}/planted.ts`;
    const code = from.map((place, n) => {
      const to = posix.relative(posix.dirname(planted), fileIn(app, place)).replace(/\.tsx?$/, '.js');
      const module = to.startsWith('.') ? to : `./${to}`;
      return [
        `import { a${n} } from '${module}';`,
        `import type { B${n} } from '${module}';`,
        `export * from '${module}';`,
        `export const c${n}: B${n} = [a${n}, () => import('${module}')];`,
      ].join('\n');
    });
    return violations(app, code.join('\n'), planted);
  };

  test('all stand in the order, and nothing else does', () => {
    expect([...named].filter((name) => !isCode(name)).sort()).toEqual(
      places.filter((place) => !isCode(place)).sort(),
    );
    expect(places).toEqual(expect.arrayContaining(named.filter(isCode)));
  });

  const folders = order.flatMap((floor, height) => [floor].flat().map((folder) => [folder, height] as const));
  test.each(folders)('%s imports from lower floors only', async (folder, height) => {
    const lower = order.slice(0, height).flat();
    const others = places.filter((place) => place !== folder && !lower.includes(place));
    expect(others.length).toBeGreaterThan(0);
    expect(await importing(folder, others)).toEqual(
      Array(4 * others.length).fill('import-x/no-restricted-paths'),
    );
    expect(await importing(folder, lower)).toEqual([]);
  });
});

test('files do not import each other in a loop', async () => {
  const code = "import { page } from './page.js';\nexport const html = page;\n";
  expect(await violations('apps/sandbox', code, 'http/html.ts')).toEqual(['import-x/no-cycle']);
});
