/** A checkpoint as the store keeps it. */
export interface SealedCheckpoint {
  /** Statements in the list that it seals. */
  readonly size: number;
  /** Root of their Merkle tree, in base64. */
  readonly root: string;
  /** ISO 8601: when it was sealed. */
  readonly at: string;
  /** The signed note itself (https://c2sp.org/tlog-checkpoint). */
  readonly note: string;
}

/** A checkpoint that was made, or was the newest already. */
export interface Sealing extends SealedCheckpoint {
  /** The places outside the store that were away: they get it the next time. */
  readonly away: readonly string[];
}

/** What a verification found, and where. */
export interface Finding {
  /** As the verifier names it: `event-edited`, `chain-cut` … */
  readonly kind: string;
  /** The case, writer, statement or checkpoint that it concerns. */
  readonly where: string;
}

/** A verification that ran, by schedule or on demand. */
export interface VerificationRun {
  /** ISO 8601 */
  readonly at: string;
  readonly findings: readonly Finding[];
}

/** How things stand for an auditor. */
export interface AuditState {
  /** Absent before the first one. */
  readonly latest?: SealedCheckpoint;
  readonly statements: number;
  /** Chains of cases and of the access log's writers. */
  readonly chains: { readonly cases: number; readonly access: number };
  /** Chains that went on after the latest checkpoint. */
  readonly unsealed: number;
  readonly lastVerification?: VerificationRun;
  /** Places outside the store that keep checkpoints, and the latest that each has taken. */
  readonly copies: readonly CheckpointCopy[];
}

/** How far a place outside the store is. */
export interface CheckpointCopy {
  readonly place: string;
  /** Size of the latest checkpoint that it has taken, and when that was (ISO 8601). */
  readonly size?: number;
  readonly at?: string;
  /** ISO 8601: since when it has not taken what it lacks. */
  readonly awaySince?: string;
}

/** What somebody must look at. */
export interface AuditStanding {
  /** How much the last verification has found, and when it ran (ISO 8601); absent before the first one. */
  readonly findings: number;
  readonly verifiedAt?: string;
  /** The places outside the store, of those that this program hands checkpoints to, that did not take the last one. */
  readonly away: readonly string[];
}

/** What an export is about; it carries the whole list of statements in any case. */
export type ExportScope =
  | { readonly caseIds: readonly string[] }
  /** ISO 8601: cases of which an event is in this period; the end is not in it. */
  | { readonly from: string; readonly until: string };

/** A file of an export, read as it is sent. */
export interface ExportFile {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

/** Seals what the office has recorded, and proves it to others. */
export interface AuditTrail {
  /** Makes the indexes. */
  prepare(): Promise<void>;
  /** States what changed since the latest checkpoint, seals it, and hands it to the places outside the store. */
  seal(): Promise<Sealing>;
  /** A page, newest first. `after` is the size of the last one of the page before. */
  checkpoints(page: { readonly limit: number; readonly after?: number }): Promise<SealedCheckpoint[]>;
  state(): Promise<AuditState>;
  /** What alerts watch: cheap to ask often. */
  standing(): Promise<AuditStanding>;
  /** The files of an export: manifest, events, access log, statements, checkpoints, public keys, verifier. */
  exportOf(scope: ExportScope): readonly ExportFile[];
}

/** The trail of a program that also verifies. */
export interface VerifyingTrail extends AuditTrail {
  /** Verifies all that the store holds, also against the places outside it, and keeps what it found. */
  verify(): Promise<VerificationRun>;
}
