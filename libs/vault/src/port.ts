import type { Readable } from 'node:stream';
import type { Applicant, Identifiers, Identity, LetterFacts, ProcedureName } from '@tte/domain';

/** How a submission enters the vault, before its case has started. */
export interface Admission {
  readonly caseId: string;
  readonly procedure: ProcedureName;
  readonly workflowId: string;
  /** Keyed digest of the whole request, so that a repeated Idempotency-Key with another body is told apart. */
  readonly requestDigest: string;
  readonly applicant: Applicant;
  /** An agenda number is drawn where it has none: one for all cases of this letter. */
  readonly letter: LetterFacts;
  readonly letterRef: string;
  /**
   * The caller has just seen that the vault has no such case, so it is not looked for once more. Should another admit it
   * meanwhile, the number that is drawn is lost.
   */
  readonly isUnknown?: true;
}

/** Numbers of the vault that log and histories know. */
export interface GivenElsewhere {
  readonly caseNumbers: readonly string[];
  /** Letters that others know and the vault has lost; each may have had an agenda number, which nobody else knows. */
  readonly lostLetters: number;
}

/** Something that was done to a case's data: who did it, by subject, and codes; no free words. */
export interface Act {
  /** ISO 8601 */
  readonly at: string;
  /** The subject who did it, or the rule that did (`retention`). */
  readonly by: string;
  /** A code of a closed list: why. */
  readonly ground: string;
}

/** The vault's own record of a case: no personal data, but the way from a case to its workflow. */
export interface CaseEntry {
  readonly caseId: string;
  readonly procedure: ProcedureName;
  readonly caseNumber: string;
  readonly workflowId: string;
  readonly runId?: string;
  readonly requestDigest: string;
  /** The letter that came with its admission. */
  readonly letterRef: string;
  /** `pending` until its workflow has started; `erased` when its key is destroyed. */
  readonly status: 'pending' | 'live' | 'erased';
  /** The version of the applicant's data that was adopted last. */
  readonly dataVersion: number;
  /** How often links to the applicant's page were revoked, plus one; absent for none. */
  readonly linkGeneration?: number;
  /** While it is there, the data are shown to nobody and processed by nothing. */
  readonly restriction?: Act;
  /** How the data came to be destroyed. */
  readonly erased?: Act;
}

/** What the vault holds beside a case that is about to be admitted. */
export interface InvolvedCases {
  /** The case itself, where it was admitted before. */
  readonly own?: CaseEntry;
  readonly byNik: readonly CaseEntry[];
  readonly byEmail: readonly CaseEntry[];
}

/** Corrected data of an applicant, which nobody has accepted yet. */
export interface DataCorrection {
  /** The command that brings it; its repetition finds the version that it has stored. */
  readonly commandId: string;
  /** The version that is corrected. */
  readonly dataVersion: number;
  readonly applicant: Applicant;
  /** Facts of the letter that came with it; an agenda number is drawn where they have none. */
  readonly letter?: LetterFacts;
}

/** What lists for people join on read. */
export interface Summary {
  readonly name: string;
  readonly maskedNik: string;
  readonly unit: string;
}

/** What lists join, by case. One whose data are damaged, or under another key, does not keep the others back. */
export interface Joined<Value> extends ReadonlyMap<string, Value> {
  readonly unreadable: ReadonlySet<string>;
}

/** A letter as it was received. */
export interface StoredLetter {
  readonly letterRef: string;
  readonly fileName: string;
  readonly bytes: number;
  /** Salted commitment to the content: what the event log may hold of it. */
  readonly commitment: string;
  /** Of the content, in hex: for those only who may read the letter, since it tells which of two letters it is. */
  readonly sha256: string;
}

/** What a link to an applicant's page opens: one case, or nothing. */
export type OpenedLink =
  /** `expired`: it would open this case, were its time not over. */
  | { readonly outcome: 'open' | 'expired'; readonly caseId: string }
  /** Not made here, revoked, or its case is erased. */
  | { readonly outcome: 'invalid' };

/** Values of an outside register, kept as evidence beside the case. */
export type Evidence = Readonly<Record<string, string>>;

