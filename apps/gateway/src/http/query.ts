import { z } from 'zod';

/** A whole number in a query string. */
export const count = (from: number, until: number) => z.coerce.number<string>().int().min(from).max(until);

/** Yes or no in a query string. */
export const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
