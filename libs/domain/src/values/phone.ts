import { visible } from './number-text.js';
import { fault, parsed, type Parsed } from './parsed.js';

/** Parses a telephone number: 8 to 15 digits, kept with its leading plus. */
export function parsePhone(text: string): Parsed<string, 'phone-format'> {
  const value = visible(text).replace(/[\s().-]/g, '');
  return /^\+?\d{8,15}$/.test(value) ? parsed(value) : fault('phone-format');
}
