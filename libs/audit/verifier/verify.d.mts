import type { KeyObject } from 'node:crypto';

export interface Checkpoint {
  origin: string;
  size: number;
  root: string;
  body: string;
  signatures: { name: string; value: string }[];
}
export interface Finding {
  code: string;
  where: string;
}
export interface Export {
  manifest: { origin: string; cases: 'all' | readonly string[]; from?: string; until?: string };
  events: readonly object[];
  accessLog: readonly object[];
  statements: readonly object[];
  checkpoints: readonly Checkpoint[];
  outside?: readonly Checkpoint[];
  keys: readonly { name: string; id: string; key: KeyObject }[];
}
export function canonical(value: unknown): string;
export function rootsAt(leaves: readonly string[], sizes: readonly number[]): Map<number, string>;
export function readKeys(text: string): Export['keys'];
export function readCheckpoints(text: string): Checkpoint[];
export function judge(read: Export): Finding[];
export function judgeCheckpoints(
  read: Pick<Export, 'statements' | 'checkpoints' | 'keys'> & {
    outside: readonly Checkpoint[];
    origin: string;
  },
): Finding[];
export function judgeChains(read: {
  kind: 'case' | 'access';
  records: readonly { id: string; n: number; prevHash: string; hash: string; content: object }[];
  statements: readonly object[];
  isInScope: (statement: { id: string; at: string }) => boolean;
}): Finding[];
export function readExport(folder: string, outside?: readonly string[]): Export;
