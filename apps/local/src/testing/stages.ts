/** What a stage runs against, besides the files. */
export type Surroundings = 'nothing' | 'mongo' | 'stack' | 'fuzz' | 'faults' | 'browser' | 'keycloak';

export interface Stage {
  readonly name: string;
  readonly title: string;
  /** Programs of node_modules/.bin with their arguments; a later one runs only when the earlier passed. */
  readonly commands: readonly (readonly string[])[];
  readonly surroundings: Surroundings;
  /** Runs when it is named, and with `--long`. */
  readonly byOption?: true;
}

/**
 * Every check, in order. Those that need nothing but files use one processor each: they come first, two at a time, the
 * slowest at the beginning. Jest's commands end with `{jest}`, where the counting reporter comes in.
 * The tests of packages run without Nx: its cache would run nothing and count nothing, and one Jest keeps both
 * processors busy, whatever package a file belongs to. Why not two of all: docs/decisions/0181-stages-run-one-after-another.md
 */
export const stages: readonly Stage[] = [
  { name: 'lint', title: 'Lint', commands: [['eslint', '.']], surroundings: 'nothing' },
  {
    name: 'build',
    title: 'Build and types',
    commands: [
      ['tsc', '-b'],
      ['nx', 'run-many', '-t', 'build', '--output-style=stream'],
    ],
    surroundings: 'nothing',
  },
  { name: 'format', title: 'Format', commands: [['prettier', '--check', '.']], surroundings: 'nothing' },
  {
    name: 'boundaries',
    title: 'Boundaries between packages',
    commands: [['jest', '-c', 'test/boundaries/jest.config.js', '{jest}']],
    surroundings: 'nothing',
  },
  {
    name: 'project',
    title: 'Compose file and README',
    commands: [
      ['jest', '-c', 'test/docker/jest.config.js', '{jest}'],
      ['jest', '-c', 'test/docs/jest.config.js', '{jest}'],
    ],
    surroundings: 'nothing',
  },
  {
    name: 'unit',
    title: 'Unit and integration tests',
    commands: [['jest', '--maxWorkers=2', '{jest}']],
    surroundings: 'mongo',
  },
  {
    name: 'e2e',
    title: 'End-to-end tests',
    commands: [['jest', '-c', 'test/e2e/jest.config.js', '--runInBand', '{jest}']],
    surroundings: 'stack',
  },
  {
    name: 'faults',
    title: 'Crash suite',
    commands: [['jest', '-c', 'test/faults/jest.config.js', '--runInBand', '{jest}']],
    surroundings: 'faults',
  },
  {
    name: 'restore',
    title: 'Restore drill',
    commands: [['jest', '-c', 'test/restore/jest.config.js', '--runInBand', '{jest}']],
    surroundings: 'stack',
    byOption: true,
  },
  {
    name: 'keys',
    title: 'Change of keys',
    commands: [['jest', '-c', 'test/keys/jest.config.js', '--runInBand', '{jest}']],
    surroundings: 'stack',
  },
  {
    name: 'web',
    title: 'The web app in a browser',
    commands: [
      ['jest', '-c', 'test/web/jest.config.js', '--maxWorkers=2', '{jest}'],
      ['jest', '-c', 'test/web/measured/jest.config.js', '--runInBand', '{jest}'],
    ],
    surroundings: 'browser',
  },
  {
    name: 'fuzz',
    title: 'Fuzzing of the whole API',
    commands: [['jest', '-c', 'test/fuzz/jest.config.js', '--runInBand', '{jest}']],
    surroundings: 'fuzz',
  },
  {
    name: 'keycloak',
    title: 'Sign-in at a real Keycloak',
    commands: [['jest', '-c', 'test/keycloak/jest.config.js', '--runInBand', '{jest}']],
    surroundings: 'keycloak',
    byOption: true,
  },
];
