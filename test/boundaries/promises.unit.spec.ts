import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that would be broken, were this the text of that file: rules with types know files of a project only. */
async function broken(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: root + file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

/** A file of each kind: pure, NestJS, a component, a spec. */
const FILES = [
  'libs/domain/src/index.ts',
  'apps/gateway/src/main.ts',
  'apps/web/src/ui/busy.tsx',
  'test/boundaries/promises.unit.spec.ts',
];

describe.each(FILES)('%s', (file) => {
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
