import { ATTACHMENT_TYPES } from '@tte/vault';
import { z } from 'zod';
import { actor, instant } from '../cases/reading/responses.js';

const signedBy = {
  at: instant,
  actor,
  actorTitle: z.string(),
  actorName: z.string().optional(),
};

/** What those who work on a case said to each other. */
export const CommentsResponse = z
  .object({
    items: z
      .array(z.object({ commentId: z.string(), ...signedBy, text: z.string() }))
      .meta({ description: 'Yang pertama lebih dahulu. Pemohon dan PIC tidak pernah melihatnya.' }),
  })
  .meta({ id: 'Comments' });

/** A comment was added: its words are not told again. */
export const AddedComment = z.object({ commentId: z.string(), at: instant }).meta({ id: 'AddedComment' });

/** What lies beside a case's letter. */
export const AttachmentsResponse = z
  .object({
    items: z.array(
      z.object({
        attachmentId: z.string(),
        title: z.string(),
        type: z.enum(ATTACHMENT_TYPES),
        fileName: z.string(),
        bytes: z.int(),
        ...signedBy,
      }),
    ),
    mayAdd: z.boolean().meta({ description: 'Anda dapat menambah lampiran pada berkas ini sekarang.' }),
  })
  .meta({ id: 'Attachments' });

/** An attachment was added. */
export const AddedAttachment = z
  .object({ attachmentId: z.string(), at: instant, sha256: z.string() })
  .meta({ id: 'AddedAttachment' });
