import { visible } from './number-text.js';
import { fault, parsed, type Brand, type Parsed } from './parsed.js';

/** Nomor Registrasi Pokok of a soldier. Its inner form differs by service and time, so it stays opaque. */
export type Nrp = Brand<string, 'Nrp'>;

/** Parses an NRP: 4 to 20 digits, with an optional service suffix such as `/P`. */
export function parseNrp(text: string): Parsed<Nrp, 'nrp-format'> {
  const value = visible(text).trim().toUpperCase();
  return /^\d{4,20}(\/[A-Z]{1,3})?$/.test(value) ? parsed(value as Nrp) : fault('nrp-format');
}
