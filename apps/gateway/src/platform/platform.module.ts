import { Global, Module, type DynamicModule, type ValueProvider } from '@nestjs/common';
import { Office } from '@tte/staff';
import { HttpMetrics } from '../metrics/http-metrics.js';
import {
  AUDIT_TRAIL,
  CASE_WORKFLOWS,
  BSRE_STATUS_OF,
  CLOCK,
  CONNECTION,
  EVENT_LOG,
  LOGGER,
  PUSH,
  REGISTRY,
  SETTINGS,
  STORE_PING,
  VAULT,
  type GatewayContext,
} from './ports.js';

/** Gives every module the ports to what the gateway is handed, and the metrics. */
@Global()
@Module({})
export class PlatformModule {
  static over(context: GatewayContext, metrics: HttpMetrics): DynamicModule {
    const providers: ValueProvider[] = [
      { provide: SETTINGS, useValue: context.settings },
      { provide: VAULT, useValue: context.vault },
      { provide: EVENT_LOG, useValue: context.log },
      { provide: Office, useValue: context.office },
      { provide: REGISTRY, useValue: context.log },
      { provide: AUDIT_TRAIL, useValue: context.audit },
      { provide: CASE_WORKFLOWS, useValue: context.workflows },
      { provide: CONNECTION, useValue: context.connection },
      { provide: STORE_PING, useValue: context.pingStore },
      { provide: LOGGER, useValue: context.logger },
      { provide: CLOCK, useValue: context.now },
      { provide: BSRE_STATUS_OF, useValue: context.bsreStatusOf },
      { provide: PUSH, useValue: context.push },
      { provide: HttpMetrics, useValue: metrics },
    ];
    return { module: PlatformModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
