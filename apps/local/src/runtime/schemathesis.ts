import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { pythonPackages } from './python-packages.js';
import type { Report } from './report.js';

/** Looks for its packages beside itself, since the folder is renamed once it is complete. */
const WRAPPER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
PYTHONPATH="$here" exec python3 -m schemathesis.cli "$@"
`;

/** The fuzzer that reads OpenAPI: configured, or from the Python registry. */
export async function schemathesis(context: Context, report: Report): Promise<string> {
  const configured = context.env['TTE_SCHEMATHESIS'];
  if (configured) return configured;
  const wanted = {
    name: 'schemathesis',
    purpose: 'The fuzzer',
    instead: 'set TTE_SCHEMATHESIS to the path of schemathesis 4',
    complete: (folder: string) => writeFile(join(folder, 'run-schemathesis'), WRAPPER, { mode: 0o755 }),
  };
  return join(await pythonPackages(context, wanted, report), 'run-schemathesis');
}
