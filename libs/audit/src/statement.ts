import { canonical } from '@tte/mongo';

/** One line of the list that checkpoints seal. No personal data: an export carries the whole list. */
export type Statement =
  /** Where a case's log, or a writer's chain of the access log, has come to. */
  | {
      readonly kind: 'case' | 'access';
      readonly id: string;
      /** Number and hash of its last record, and when that was (ISO 8601). */
      readonly n: number;
      readonly head: string;
      readonly at: string;
    }
  /** What else must not change unseen, by a digest over the marks of the row: the office itself can check them. */
  | {
      readonly kind: 'state';
      readonly of: 'mandate' | 'person' | 'protection' | 'vault' | 'outbox' | 'counter';
      readonly id: string;
      /** How far it has come: never less than before. */
      readonly n: number;
      readonly digest: string;
    }
  /** The checkpoint before, so that none can be withheld from an export. */
  | { readonly kind: 'checkpoint'; readonly size: number; readonly digest: string };

/** What a statement is about: the last one about it holds. */
export const subjectOf = (statement: Statement): string =>
  statement.kind === 'checkpoint'
    ? `checkpoint/${statement.size}`
    : `${statement.kind === 'state' ? statement.of : statement.kind}/${statement.id}`;

/** A statement as a leaf of the Merkle tree: canonical JSON (RFC 8785). */
export const leafOf = (statement: Statement): string => canonical(statement);
