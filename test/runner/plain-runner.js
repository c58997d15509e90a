import { createScriptTransformer } from '@jest/transform';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const AS_ESM = {
  ...{ supportsStaticESM: true, supportsDynamicImport: true, supportsTopLevelAwait: true },
  ...{ supportsExportNamespaceFrom: true, isInternalModule: false, collectCoverage: false },
};
const HANDLERS = Symbol.for('EVENT_HANDLERS');

let transformer;
let sourceMaps;
let files = 0;

const isTypeScript = (url) => /^file:.*\.ts(\?|$)/.test(url) && !url.includes('/node_modules/');

/** Between TypeScript files a `.js` names the `.ts` that it is built from, which Jest's transformers make run. */
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL: parent = '' } = context;
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && isTypeScript(parent)) {
      const { href: url } = new URL(specifier.replace(/js$/, 'ts'), parent);
      if (existsSync(fileURLToPath(url))) return { url, format: 'module', shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!isTypeScript(url)) return next(url, context);
    const path = fileURLToPath(url);
    const { code, sourceMapPath } = transformer.transform(path, AS_ESM, readFileSync(path, 'utf8'));
    if (sourceMapPath) sourceMaps.set(url, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** What jest-circus asks of a runtime, answered by Node itself. */
const nodeAsRuntime = (moduleMocker) => ({
  // Circus keeps the state of a file in its own module; what that stands on is shared.
  requireInternalModule(path) {
    delete require.cache[path];
    return require(path);
  },
  requireModule: require,
  unstable_shouldLoadAsEsm: () => true,
  // Specs and set-up files register tests and hooks: they, and only they, run anew for each file.
  unstable_importModule: (path) => import(`${pathToFileURL(path).href}?file=${files}`),
  setGlobalsForRuntime() {},
  enterTestCode() {},
  leaveTestCode() {},
  restoreAllMocks: () => moduleMocker.restoreAllMocks(),
});

/**
 * Runs a spec file as Jest's own runner does, with Node's modules instead of Jest's: a worker loads the libraries, and
 * what we have built, once instead of once a file. Why: docs/decisions/0180-specs-share-their-modules.md
 */
export default async function runFile(globalConfig, config, environment, runtime, path, send) {
  const { default: circus } = require('jest-circus/runner');
  transformer = await createScriptTransformer(config);
  sourceMaps = runtime.getSourceMaps();
  // The two of circus itself stay; those of the file before go.
  globalThis[HANDLERS]?.splice(2);
  files += 1;
  return circus(globalConfig, config, environment, nodeAsRuntime(environment.moduleMocker), path, send);
}
