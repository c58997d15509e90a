import type { Readable } from 'node:stream';
import type {
  Actor,
  Applicant,
  Identifiers,
  Identity,
  LetterFacts,
  PERSON_POSTS,
  ProcedureName,
  Words,
} from '@tte/domain';

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
  /** How many papers were put beside it: they only become more. */
  readonly papers: PaperCounts;
}

/** What was put beside a case. */
export interface PaperCounts {
  readonly comments: number;
  readonly attachments: number;
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

/** What a search has found. */
export interface FoundCases {
  readonly caseIds: readonly string[];
  /** There are more: of a name's these are the newest. */
  readonly isCut: boolean;
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

/** Who put a paper beside a case: by subject, and in which post. */
export type Author = Pick<Actor, 'subject' | 'capacity'> & {
  readonly post: (typeof PERSON_POSTS)[number];
};

/** What an official says to the others who work on a case. */
export interface Comment {
  /** A UUID. */
  readonly commentRef: string;
  /** ISO 8601 */
  readonly at: string;
  readonly by: Author;
  readonly text: string;
}

export interface StoredComment extends Comment {
  /** Salted commitment to all of it: what the access log may hold. */
  readonly commitment: string;
}

/** What a file beside a letter can be. */
export const ATTACHMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** A file beside a case's letter: what it is, and where its content is stored. */
export interface Attachment {
  /** A UUID. */
  readonly attachmentRef: string;
  /** Of its file, which was stored as a letter is. */
  readonly letterRef: string;
  readonly title: string;
  readonly type: AttachmentType;
  /** ISO 8601 */
  readonly at: string;
  readonly by: Author;
}

/** The same, with what is known of its file. */
export type StoredAttachment = Attachment & StoredLetter;

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
  /** The first one first, without its content. */
  readonly attachments: readonly StoredAttachment[];
  /** The first one first. */
  readonly comments: readonly StoredComment[];
}

/**
 * Personal data, encrypted with a key per case that a master key wraps. Nothing of it leaves except to those who
 * ask by reference.
 * Why: docs/decisions/0005-personal-data-in-the-vault-only.md
 */
export interface Vault {
  /**
   * Compares this process's secrets with those that the store was begun with, or was changed to since; the first process
   * on an empty store begins it. Each key and secret under which something still lies must be among them. To be asked
   * before anything is written.
   * @throws WrongSecret
   */
  checkSecrets(): Promise<void>;
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
  /** Cases (live or pending) whose newest letter has this number, whoever wrote it and when, as far as one reads them. */
  findByLetter(number: string): Promise<readonly CaseEntry[]>;
  /** By one look: a case's own entry, and the other cases of its applicant's NIK or e-mail. */
  involved(
    caseId: string,
    identifiers: { readonly nik: string; readonly email: string },
  ): Promise<InvolvedCases>;
  /**
   * Cases by what people quote (see `readQuoted`): by blind index, and by the number of the case itself; by a person's
   * data or letter none whose processing is restricted.
   * @param among only of these; else of all, and at most `SEARCH_MOST`
   */
  search(text: string, among?: readonly string[]): Promise<FoundCases>;

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
  /**
   * The same of many cases, each of its current version; absent, erased or restricted cases are left out.
   */
  letterFactsOf(caseIds: readonly string[]): Promise<Joined<LetterFacts>>;
  /** Lists join this, of the current version; absent, erased or restricted cases are left out. */
  summaries(caseIds: readonly string[]): Promise<Joined<Summary>>;
  /** What was put beside each of these cases; those that there are not are left out. */
  paperCounts(caseIds: readonly string[]): Promise<ReadonlyMap<string, PaperCounts>>;

