import type { Context } from '../context.js';

interface Command {
  readonly usage: string;
  /** Absent for what only the launcher itself and tests use. */
  readonly summary?: string;
  readonly load: () => Promise<{ run(args: string[], context: Context): Promise<number | undefined> }>;
}

/** Everything `./tte` can do. */
export const commands: Readonly<Record<string, Command>> = {
  up: {
    usage: 'up [--detach]',
    summary: 'start everything and watch it; Ctrl-C stops it',
    load: () => import('./up.js'),
  },
  down: { usage: 'down', summary: 'stop it', load: () => import('./down.js') },
  status: {
    usage: 'status [--json]',
    summary: 'show every part and the addresses; fails when a part is down',
    load: () => import('./status.js'),
  },
  logs: { usage: 'logs PART [-f]', summary: "show a part's log", load: () => import('./logs.js') },
  part: {
    usage: 'part start|stop NAME',
    summary: 'start or stop (--kill) one part of a running stack',
    load: () => import('./part.js'),
  },
  reset: {
    usage: 'reset [--yes]',
    summary: 'stop it and remove its data, logs and secrets',
    load: () => import('./reset.js'),
  },
  test: {
    usage: 'test [--install] [--long] [--only STAGE]',
    summary: 'run every check and test, as CI does; --install first gets what a bare Debian machine lacks',
    load: () => import('./test.js'),
  },
  demo: {
    usage: 'demo [--registrations N] [--json FILE]',
    summary: 'drive cases through their SOPs, playing each person',
    load: () => import('../demo/main.js'),
  },
  rebuild: {
    usage: 'rebuild',
    summary: 'fold all projections anew from the event log; fails, and says which, when cases are damaged',
    load: () => import('./rebuild.js'),
  },
  check: {
    usage: 'check [--json]',
    summary:
      'compare log, projections, vault, outbox and histories while it runs; fails, and says what differs',
    load: () => import('./check.js'),
  },
  log: {
    usage: 'log repair [--dry-run]',
    summary: 'bring event log and Temporal together after a restore; say what a person must do',
    load: () => import('./log.js'),
  },
  audit: {
    usage: 'audit checkpoint|verify|export',
    summary: 'seal what is recorded, verify all of it, or export cases or a period to be verified by anybody',
    load: () => import('./audit.js'),
  },
  keys: {
    usage: 'keys status|rotate',
    summary:
      'say how far a change of keys is, or bring all data under the present ones while everything runs',
    load: () => import('./keys.js'),
  },
  backup: {
    usage: 'backup FILE',
    summary: "copy MongoDB's and Temporal's data of one moment into a file",
    load: () => import('./backup.js'),
  },
  restore: {
    usage: 'restore FILE [--only mongo|temporal]',
    summary: 'put a backup in place, then repair the log',
    load: () => import('./restore.js'),
  },
  bench: {
    usage: 'bench [workflow] [door] [rebuild]',
    summary: 'measure the product beside a bare workflow, its gateway beside bare Updates; print the ratios',
    load: () => import('./bench.js'),
  },
  rehearse: {
    usage: 'rehearse',
    summary:
      'build the images, bring up docker/compose.yaml and put it through its paces; needs root and docker.io',
    load: () => import('./rehearse.js'),
  },
  screenshots: {
    usage: 'screenshots [--readme]',
    summary: "take pictures of every page into screenshots/, or README's into docs/screenshots/",
    load: () => import('./screenshots.js'),
  },
  temporal: {
    usage: 'temporal …',
    summary: "Temporal's command line, pointed at this stack",
    load: () => import('./temporal.js'),
  },
  env: {
    usage: 'env [--test]',
    summary: "print the stack's environment, or a test's, for a shell",
    load: () => import('./env.js'),
  },
  fetch: { usage: 'fetch', load: () => import('./fetch.js') },
  supervise: { usage: 'supervise', load: () => import('./supervise.js') },
};
