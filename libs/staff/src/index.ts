export * from './mandate.js';
export * from './mandate-store.js';
export * from './staff-store.js';
export * from './office.js';
export * from './office-store.js';
export * from './push-device-store.js';
export * from './protection-register.js';
