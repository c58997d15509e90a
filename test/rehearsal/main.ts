import { contextFrom, inHome, throttled } from '@tte/local';
import { rmSync } from 'node:fs';
import { baseImages, BASE_IMAGES } from './base-images/base-images.ts';
import { runChecks } from './checks/run-checks.ts';
import { openComposition } from './composition.ts';
import { startEngine } from './engine.ts';
import { install } from './installation.ts';
import { keepResult, summary } from './result.ts';

/** Rehearses the production shape on this machine: see docs/decisions/0045-rehearsal-of-the-production-shape.md. */
const context = contextFrom(process.env);
const say = (line: string) => console.log(line);
const progress = throttled(say, 15_000);
const folder = inHome(context, 'rehearsal');

rmSync(folder, { recursive: true, force: true });
const engine = await startEngine(context, progress);
const ends: (() => Promise<void>)[] = [() => engine.stop()];
const end = async () => {
  for (const each of ends.splice(0).reverse()) await each();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end().then(() => process.exit(130)));
}

try {
  say(`Engine ${engine.version}. Stand-ins, since no registry of images is asked:`);
  for (const { tag, instead } of BASE_IMAGES) say(`  ${tag}: ${instead}`);
  await baseImages(context, engine, progress);
  const installation = await install(context, folder);
  const composition = await openComposition(context, engine, installation);
  await composition.down();
  ends.push(() => composition.down());
  const rows = await runChecks(composition, say);
  const text = summary(engine, rows);
  console.log(`\n${text}`);
  keepResult(context.root, engine, rows, text);
  process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;
} finally {
  await end();
}
