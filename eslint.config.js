import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: the one table. Nx's own boundary rule misses Node built-ins and skips itself
 * where no project graph is cached, so this stands on ESLint's core rules; `test/boundaries` plants a violation of
 * each and must see it fail. Relative imports inside a package are always allowed, into another never.
 */
export const mayImport = {
  'libs/domain': [],
  'libs/contracts': ['@tte/domain', '@temporalio/(common|workflow)'],
  'libs/mongo': ['mongoose', 'canonicalize', 'node:(crypto|util)'],
  'libs/event-log': ['@tte/(domain|mongo)', 'mongoose', 'quick-lru', 'node:.*'],
  'libs/staff': ['@tte/(domain|mongo)', 'mongoose'],
  'libs/vault': ['@tte/(domain|mongo)', 'mongoose', 'jose', 'koffi', 'node:.*'],
  'libs/audit': ['@tte/(domain|mongo|event-log|staff|vault)', 'mongoose', 'aws4fetch', 'node:.*'],
  'libs/tables': ['csv-parse(/.*)?'],
  'libs/temporal': ['@tte/(domain|contracts)', '@temporalio/(client|common|proto)', 'node:.*'],
  'libs/config': ['@tte/domain', 'zod', 'node:.*'],
  'libs/outside': ['@tte/(domain|contracts|config)', '@temporalio/common', 'web-push', 'node:.*'],
  'libs/client': ['openapi-fetch'],
  workflows: ['@tte/(domain|contracts)', '@temporalio/(workflow|common)'],
  activities: [
    '@tte/(audit|domain|contracts|mongo|event-log|vault|config|tables|outside|staff)',
    '@temporalio/(activity|common)',
    'mongoose',
    'nodemailer(/.*)?',
    'imapflow',
    'postal-mime',
    'eta',
    'node:.*',
  ],
  'apps/gateway': [
    '@tte/(audit|domain|contracts|mongo|event-log|vault|temporal|config|tables|outside|staff)',
    '@nestjs/.*',
    '@fastify/.*',
    'fastify',
    '@temporalio/(client|common)',
    'zod(/.*)?',
    'jose',
    'pino',
    'prom-client',
    'mongoose',
    'reflect-metadata',
    'rxjs',
    'openid-client',
    'p-limit',
    'read-excel-file(/.*)?',
    'fflate',
    'unpdf',
    'pdfkit',
    'write-excel-file(/.*)?',
    'node:.*',
  ],
  'apps/web': [
    '@tte/(domain|client)',
    'react(/.*)?',
    'react-dom(/client)?',
    '@mantine/.*',
    'dayjs',
    'dayjs/.*',
    '@tanstack/.*',
    '@tabler/icons-react',
    'pdfjs-dist(/.*)?',
    'write-excel-file(/.*)?',
    'vite/client',
  ],
  'apps/worker': ['@tte/(?!gateway|web|sandbox|local).*', '@temporalio/.*', 'mongoose', 'pino', 'node:.*'],
  'apps/sandbox': [
    'fastify',
    '@fastify/.*',
    'smtp-server',
    'mailparser',
    'oidc-provider',
    'nodemailer(/.*)?',
    'node:.*',
  ],
  'apps/local': [
    '@tte/(domain|contracts|temporal|client|sandbox)',
    '@temporalio/(client|common)',
    'execa',
    'listr2',
    'jose',
    'mongoose',
    'node:.*',
  ],
};

const boundary = ([folder, allowed]) => {
  const regex = `^(?!\\.{1,2}/(?!.*\\b(src|dist)/)|(${allowed.join('|') || '(?!)'})$)`;
  const message = `${folder} may not import this (the table in eslint.config.js).`;
  const selector = `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`;
  return {
    files: [`${folder}/src/**/*.{ts,tsx}`],
    ignores: ['**/*.spec.{ts,tsx}', '**/testing/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      'no-restricted-syntax': ['error', { selector, message }],
    },
  };
};

/**
 * The floors of an app's `src`, lowest first: a folder imports itself and what stands on a lower floor, types too.
 * Folders side by side on one floor know nothing of each other. What stands on no floor (`main.tsx`) may be imported
 * by none of them. `test/boundaries` plants violations of each folder, and misses none that stands in `src`.
 * Why: docs/decisions/0070-imports-fall-one-way.md
 */
export const floors = {
  'apps/web': [
    'api',
    'words',
    'lists',
    'ui',
    [
      'pages/akun',
      'pages/aksesibilitas',
      'pages/audit',
      'pages/bantuan',
      'pages/berkas',
      'pages/kotak-masuk',
      'pages/mandat',
      'pages/masuk',
      'pages/dasbor',
      'pages/pegawai',
      'pages/catatan-akses',
      'pages/hak-subjek-data',
      'pages/unit',
      'pages/jam-kerja',
      'pages/rekam-pemrosesan',
      'pages/permintaan-data',
      'pages/insiden-data',
      'pages/pengaturan',
      'pages/pemohon',
      'pages/daftar-berkas',
      'pages/email-bermasalah',
      'pages/surat-baru',
    ],
    'app',
  ],
  'apps/gateway': [
    'problems',
    ['metrics', 'store'],
    'http',
    'workflows',
    'platform',
    ['isolated', 'schemas'],
    'messages',
    'auth',
    ['docs', 'upload'],
    ['access-log', 'case-access', 'idempotency'],
    ['claims', 'session', 'staff'],
    'mandates',
    'sign-in',
    'cases',
    'papers',
    'protection',
    [
      'accounts',
      'applicant',
      'audit',
      'damaged-cases',
      'data-subjects',
      'health',
      'inbox',
      'letters',
      'mails',
      'office',
      'own-settings',
      'statistics',
      'web',
    ],
    ['live', 'reference'],
  ],
};

