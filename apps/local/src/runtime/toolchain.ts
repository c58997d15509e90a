import { execa } from 'execa';
import { debianInstall } from './debian.js';
import { findProgram } from './find-program.js';

interface Tool {
  readonly program: string;
  readonly called: string;
  readonly versionArguments: readonly string[];
  readonly version: RegExp;
  readonly least: string;
  readonly how: string;
}

const TOOLS = {
  go: {
    program: 'go',
    called: 'Go',
    versionArguments: ['version'],
    version: /go(\d+\.\d+)/,
    least: '1.25',
    how: 'https://go.dev/dl',
  },
  java: {
    program: 'java',
    called: 'Java',
    versionArguments: ['-version'],
    version: /version "(\d+)/,
    least: '17',
    how: debianInstall('jdk'),
  },
  jdk: {
    program: 'javac',
    called: 'a JDK (javac)',
    versionArguments: ['-version'],
    version: /javac (\d+)/,
    least: '17',
    how: debianInstall('jdk'),
  },
  maven: {
    program: 'mvn',
    called: 'Maven',
    versionArguments: ['-B', '-v'],
    version: /Maven (\d+\.\d+)/,
    least: '3.6',
    how: debianInstall('maven'),
  },
  python: {
    program: 'python3',
    called: 'Python with venv',
    // Debian's Python comes without what makes virtual environments.
    versionArguments: ['-c', 'import ensurepip, platform; print("Python", platform.python_version())'],
    version: /Python (\d+\.\d+)/,
    least: '3.10',
    how: debianInstall('python'),
  },
} as const satisfies Record<string, Tool>;

/** A tool that a runtime part is made with is absent or too old; the message is one line a person can act on. */
export class MissingTool extends Error {
  override readonly name = 'MissingTool';
}

/** The path of a tool on PATH that is new enough, or {@link MissingTool}. */
export async function requireTool(
  name: keyof typeof TOOLS,
  purpose: string,
  env: NodeJS.ProcessEnv,
  instead: string,
): Promise<string> {
  const tool: Tool = TOOLS[name];
  const needed = `${purpose} needs ${tool.called} ${tool.least} or newer`;
  const ways = `Get it (${tool.how}), or ${instead}.`;
  const path = findProgram(tool.program, env);
  if (!path) throw new MissingTool(`${needed}, and \`${tool.program}\` is not on PATH. ${ways}`);

  const { all } = await execa(path, tool.versionArguments, {
    all: true,
    reject: false,
    env,
    extendEnv: false,
  });
  const found = tool.version.exec(all ?? '')?.[1];
  if (!found)
    throw new MissingTool(`${needed}, and ${path} is incomplete: it does not tell its version. ${ways}`);
  if (!isAtLeast(found, tool.least)) throw new MissingTool(`${needed}, and ${path} is ${found}. ${ways}`);
  return path;
}

/** Compares dotted versions, number by number. */
export function isAtLeast(version: string, least: string): boolean {
  const found = version.split('.').map(Number);
  for (const [at, wanted] of least.split('.').map(Number).entries()) {
    const part = found[at] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
