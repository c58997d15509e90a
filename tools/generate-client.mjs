/**
 * Writes what the gateway's code says of the API: libs/client/openapi.json and the types of the client. Run it after a
 * change of a route or schema, on built code. With `--check` it writes nothing, and fails where the files differ.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import ts from 'typescript';
import { stackEnvironment } from '../apps/local/dist/environment.js';
import { portsFor } from '../apps/local/dist/ports.js';
import { secretsIn } from '../apps/local/dist/secrets.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The document, from a gateway that nothing is connected to. */
function describe() {
  const folder = mkdtempSync(join(tmpdir(), 'tte-openapi-'));
  try {
    const caller = { PUBLIC_URL: 'https://tte.kemhan.go.id' };
    const env = stackEnvironment(portsFor({}), secretsIn(join(folder, 'secrets.json')), caller);
    const program = join(root, 'apps/gateway/dist/write-openapi.js');
    return execFileSync(process.execPath, [program], { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file in a form is a Blob; the generator knows only text. */
const blob = ts.factory.createTypeReferenceNode('Blob');
const typesOf = async (document) =>
  astToString(
    await openapiTS(document, { transform: ({ format }) => (format === 'binary' ? blob : undefined) }),
  );

async function formatted(file, text) {
  const path = join(root, file);
  const config = await prettier.resolveConfig(path);
  return prettier.format(text, { ...config, filepath: path });
}

const json = describe();
const files = {
  'libs/client/openapi.json': json,
  'libs/client/src/schema.ts': `/** Made by tools/generate-client.mjs: do not edit. */\n\n${await typesOf(json)}`,
};
const stale = [];
for (const [file, text] of Object.entries(files)) {
  const wanted = await formatted(file, text);
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), wanted);
  else if (readFileSync(join(root, file), 'utf8') !== wanted) stale.push(file);
}
if (stale.length > 0) {
  console.error(`Not what the code says: ${stale.join(', ')}. Run: node tools/generate-client.mjs`);
  process.exitCode = 1;
}
