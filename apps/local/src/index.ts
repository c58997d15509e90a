export { contextFrom, type Context } from './context.js';
export { stackEnvironment, type Environment } from './environment.js';
export { ensureStack } from './stack/ensure-stack.js';
export { portsFor, type Ports } from './ports.js';
