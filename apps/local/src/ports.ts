/** Every port the stack listens on, before the offset is added. */
const BASE = {
  gateway: 4000,
  worker: 4001,
  workerHealth: 4002,
  sandbox: 4010,
  smtp: 4025,
  temporal: 7233,
  temporalUi: 8233,
  mongo: 27117,
  testMongo: 27950,
} as const;

export type PortName = keyof typeof BASE;
export type Ports = Readonly<Record<PortName, number>>;

const HIGHEST_OFFSET = 65_535 - BASE.testMongo;

/** The ports of a stack: `TTE_PORT_OFFSET` is added to each, so that two clones can run side by side. */
export function portsFor(env: NodeJS.ProcessEnv): Ports {
  const offset = portOffset(env);
  const ports = Object.fromEntries(
    Object.entries(BASE).map(([name, port]) => [name, port + offset]),
  ) as Record<PortName, number>;
  return {
    ...ports,
    gateway: givenPort(env, 'GATEWAY_PORT') ?? ports.gateway,
    worker: givenPort(env, 'WORKER_METRICS_PORT') ?? ports.worker,
    workerHealth: givenPort(env, 'WORKER_HEALTH_PORT') ?? ports.workerHealth,
  };
}

/** The number in `TTE_PORT_OFFSET`, 0 when it is not set. */
export function portOffset(env: NodeJS.ProcessEnv): number {
  const text = env['TTE_PORT_OFFSET'] || '0';
  const offset = Number(text);
  if (!Number.isInteger(offset) || offset < 0 || offset > HIGHEST_OFFSET) {
    throw new Error(`TTE_PORT_OFFSET must be a whole number from 0 to ${HIGHEST_OFFSET}, not "${text}".`);
  }
  return offset;
}

function givenPort(env: NodeJS.ProcessEnv, name: string): number | undefined {
  if (!env[name]) return undefined;
  const port = Number(env[name]);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${name} must be a port number, not "${env[name]}".`);
  }
  return port;
}
