import { z } from 'zod';
import { AttachmentData } from '../papers/bodies.js';
import { errorsOf } from '../problems/from-issues.js';
import type { FieldError } from '../problems/problem.js';
import { FAULTS } from '../schemas/faults.js';
import { memberOf } from '../schemas/member-of.js';
import type { Upload, UploadedAttachment } from '../upload/uploads.js';

/** What the files beside a letter are, in the order in which the form brings them. */
export const attachmentTitles = z
  .array(AttachmentData)
  .exactOptional()
  .meta({ description: 'Judul setiap berkas `attachment`, menurut urutannya.' });

/** A file beside a letter, and what it is. */
export interface TitledAttachment extends UploadedAttachment {
  readonly title: string;
}

/** A letter's form without what it says of its attachments, which is the same for letters of every kind. */
export function attachmentsOf(upload: Upload): {
  readonly rest: Upload;
  readonly attachments: readonly TitledAttachment[];
  readonly faults: readonly FieldError[];
} {
  const { data, attachments: files } = upload;
  const result = z.object({ attachments: attachmentTitles }).safeParse({
    ...(memberOf(data, 'attachments') !== undefined && { attachments: memberOf(data, 'attachments') }),
  });
  const titles = result.data?.attachments ?? [];
  return {
    rest: { ...upload, data: withoutAttachments(data) },
    attachments: files.flatMap((file, index) => {
      const { title } = titles[index] ?? {};
      return title === undefined ? [] : [{ ...file, title }];
    }),
    faults: [
      ...(result.error?.issues ?? []).flatMap(errorsOf),
      ...(result.success && titles.length !== files.length ? [unnamed] : []),
    ],
  };
}

function withoutAttachments(data: unknown): unknown {
  if (memberOf(data, 'attachments') === undefined) return data;
  const { attachments: _attachments, ...rest } = data as Record<string, unknown>;
  return rest;
}

const unnamed: FieldError = {
  field: 'attachments',
  code: 'attachments-unnamed',
  message: FAULTS['attachments-unnamed'],
};
