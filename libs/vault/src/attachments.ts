import type { Cases, UnlockedCase } from './cases.js';
import { authorOf } from './codecs/author.js';
import { readerOf } from './codecs/reader.js';
import type { LetterKeys } from './letter-keys.js';
import { detailsOf } from './letters.js';
import { papersOf, type Papers } from './papers.js';
import {
  ATTACHMENT_TYPES,
  type Attachment,
  type Author,
  type StoredAttachment,
  type StoredLetter,
  type Vault,
} from './port.js';
import type { Models } from './store/models.js';

/** What is said of an attachment, as it is sealed; its file is kept as a letter is. */
type SealedAttachment = Omit<Attachment, 'by'> & Author;

/** What is said of attachments, as papers beside a case. */
export const attachmentPapers = (models: Models): Papers<SealedAttachment> =>
  papersOf(models, 'attachment', (value, attachmentRef, where) => {
    const fields = readerOf(value, where);
    return {
      attachmentRef,
      letterRef: fields.text('letterRef'),
      title: fields.text('title'),
      type: fields.oneOf('type', ATTACHMENT_TYPES),
      at: fields.text('at'),
      ...authorOf(fields),
    };
  });

type Attachments = Pick<Vault, 'attach' | 'attachments' | 'carryAttachments'>;

/**
 * Files beside a case's letter. Each is stored, sealed and kept as a letter is, so that a case that is erased takes
 * them with it; what they are stands beside the case.
 * Why: docs/decisions/0143-attachments-are-kept-as-letters.md
 */
export function attachments(models: Models, cases: Cases, letterKeys: LetterKeys): Attachments {
  const papers = attachmentPapers(models);

  async function all(opened: UnlockedCase | undefined) {
    const sealed = opened ? await papers.all(opened) : [];
    if (!opened || sealed.length === 0) return [];
    const refs = sealed.map(({ letterRef }) => letterRef);
    return withFiles(sealed, await filesOf(letterKeys, opened, refs));
  }

  return {
    async attach(caseId, { by, ...attachment }) {
      const opened = await cases.openToKeep(caseId);
      if (!opened) return undefined;
      const { attachmentRef, letterRef } = attachment;
      const there = await papers.one(opened, attachmentRef);
      if (!there && !(await letterKeys.keepIn(opened, letterRef))) return undefined;
      const kept = there ?? (await papers.put(opened, attachmentRef, { ...attachment, ...by }));
      return withFiles([kept], await filesOf(letterKeys, opened, [kept.letterRef]))[0];
    },

    attachments: async (caseId) => all(await cases.open(caseId)),

    async carryAttachments(from, to) {
      const [source, target] = [await cases.open(from), await cases.openToKeep(to)];
      if (!source || !target) return;
      for (const one of await papers.all(source)) {
        if (await papers.one(target, one.attachmentRef)) continue;
        if (await letterKeys.keepIn(target, one.letterRef)) await papers.put(target, one.attachmentRef, one);
      }
    },
  };
}

/**
 * The files that a case keeps, letters among them.
 * @param only these of them; others may be damaged
 */
export async function filesOf(
  letterKeys: LetterKeys,
  opened: UnlockedCase,
  only?: readonly string[],
): Promise<readonly StoredLetter[]> {
  const held = (await letterKeys.heldBy(opened)).map(async ({ file, key }) => {
    const sealing = file.metadata?.seal;
    const isWanted = only?.includes(file.filename) ?? true;
    return sealing && isWanted ? [await detailsOf(file, sealing, key)] : [];
  });
  return (await Promise.all(held)).flat();
}

/** Attachments with what is known of their files, the first one first; one without its file is none. */
export const withFiles = (
  sealed: readonly SealedAttachment[],
  files: readonly StoredLetter[],
): readonly StoredAttachment[] =>
  sealed
    .flatMap(({ subject, post, capacity, ...attachment }) => {
      const file = files.find(({ letterRef }) => letterRef === attachment.letterRef);
      return file ? [{ ...file, ...attachment, by: { subject, post, ...(capacity && { capacity }) } }] : [];
    })
    .toSorted((one, other) => (one.at + one.attachmentRef < other.at + other.attachmentRef ? -1 : 1));
