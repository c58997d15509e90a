import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessLog } from './access-log/access-log.js';
import { recordRefusals } from './access-log/record-refusals.js';
import { AppModule } from './app.module.js';
import { checkPolicy } from './auth/policy.js';
import { serveDocs } from './docs/openapi.js';
import { openFastify } from './open-fastify.js';
import { HttpMetrics } from './metrics/http-metrics.js';
import { servePages } from './web/pages.js';
import type { GatewayContext } from './platform/ports.js';

/**
 * Builds the gateway over what it is handed; the caller listens and closes.
 * @throws Error when a route has no row in the policy
 */
export async function createGateway(context: GatewayContext): Promise<NestFastifyApplication> {
  const metrics = new HttpMetrics();
  const { adapter, routes } = await openFastify(context, metrics);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.over(context, metrics), adapter, {
    logger: false,
    abortOnError: false,
  });
  recordRefusals(adapter.getInstance(), app.get(AccessLog));
  serveDocs(app);
  await app.init();
  // Afterwards, so that what they refuse has the answer of every other problem.
  await servePages(adapter.getInstance(), context.settings);
  await adapter.getInstance().ready();
  checkPolicy(routes);
  return app;
}
