import { loadGatewaySettings, SettingsError } from '@tte/config';
import { pino } from 'pino';
import { createGateway } from './create-gateway.js';
import { openWorld } from './open-world.js';

/** Serves until SIGTERM or SIGINT, and then ends what is under way before it goes. */
async function main(): Promise<void> {
  const settings = loadGatewaySettings(process.env);
  const logger = pino({ level: settings.logging.level, base: { service: 'gateway' } });
  const { world, close } = openWorld(settings, logger);
  const app = await createGateway(world);
  await app.listen(settings.gateway.port, settings.gateway.host);
  process.stdout.write(`gateway ready ${await app.getUrl()}\n`);

  const stop = async (): Promise<void> => {
    await app.close();
    await close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(fail));
}

function fail(error: unknown): void {
  const text = error instanceof SettingsError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${String(text)}\n`);
  process.exit(1);
}

main().catch(fail);
