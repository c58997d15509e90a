import { useRef } from 'react';
import { dropKeptFile, keepFile, keptFile } from '../../../api/kept-files.js';
import type { Draft, DraftAttachment } from '../draft.js';

const nameOf = (draftId: string, id: string): string => `${draftId} lampiran ${id}`;

/**
 * The files beside the letter that is being entered, kept through a reload as the letter is. Where the browser does not
 * keep them, this tab does until it is reloaded.
 */
export function useAttachmentFiles(draftId: string) {
  const held = useRef(new Map<string, File>());
  const keep = (id: string, file: File): void => {
    held.current.set(id, file);
    keepFile(nameOf(draftId, id), file).catch(() => undefined);
  };
  const drop = (ids: readonly string[]): void => {
    for (const id of ids) {
      held.current.delete(id);
      dropKeptFile(nameOf(draftId, id)).catch(() => undefined);
    }
  };
  const fileOf = async (id: string): Promise<File | undefined> =>
    held.current.get(id) ?? keptFile(nameOf(draftId, id)).catch(() => undefined);
  /** Of these attachments in their order; those whose file is lost by their ids. */
  const filesOf = async (attachments: readonly DraftAttachment[]) => {
    const found = await Promise.all(attachments.map(async ({ id }) => ({ id, file: await fileOf(id) })));
    return {
      files: found.flatMap(({ file }) => file ?? []),
      lost: found.flatMap(({ id, file }) => (file ? [] : [id])),
    };
  };
  return { keep, drop, filesOf };
}

export type AttachmentFiles = ReturnType<typeof useAttachmentFiles>;

/** A letter with further files beside it. */
export const withAttachments = <Typed extends Draft>(
  draft: Typed,
  added: readonly DraftAttachment[],
): Typed => ({
  ...draft,
  attachments: [...draft.attachments, ...added],
});
