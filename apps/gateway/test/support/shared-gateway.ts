import { startGateway, type GatewayWishes, type TestGateway } from './gateway.js';

const START_MS = 60_000;

/**
 * The gateway of a spec file: it is there before the first hook that is registered after this call, and closed after
 * the last test.
 */
export function sharedGateway(wishes: GatewayWishes = {}): TestGateway {
  const gateway = {} as TestGateway;
  beforeAll(async () => void Object.assign(gateway, await startGateway(undefined, wishes)), START_MS);
  afterAll(() => gateway.close?.());
  return gateway;
}
