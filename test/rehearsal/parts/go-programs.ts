import { cached, inHome, requireTool, runTool, type Context, type Report } from '@tte/local';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run.ts';

/** Programs of one Go module. */
export interface GoModule {
  readonly path: string;
  readonly version: string;
  /** Folder of each program inside the module, by the name that the program gets. */
  readonly programs: Readonly<Record<string, string>>;
  readonly ldflags?: string;
}

/** The module's sources in Go's own cache, and the folder with its programs, built on first use. */
export interface GoPrograms {
  readonly source: string;
  readonly folder: string;
}

/** Builds where the module lies, since `go install` refuses one whose go.mod replaces others. */
export async function goPrograms(context: Context, module: GoModule, report: Report): Promise<GoPrograms> {
  const { path, version, programs, ldflags = '' } = module;
  const name = path
    .split('/')
    .filter((part) => !/^v\d+$/.test(part))
    .at(-1);
  const go = await requireTool('go', `Building ${path}`, context.env, 'rehearse elsewhere');
  const source = await sourceOf(go, context, module);
  const folder = await cached(context.runtimeDir, `go-${name}-${version}`, async (draft) => {
    for (const [program, at] of Object.entries(programs)) {
      await runTool(
        go,
        ['build', '-v', '-trimpath', '-ldflags', `-s -w ${ldflags}`, '-o', join(draft, program), at],
        {
          cwd: source,
          log: inHome(context, 'logs', `${program}-build.log`),
          report,
          env: { ...context.env, CGO_ENABLED: '0' },
          describe: (line, count) => `Building ${program}: ${count} packages, now ${line.slice(0, 60)}`,
        },
      );
    }
  });
  return { source, folder };
}

async function sourceOf(go: string, context: Context, { path, version }: GoModule): Promise<string> {
  const place = await cached(context.runtimeDir, 'go-modules', (draft) =>
    writeFile(join(draft, 'go.mod'), 'module rehearsal\n'),
  );
  const args = ['mod', 'download', '-json', `${path}@v${version}`];
  const answer = await run(go, args, { cwd: place, env: context.env });
  return (JSON.parse(answer) as { Dir: string }).Dir;
}