/** All that the vault holds on a case. */
export interface CaseContents {
  readonly entry: CaseEntry;
  /** ISO 8601: when the case was admitted. */
  readonly admittedAt: string;
  /** Every version of the data, accepted or not, the first one first; the facts of the letter that came with it. */
  readonly versions: readonly {
    readonly dataVersion: number;
    readonly applicant: Applicant;
    readonly letter?: LetterFacts;
  }[];
  readonly notes: readonly { readonly noteRef: string; readonly text: string }[];
  readonly evidence: readonly {
    readonly kind: 'simpeg';
    readonly dataVersion: number;
    readonly values: Evidence;
  }[];
  /** Letters without their content. */
  readonly letters: readonly StoredLetter[];
}

/**
 * Personal data, encrypted with a key per case that a master key wraps. Nothing of it leaves except to those who
 * ask by reference.
 * Why: docs/decisions/0005-personal-data-in-the-vault-only.md
 */
export interface Vault {
  /**
   * Compares this process's secrets with those that the store was begun with; the first process on an empty store
   * begins it. To be asked before anything is written.
   * @param workflowIdSecret of a process that starts cases
   * @throws WrongSecret
   */
  checkSecrets(workflowIdSecret?: string): Promise<void>;
  /** Registers indexes; safe to repeat. */
  prepare(): Promise<void>;
  /** Creates the case's key and entry (`pending`), or answers the entry that is already there. Draws its number. */
  admit(admission: Admission): Promise<{ readonly entry: CaseEntry; readonly created: boolean }>;
  /**
   * None of these numbers is drawn again, nor one that a case or letter of the vault bears, nor a lower one: for a vault
   * that is older than others who know numbers of it.
   */
  reserveNumbers(given: GivenElsewhere): Promise<void>;
  /** The workflow runs: the entry is `live`. */
  confirm(caseId: string, runId: string): Promise<void>;
  /** Takes back an admission whose workflow could not be started; nothing of it stays. */
  discard(caseId: string): Promise<void>;
  entry(caseId: string): Promise<CaseEntry | undefined>;
  /** The same for several cases in one read; those that there are not are left out. */
  entries(caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseEntry>>;
  /** Cases (live or pending) whose applicant has this NIK, or uses this e-mail, in the current version; by blind index. */
  findByNik(nik: string): Promise<readonly CaseEntry[]>;
  findByEmail(email: string): Promise<readonly CaseEntry[]>;
  /** By one look: a case's own entry, and the other cases of its applicant's NIK or e-mail. */
  involved(
    caseId: string,
    identifiers: { readonly nik: string; readonly email: string },
  ): Promise<InvolvedCases>;
  /** Cases by words of a name, by NIK or e-mail (blind indexes); without those whose processing is restricted. */
  search(text: string): Promise<readonly string[]>;

  /** The data in any version that is stored, accepted or not; undefined while processing is restricted. */
  applicant(caseId: string, dataVersion: number): Promise<Applicant | undefined>;
  /** A case's entry with its applicant, of that version or else of the first, in one read. */
  entryWithApplicant(
    caseId: string,
    dataVersion: number,
  ): Promise<{ readonly entry: CaseEntry; readonly applicant: Applicant | undefined } | undefined>;
  /** Applicants of many cases, each of the version that is asked for; absent or erased ones are left out. */
  applicantsOf(
    versions: readonly { readonly caseId: string; readonly dataVersion: number }[],
  ): Promise<Joined<Applicant>>;
  /**
   * Stores corrected data for good under a version of their own, above every other of the case, and answers it. Lists,
   * search and the current version do not change before it is adopted; one that nobody adopts stays until the case is
   * erased. Rejects with `vault-conflict` when the same command has brought other data.
   */
  correct(caseId: string, correction: DataCorrection): Promise<number>;
  /**
   * An accepted version becomes the current one: it is listed, found, and its letter is the newest. Safe to repeat; it
   * never goes back to a lower one. False when there is no such version, or the case is erased.
   */
  adopt(caseId: string, dataVersion: number): Promise<boolean>;
  /**
   * Corrects data of a case that no workflow accepts corrections for any more: stored and adopted at once. Answers the
   * new version, or undefined when the data are no longer those that the correction was made on.
   */
  amend(caseId: string, correction: DataCorrection): Promise<number | undefined>;
  /** Facts of the letter on which this version of the data stands: its own, or else that of the current version. */
  letterFacts(caseId: string, dataVersion: number): Promise<LetterFacts | undefined>;
  /** Lists join this, of the current version; absent, erased or restricted cases are left out. */
  summaries(caseIds: readonly string[]): Promise<Joined<Summary>>;

  /** Keeps an official's free words under their reference. The first words stay; false when there were some. */
  writeNote(caseId: string, noteRef: string, text: string): Promise<boolean>;
  /** Takes back words whose message was refused: nothing refers to them. */
  discardNote(caseId: string, noteRef: string): Promise<void>;
  readNotes(caseId: string, noteRefs: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /**
   * Encrypts a letter while it streams in. It is pending, nobody's, until a case keeps it, and whoever stored it
   * releases it in the end. A stream that breaks off leaves nothing.
   */
  storeLetter(fileName: string, content: Readable): Promise<StoredLetter>;
  /** Admission does the same. Any number of cases keep one letter. False when there is no such letter or case. */
  keepLetter(caseId: string, letterRef: string): Promise<boolean>;
  /** No further case will keep the letter: it is removed unless one does. Safe to repeat. */
  releaseLetter(letterRef: string): Promise<void>;
  /** A letter that this case keeps; without a case, one that is pending. */
  letter(letterRef: string, caseId?: string): Promise<StoredLetter | undefined>;
  /**
   * The same with its content, each byte of which is proven before it flows; altered content ends in `vault-tampered`.
   * @param commitment that of the log: the whole letter is then compared with it before this answers
   * @throws VaultFailure `vault-tampered` when the letter is not the one that was committed to
   */
  openLetter(
    letterRef: string,
    caseId?: string,
    commitment?: string,
  ): Promise<{ readonly letter: StoredLetter; readonly content: Readable } | undefined>;

  keepEvidence(caseId: string, kind: 'simpeg', dataVersion: number, evidence: Evidence): Promise<void>;
  evidence(caseId: string, kind: 'simpeg', dataVersion: number): Promise<Evidence | undefined>;

  /** All that is held on a case, for the person whom it is about: also while processing is restricted. */
  caseContents(caseId: string): Promise<CaseContents | undefined>;
  /**
   * From now on nothing of the case's data, letters and notes is given away, as if they were erased; only `caseContents`
   * still answers. What comes in is kept. The first restriction stands until it is lifted.
   */
  restrict(caseId: string, act: Omit<Act, 'at'>): Promise<void>;
  liftRestriction(caseId: string): Promise<void>;
  /**
   * A token that lets its bearer act as the applicant of this one case until then. It holds no personal data.
   * Rejects with `vault-unknown-case`.
   */
  applicantLink(caseId: string, expiresAt: Date): Promise<string>;
  /** What a mail is written with: `applicant` and `applicantLink` by one look at the case; undefined as the former. */
  applicantWithLink(
    caseId: string,
    dataVersion: number,
    expiresAt: Date,
  ): Promise<
    { readonly procedure: ProcedureName; readonly applicant: Applicant; readonly link: string } | undefined
  >;
  openApplicantLink(token: string): Promise<OpenedLink>;
  /** No link of the case that was made before opens any more; those made afterwards do. */
  revokeApplicantLinks(caseId: string): Promise<void>;

  /**
   * Destroys the case's key, documents, letters that no other case keeps, indexes and its way to the workflow; the entry stays as `erased`,
   * with its number, with who erased it, and with `workflowId` and `requestDigest` empty (both are made from the
   * person's data). Safe to repeat; the first act stands.
   */
  erase(caseId: string, act: Omit<Act, 'at'>): Promise<void>;
  /** How many cases have data here: all but erased ones. */
  countKept(): Promise<number>;
  /**
   * Discards admissions older than `before` (ISO 8601) that never became live, and what uploads that were killed before
   * it have left, and finishes erasures that were cut off; answers how many it discarded.
   * @param hasStarted asked of each: one whose workflow runs although nobody has confirmed it (a successor, or a crash
   * after the start) is spared
   */
  sweep(before: string, hasStarted: (entry: CaseEntry) => Promise<boolean>): Promise<number>;
  /** Keyed digest (HMAC) for fingerprints of requests; never stored beside what it was made from. */
  digest(text: string): string;
  /** Keyed digests of a person's identifiers, which can be compared and not read; those that are none are left out. */
  identity(identifiers: Identifiers): Identity;
}
