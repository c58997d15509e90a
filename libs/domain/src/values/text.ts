import { fault, parsed, type Parsed } from './parsed.js';

/**
 * What a text may hold: blanks, and everything else that can be seen. Not what turns the direction of writing, has no
 * width, or is half a character: it would show another text than it holds. No document publishes this pattern, since
 * what has no character yet depends on the reader's version of Unicode.
 */
const VISIBLE_TEXT = /^[\t\n\v\f\r\P{C}]*$/u;

/** Parses a text, composed (NFC), so that what looks alike is alike. */
export function parseText(text: string): Parsed<string, 'text-control'> {
  const value = text.normalize('NFC');
  return VISIBLE_TEXT.test(value) ? parsed(value) : fault('text-control');
}
