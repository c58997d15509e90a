import { fault, parsed, type Parsed } from './parsed.js';

/**
 * What a text may hold, as a pattern of ECMA-262 with the flag `u`: blanks, and everything else that can be seen. Not
 * what turns the direction of writing, has no width, or is half a character: it would show another text than it holds.
 */
export const VISIBLE_TEXT = '^[\\t\\n\\v\\f\\r\\P{C}]*$';
const visibleText = new RegExp(VISIBLE_TEXT, 'u');

/** Parses a text, composed (NFC), so that what looks alike is alike. */
export function parseText(text: string): Parsed<string, 'text-control'> {
  const value = text.normalize('NFC');
  return visibleText.test(value) ? parsed(value) : fault('text-control');
}
