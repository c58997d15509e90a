import { z } from 'zod';

const DIGITS = /^-?\d+$/;

/** A whole number in a query string, in digits; `Number` alone would take no characters at all for 0. */
export const count = (from: number, until: number) =>
  z.preprocess(
    (text) => (typeof text === 'string' && DIGITS.test(text) ? Number(text) : text),
    z.int().min(from).max(until),
  );

/** Yes or no in a query string. */
export const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

/** The page of a list. */
export const page = { limit: count(1, 100).prefault(20), after: z.string().min(1).max(500).exactOptional() };