const node = createNodeResolver({ extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } });

/** Follows imports inside a package; which packages it may import is said above, so that those are followed nowhere. */
const relativeImports = {
  interfaceVersion: 3,
  name: 'relative',
  resolve: (module, file) =>
    module.startsWith('.') ? node.resolve(module, file) : { found: true, path: null },
};

const oneWay = ([app, order]) => {
  const src = `${app}/src`;
  const zones = order
    .map((floor) => [floor].flat())
    .flatMap((floor, height) =>
      floor.map((folder) => ({
        target: `${src}/${folder}`,
        from: src,
        except: [...order.slice(0, height).flat(), folder],
        message: `${folder} may import only itself and lower floors (the table in eslint.config.js).`,
      })),
    );
  return {
    files: [`${src}/**/*.{ts,tsx}`],
    ignores: ['**/*.spec.{ts,tsx}', '**/testing/**'],
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }] },
  };
};

/** Files that import each other in a loop cannot be understood, or moved, one by one. Types alone may. */
const noLoops = {
  files: ['**/src/**/*.{ts,tsx}'],
  plugins: { 'import-x': importX },
  settings: {
    'import-x/resolver-next': [relativeImports],
    'import-x/extensions': ['.ts', '.tsx'],
  },
  rules: { 'import-x/no-cycle': 'error' },
};

const NOT_PURE = 'The domain is pure: time comes in as an argument.';

/** The domain has no clock, no chance and no world; `new Date(instant)` and `Date.parse` are arithmetic. */
const pureDomain = {
  files: ['libs/domain/src/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      'process',
      'setTimeout',
      'setInterval',
      'fetch',
      'crypto',
      'Buffer',
      'performance',
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: NOT_PURE },
      { object: 'Date', property: 'now', message: NOT_PURE },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NOT_PURE },
      { selector: 'CallExpression[callee.name="Date"]', message: NOT_PURE },
      { selector: 'ImportExpression', message: 'libs/domain imports nothing.' },
    ],
  },
};

/** Folders of the engine, which runs any SOP and so names none. Why: docs/decisions/0076-one-engine-under-a-procedure.md */
export const engine = [
  'libs/domain/src/case',
  'libs/event-log/src',
  'libs/vault/src',
  'workflows/src/case',
  'apps/gateway/src/claims',
  'apps/gateway/src/inbox',
  'apps/gateway/src/live',
  'apps/gateway/src/mandates',
  'apps/gateway/src/papers',
];

const namesSop = (context) => (node) => {
  const name = node.name ?? node.value?.raw ?? node.value;
  // Links and mandates are revoked, too: only the SOP's own name and folder are told.
  if (/registration|^revocation$|\/revocation\//i.test(String(name)))
    context.report({ node, message: 'The engine knows no SOP by name (docs/decisions/0076).' });
};

const tte = {
  rules: {
    'no-module-state': {
      create: (context) => ({
        'Program > VariableDeclaration[kind!="const"], Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]':
          (node) =>
            context.report({ node, message: 'Module state outlives a workflow: keep it in the case.' }),
      }),
    },
    'no-sop-by-name': {
      create: (context) => ({ 'Identifier, Literal, TemplateElement': namesSop(context) }),
    },
  },
};

/** Workflows and domain keep no state between runs: a module-level `let` would outlive one. */
const noModuleState = {
  files: ['libs/domain/src/**/*.ts', 'libs/contracts/src/**/*.ts', 'workflows/src/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  plugins: { tte },
  rules: { 'tte/no-module-state': 'error' },
};

/** The engine knows no SOP by name; the list of the SOPs' names is the one exception. */
const noSopByName = {
  files: engine.map((folder) => `${folder}/**/*.ts`),
  ignores: ['**/*.spec.ts', 'libs/domain/src/case/procedure-name.ts'],
  plugins: { tte },
  rules: { 'tte/no-sop-by-name': 'error' },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-types/**',
      '**/node_modules/**',
      '.nx/**',
      '.tte/**',
      'test/boundaries/planted/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    // One program of all packages, from their sources; the project service would make one for each tsconfig.
    languageOptions: {
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      // A `default` says what holds for the rest; a switch without one names every case.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-object-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/local/**/*.ts', 'apps/sandbox/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['apps/web/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['apps/gateway/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  ...Object.entries(mayImport).map(boundary),
  noLoops,
  ...Object.entries(floors).map(oneWay),
  pureDomain,
  noModuleState,
  noSopByName,
);
