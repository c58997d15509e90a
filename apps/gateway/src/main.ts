import { loadGatewaySettings, SettingsError } from '@tte/config';
import { pino } from 'pino';
import { createGateway } from './create-gateway.js';
import { openWorld } from './open-world.js';

try {
  await run();
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const settings = loadGatewaySettings(process.env);
  const logger = pino({ level: settings.logging.level, base: { service: 'gateway' } });
  const { world, close } = openWorld(settings, logger);
  const app = await createGateway(world);
  await app.listen(settings.gateway.port, settings.gateway.host);
  console.log(`gateway ready ${await app.getUrl()}`);

  const stop = async () => {
    await app.close();
    await close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().catch((error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    });
  }
}
