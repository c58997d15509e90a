import { createHash } from 'node:crypto';

/** A whole subtree on the right edge of a tree: its height in levels, and its hash in hex. */
export interface Peak {
  readonly height: number;
  readonly hash: string;
}

const [LEAF, NODE] = [Buffer.of(0), Buffer.of(1)];

function sha256(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

const joined = (left: string, right: string): string =>
  sha256(NODE, Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));

/**
 * The peaks of a Merkle tree (RFC 6962, section 2.1) after more leaves: all that is needed to go on, however many
 * leaves there are.
 * @param peaks from left to right; none is an empty tree
 */
export function withLeaves(peaks: readonly Peak[], leaves: readonly string[]): readonly Peak[] {
  const grown = [...peaks];
  for (const leaf of leaves) {
    let peak: Peak = { height: 0, hash: sha256(LEAF, leaf) };
    for (let last = grown.at(-1); last?.height === peak.height; last = grown.at(-1)) {
      grown.pop();
      peak = { height: peak.height + 1, hash: joined(last.hash, peak.hash) };
    }
    grown.push(peak);
  }
  return grown;
}

/** The root of a tree with these peaks, in base64 as checkpoints write it. */
export function rootOf(peaks: readonly Peak[]): string {
  const hashes = peaks.map(({ hash }) => hash);
  const root = hashes.length === 0 ? sha256() : hashes.reduceRight((right, left) => joined(left, right));
  return Buffer.from(root, 'hex').toString('base64');
}