  /** Keeps an official's free words under their reference. The first words stay; false when there were some. */
  writeNote(caseId: string, noteRef: string, text: string): Promise<boolean>;
  /** Takes back words whose message was refused: nothing refers to them. */
  discardNote(caseId: string, noteRef: string): Promise<void>;
  readNotes(caseId: string, noteRefs: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /**
   * Adds a comment for good; the first one under its reference stays, and is answered.
   * Rejects with `vault-unknown-case`.
   */
  addComment(caseId: string, comment: Comment): Promise<StoredComment>;
  /** The first one first; none while processing is restricted. */
  comments(caseId: string): Promise<readonly StoredComment[]>;

  /**
   * Encrypts a letter while it streams in. It is pending, nobody's, until a case keeps it, and whoever stored it
   * releases it in the end. A stream that breaks off leaves nothing.
   */
  storeLetter(fileName: string, content: Readable): Promise<StoredLetter>;
  /** Admission does the same. Any number of cases keep one letter. False when there is no such letter or case. */
  keepLetter(caseId: string, letterRef: string): Promise<boolean>;
  /** The cases that keep this letter, in no order: those whom it names, and those that have had another since. */
  keepersOf(letterRef: string): Promise<readonly string[]>;
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

  /**
   * The case keeps a file that was stored as a letter is, as an attachment; the first one under its reference stays, and
   * is answered. Undefined when there is no such file or case.
   */
  attach(caseId: string, attachment: Attachment): Promise<StoredAttachment | undefined>;
  /** The first one first, without their content, which `openLetter` gives; none while processing is restricted. */
  attachments(caseId: string): Promise<readonly StoredAttachment[]>;
  /** Another case keeps all of them too, as they are. Safe to repeat. */
  carryAttachments(from: string, to: string): Promise<void>;

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
  /** Which of these cases are erased: nobody of whom they tell can be written to, or told of, any more. */
  erasedAmong(caseIds: readonly string[]): Promise<string[]>;
  /** How many cases have data here: all but erased ones. */
  countKept(): Promise<number>;
  /**
   * Discards admissions older than `before` (ISO 8601) that never became live, and what uploads that were killed before
   * it have left, and finishes erasures that were cut off; answers how many it discarded.
   * @param hasStarted asked of each: one whose workflow runs although nobody has confirmed it (a successor, or a crash
   * after the start) is spared
   */
  sweep(before: string, hasStarted: (entry: CaseEntry) => Promise<boolean>): Promise<number>;
  /** Keyed digest (HMAC) for fingerprints of requests; never stored beside what it was made from. No rotation changes it. */
  digest(text: string): Promise<string>;
  /** What a person is called outside the vault, such as in a workflow id, in hex: it tells nobody who. No rotation changes it. */
  personKey(nik: string): Promise<string>;
  /**
   * Keyed digests of a person's identifiers, which can be compared within this process and not read; those that are none
   * are left out.
   */
  identity(identifiers: Identifiers): Identity;
  /** Seals each identifier of one who works here, by their subject, for the staff directory to keep. */
  sealIdentity(subject: string, identifiers: Identifiers): Promise<Identity>;
  /** What was sealed for this subject, as `identity` has it; left out is what `openAddress` would not answer. */
  openIdentity(subject: string, sealed: Identity): Promise<Identity>;
  /** Seals the address of one who works here, by their subject, for the staff directory to keep. */
  sealAddress(subject: string, address: string): Promise<string>;
  /**
   * The address that was sealed for this subject; undefined where the key that sealed it is retired for good, or it is
   * not what was sealed.
   */
  openAddress(subject: string, sealed: string): Promise<string | undefined>;

  /** Draws the number of a new matter of data protection: no words lie under it yet. */
  drawMatter(book: 'request' | 'breach'): Promise<string>;
  /**
   * Keeps what was said in a matter of data protection (a request, a breach) under a reference, by a key of the matter's
   * own; answers what its record may hold of it. Rejects with `vault-unknown-case` when its words are destroyed.
   */
  keepWords(matter: string, ref: string, words: Readonly<Record<string, string>>): Promise<Words>;
  /** All that was said in a matter, by reference; undefined when nothing was, or its words are destroyed. */
  words(matter: string): Promise<ReadonlyMap<string, Readonly<Record<string, string>>> | undefined>;
  /** Destroys the matter's key and all that was said in it. Safe to repeat. */
  destroyWords(matter: string): Promise<void>;
  /** The matters whose words are still there. */
  mattersWithWords(): Promise<readonly string[]>;
}

/** What is wrong with a case's entry. */
export type EntryFault =
  /** A document, or its key, is not what was sealed. */
  | 'unreadable'
  /** The current version of the data, or of the letter's facts, is not there. */
  | 'version-missing'
  /** What the case is found and listed by does not follow from its data. */
  | 'index-differs'
  /** Erased, and something of it is there; or not, and it says that it is. */
  | 'erased-in-part';

/** What an inspection tells of a case: references and codes. */
export interface InspectedEntry {
  readonly entry: CaseEntry;
  /** ISO 8601 */
  readonly admittedAt: string;
  readonly versions: readonly number[];
  readonly letters: readonly Pick<StoredLetter, 'letterRef' | 'commitment'>[];
  readonly notes: readonly string[];
  readonly faults: readonly EntryFault[];
}

/** Something that belongs to no case, or a counter that is behind. */
export type VaultOrphan =
  | { readonly code: 'document-orphan' | 'letter-key-orphan'; readonly caseId: string }
  | { readonly code: 'letter-orphan' | 'upload-left' | 'number-behind'; readonly ref: string };

/** Compares what the vault holds with itself, and changes nothing. No value of it leaves. */
export interface VaultInspection {
  /** Every case that has an entry, in batches. */
  entryIds(): AsyncIterable<readonly string[]>;
  inspectEntry(caseId: string): Promise<InspectedEntry | undefined>;
  /** @param before ISO 8601: letters that are younger may still find who keeps them */
  orphans(before: string): AsyncIterable<VaultOrphan>;
}
