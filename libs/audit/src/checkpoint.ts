import { createHash } from 'node:crypto';
import type { SigningKey } from './signing-key.js';

/** How far the list of statements had come when it was sealed. */
export interface TreeHead {
  /** Statements in the list. */
  readonly size: number;
  /** Root of their Merkle tree, in base64. */
  readonly root: string;
}

/** What is signed of a checkpoint (https://c2sp.org/tlog-checkpoint). */
export const textOf = (origin: string, { size, root }: TreeHead): string => `${origin}\n${size}\n${root}\n`;

/** A signed checkpoint; while keys are changed the old one signs, too. */
export function sealed(head: TreeHead, keys: readonly [SigningKey, ...SigningKey[]]): string {
  const text = textOf(keys[0].name, head);
  return `${text}\n${keys.map((key) => `— ${key.name} ${key.sign(text)}\n`).join('')}`;
}

/** A checkpoint in one line, as it is mailed. */
export const inOneLine = (checkpoint: string): string => checkpoint.trim().split(/\n+/).join(' ');

/** SHA-256 of what is signed of a checkpoint, in hex: the next one's list names it. */
export const digestOf = (origin: string, head: TreeHead): string =>
  createHash('sha256').update(textOf(origin, head)).digest('hex');
