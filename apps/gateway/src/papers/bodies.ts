import { z } from 'zod';
import { parseText } from '@tte/domain';
import { line, report } from '../schemas/values.js';

const TITLE_MAX = 120;
const COMMENT_MAX = 2_000;

/** What an official says to the others. */
export const CommentBody = z
  .strictObject({
    text: z
      .string()
      .meta({ minLength: 1, maxLength: COMMENT_MAX, example: 'SK asli sudah saya lihat.' })
      .transform((text, context): string => {
        const read = parseText(text);
        if (!read.ok) return report(context, read.fault);
        const value = read.value.trim();
        if (value === '') return report(context, 'text-empty');
        return value.length > COMMENT_MAX ? report(context, 'note-too-long') : value;
      }),
  })
  .meta({ id: 'NewComment' });
export type CommentInput = z.output<typeof CommentBody>;

/** What an attachment is, typed by hand: the name of its file says nothing that can be trusted. */
export const AttachmentData = z.strictObject({
  title: line(TITLE_MAX).meta({ example: 'Surat Keputusan pengangkatan' }),
});
