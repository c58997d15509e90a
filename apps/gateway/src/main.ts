import { setTimeout as delay } from 'node:timers/promises';
import { loadGatewaySettings, SettingsError } from '@tte/config';
import { WrongSecret } from '@tte/vault';
import { pino } from 'pino';
import { createGateway } from './create-gateway.js';
import { openContext } from './open-context.js';

/** Exit codes: something unforeseen, or something that a person has to mend first (EX_CONFIG of sysexits.h). */
const EXIT = { failed: 1, refused: 78 } as const;
/** From the signal to the end at the latest: less than the 30 s after which docker/compose.yaml kills. */
const END_MS = 25_000;

/** So long a gateway that is told to end serves on: what was sent to it before that is still on its way. */
const ON_ITS_WAY_MS = 1_000;

/** Serves until SIGTERM or SIGINT, and then ends what is under way before it goes. */
async function main(ending: Promise<void>): Promise<void> {
  const settings = loadGatewaySettings(process.env);
  const logger = pino({ level: settings.logging.level, base: { service: 'gateway' } });
  const { context, close } = openContext(settings, logger, fail);
  const app = await createGateway(context);
  await app.listen(settings.gateway.port, settings.gateway.host);
  process.stdout.write(`gateway ready ${await app.getUrl()}\n`);
  await ending;
  await delay(ON_ITS_WAY_MS);
  await app.close();
  await close();
}

function fail(error: unknown): void {
  const isKnown = error instanceof SettingsError || error instanceof WrongSecret;
  const text = isKnown ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`gateway: ${String(text)}\n`);
  process.exit(isKnown ? EXIT.refused : EXIT.failed);
}

/** Resolves at the first signal. The process then ends in any case: what does not end in time is left. */
function signalled(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
  void promise.then(() => setTimeout(() => process.exit(0), END_MS).unref());
  return promise;
}

main(signalled()).then(() => process.exit(0), fail);
