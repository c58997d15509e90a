import { mkdir } from 'node:fs/promises';
import { inHome, type Context } from '../context.js';
import { searchAttributes } from '../local-settings.js';
import type { Report } from '../runtime/report.js';
import { temporalCli } from '../runtime/temporal-cli.js';
import { answers, hostAndPort, listens } from './health.js';
import type { Part } from './part.js';

/** Without eager activities each one waits for a dispatch of its own (about 80 ms). */
const DYNAMIC_CONFIG = ['system.enableActivityEagerExecution=true'];
/** One flush a workflow instead of hundreds: a killed process loses nothing, a power cut the last commits. */
const SQLITE = ['journal_mode=wal', 'synchronous=1'];

/** Temporal: the one of `TEMPORAL_ADDRESS`, or a development server with its data in a file. */
export async function temporalPart(context: Context, report: Report): Promise<Part> {
  const given = context.env['TEMPORAL_ADDRESS'];
  if (given) {
    const { host, port } = hostAndPort(given, 7233);
    return { name: 'temporal', needs: [], ports: [], isHealthy: () => listens(host, port) };
  }
  const program = await temporalCli(context, report);
  await mkdir(inHome(context, 'data'), { recursive: true });
  const { temporal, temporalUi } = context.ports;
  return {
    name: 'temporal',
    needs: [],
    ports: [temporal, temporalUi],
    command: { program, args: serverArguments(context), env: context.env, cwd: context.root },
    // Through the dashboard's port, because the namespace is there a moment later than the server's own.
    isHealthy: () => answers(`http://127.0.0.1:${temporalUi}/api/v1/namespaces/default`),
  };
}

function serverArguments({ ports, home }: Context): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1'],
    ...['--port', String(ports.temporal), '--ui-port', String(ports.temporalUi)],
    ...['--db-filename', `${home}/data/temporal.db`, '--log-level', 'warn'],
    ...SQLITE.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...DYNAMIC_CONFIG.flatMap((setting) => ['--dynamic-config-value', setting]),
    ...searchAttributes().flatMap((attribute) => ['--search-attribute', attribute]),
  ];
}
