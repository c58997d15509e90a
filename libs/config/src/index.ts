export type { Environment } from './compose.js';
export { parseDuration } from './duration.js';
export type { BsreField } from './parts/bsre.js';
export type { LogLevel } from './parts/serving.js';
export type { SimpegSettings } from './parts/simpeg.js';
export { DEFAULT_UNITS, type Units } from './parts/units.js';
export { Secret } from './secret.js';
export { SettingsError } from './settings-error.js';
export * from './settings.js';
