import type { ProblemCode } from './problem-table.js';

/** What can be wrong with a letter as a file. */
export const LETTER_PROBLEMS = [
  'letter-not-pdf',
  'letter-damaged',
  'letter-encrypted',
  'letter-too-many-pages',
  'letter-too-complex',
  'letter-too-large',
] as const satisfies readonly ProblemCode[];

/** What can be wrong with files beside a letter. */
export const ATTACHMENT_PROBLEMS = [
  'attachment-type',
  'attachment-damaged',
  'attachment-encrypted',
  'attachment-too-large',
  'too-many-attachments',
] as const satisfies readonly ProblemCode[];
