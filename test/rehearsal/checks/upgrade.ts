import { runDemo } from '@tte/local';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Composition } from '../composition.ts';
import { run } from '../run.ts';
import type { Check } from './check.ts';
import { expectAll } from './demo-cases.ts';
import { appsHealthy } from './health.ts';
import { openCases } from './open-cases.ts';

const COUNT = 24;
const NEXT = '0.1.1';

/** The commands of docker/README.md, word for word; only what `docker compose -f docker/compose.yaml` is, differs here. */
function commandsOf({ context, command }: Composition): string {
  const readme = readFileSync(join(context.root, 'docker/README.md'), 'utf8');
  const block = /^ *```sh\n( *compose='docker compose -f docker\/compose\.yaml'\n[^`]*)```/m.exec(
    readme,
  )?.[1];
  if (!block) throw new Error('docker/README.md has no commands for a rolling upgrade');
  return block.replace('docker compose -f docker/compose.yaml', command.join(' '));
}

export const rollingUpgrade: Check = {
  name: `rolling upgrade with ${COUNT} cases open`,
  async run(composition) {
    const { context, engine, installation } = composition;
    const cases = await openCases(installation.demo, COUNT);
    const meanwhile = runDemo(installation.demo, { registrations: 6 });
    const began = Date.now();
    const env = { ...engine.env, TTE_VERSION: NEXT };
    await run('bash', ['-euc', commandsOf(composition)], { cwd: context.root, env, log: composition.log });
    const seconds = (Date.now() - began) / 1000;
    const states = await appsHealthy(composition, 2);
    const old = states.filter(({ image }) => !image.endsWith(`:${NEXT}`));
    if (old.length > 0)
      throw new Error(`${old.length} of ${states.length} containers still run the old version`);
    expectAll(await meanwhile);
    const ended = await cases.end();
    if (ended.wrong.length > 0)
      throw new Error(`${ended.wrong.length} of ${COUNT} ended otherwise: ${ended.wrong.join('; ')}`);
    return {
      seconds,
      seen: `all ${COUNT} ended as expected on the new version, and six more that were played meanwhile`,
    };
  },
};
