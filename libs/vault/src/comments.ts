import { createHash, randomBytes } from 'node:crypto';
import type { Cases } from './cases.js';
import { authorOf } from './codecs/author.js';
import { readerOf } from './codecs/reader.js';
import { commitmentTo } from './crypto/letter-cipher.js';
import { papersOf, type Papers } from './papers.js';
import type { Author, Comment, StoredComment, Vault } from './port.js';
import type { Models } from './store/models.js';

/** A comment as it is sealed. */
export interface SealedComment extends Author {
  readonly ref: string;
  readonly at: string;
  readonly text: string;
  /** Of the commitment, in base64url: without it nobody can try which words were committed to. */
  readonly salt: string;
}

/** Comments as papers beside a case. */
export const commentPapers = (models: Models): Papers<SealedComment> =>
  papersOf(models, 'comment', (value, ref, where) => {
    const fields = readerOf(value, where);
    const [at, text, salt] = [fields.text('at'), fields.text('text'), fields.text('salt')];
    return { ref, at, text, salt, ...authorOf(fields) };
  });

/** What officials say to each other on a case: added, and never changed. */
export function comments(models: Models, cases: Cases): Pick<Vault, 'addComment' | 'comments'> {
  const papers = commentPapers(models);
  return {
    async addComment(caseId, { commentRef, at, by, text }) {
      const opened = await cases.require(caseId);
      const salt = randomBytes(32).toString('base64url');
      const sealed = await papers.put(opened, commentRef, { ref: commentRef, at, text, salt, ...by });
      return storedComment(caseId, sealed);
    },
    async comments(caseId) {
      const opened = await cases.open(caseId);
      const found = opened ? await papers.all(opened) : [];
      return storedComments(caseId, found);
    },
  };
}

/** Comments as they are read, the first one first. */
export const storedComments = (caseId: string, all: readonly SealedComment[]): readonly StoredComment[] =>
  all.map((sealed) => storedComment(caseId, sealed)).toSorted(byTime);

/** A comment with its commitment: to who wrote what on which case, and when. */
function storedComment(caseId: string, { ref, at, text, salt, ...by }: SealedComment): StoredComment {
  const words = JSON.stringify([caseId, ref, at, by.subject, by.post, by.capacity ?? null, text]);
  const content = createHash('sha256').update(words).digest();
  return { commentRef: ref, at, by, text, commitment: commitmentTo(Buffer.from(salt, 'base64url'), content) };
}

const byTime = (one: Comment, other: Comment): number =>
  one.at < other.at || (one.at === other.at && one.commentRef < other.commentRef) ? -1 : 1;
