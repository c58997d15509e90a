import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });
/** The same rules over the program of one package: one of all packages would be made anew for each planted text. */
const planting = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { project: false, projectService: true } } },
    // React's rules need no types.
    { files: ['**/*.tsx'], ...tseslint.configs.disableTypeChecked },
  ],
});

/** The rules that would be broken, were this the text of that file: rules with types know files of a project only. */
async function broken(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await planting.lintText(code, { filePath: root + file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const RULES = [
  'no-floating-promises',
  'no-misused-promises',
  'await-thenable',
  'switch-exhaustiveness-check',
];

/** A file of each kind: pure, NestJS, a component, a spec. */
const FILES = [
  'libs/domain/src/index.ts',
  'apps/gateway/src/main.ts',
  'apps/web/src/ui/busy.tsx',
  'test/boundaries/promises.unit.spec.ts',
];

test.each(FILES)('%s is held to each rule', async (file) => {
  const { rules } = (await eslint.calculateConfigForFile(root + file)) as {
    readonly rules: Readonly<Record<string, readonly unknown[]>>;
  };
  const ERROR = 2;
  expect(RULES.map((rule) => [rule, rules[`@typescript-eslint/${rule}`]?.[0]])).toEqual(
    RULES.map((rule) => [rule, ERROR]),
  );
});

describe('a planted text', () => {
  const file = 'libs/domain/src/index.ts';

  test.each([
    ['no-floating-promises', 'const act = async () => 1;\nexport const f = () => { act(); };\n'],
    ['no-misused-promises', 'const act = async () => true;\nexport const f = () => (act() ? 1 : 2);\n'],
    ['no-misused-promises', 'export const f = (all: number[]) => all.forEach(async (one) => one);\n'],
    ['await-thenable', 'export const f = async (given: number) => await given;\n'],
    [
      'switch-exhaustiveness-check',
      "export function f(given: 'a' | 'b') {\n  switch (given) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
    ],
  ])('%s', async (rule, code) => {
    expect(await broken(file, code)).toEqual([`@typescript-eslint/${rule}`]);
  });

  test('what is awaited, handled or named in full passes', async () => {
    const code = [
      'const act = async () => 1;',
      'export const f = async () => (await act()) + 1;',
      'export const g = () => act().catch(() => 0);',
      "export function h(given: 'a' | 'b' | 'c') {",
      '  switch (given) {',
      "    case 'a':",
      '      return 1;',
      '    default:',
      '      return 2;',
      '  }',
      '}',
      '',
    ].join('\n');
    expect(await broken(file, code)).toEqual([]);
  });
});

describe('hooks of React', () => {
  test.each([
    [
      'rules-of-hooks',
      'export function Part({ isOn }: { readonly isOn: boolean }) {\n  if (isOn) useState(1);\n  return null;\n}\n',
    ],
    [
      'exhaustive-deps',
      'export function Part({ title }: { readonly title: string }) {\n  useEffect(() => {\n    document.title = title;\n  }, []);\n  return null;\n}\n',
    ],
  ])('%s', async (rule, code) => {
    const imports =
      "import { useEffect, useState } from 'react';\nexport const used = [useEffect, useState];\n";
    expect(await broken('apps/web/src/ui/busy.tsx', imports + code)).toEqual([`react-hooks/${rule}`]);
  });
});
