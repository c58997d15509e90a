import { parseText } from '@tte/domain';
import { z } from 'zod';
import { report } from '../schemas/values.js';

const WORDS_MAX = 8_000;

/** Free words of several lines, which go into the vault. */
export const words = z
  .string()
  .meta({ minLength: 1, maxLength: WORDS_MAX })
  .transform((text, context): string => {
    const read = parseText(text);
    if (!read.ok) return report(context, read.fault);
    const value = read.value.trim();
    if (value === '') return report(context, 'text-empty');
    return value.length > WORDS_MAX ? report(context, 'words-too-long') : value;
  });

/** An instant with its zone, as UTC. */
export const moment = z
  .string()
  .max(64)
  .meta({ format: 'date-time' })
  .transform((text, context): string => {
    const isMoment = z.iso.datetime({ offset: true }).safeParse(text).success;
    return isMoment ? new Date(text).toISOString() : report(context, 'moment-format');
  });
