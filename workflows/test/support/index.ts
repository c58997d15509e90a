export * from './office.js';
export * from './people.js';
export { Scenario } from './scenario.js';
export * from './settings.js';
export * from './world.js';
