/** What can be found to differ, and what a person does about it. The codes are stable. */
export const DIFFERENCES = {
  // projections against the log
  'log-damaged':
    'its chain is broken or cannot be folded: compare with a backup and with an export of before',
  'case-missing': 'no document in `cases`: ./tte rebuild',
  'case-behind': 'its document lacks events of the log: see that a worker runs, then ./tte rebuild',
  'case-ahead':
    'its document has events that the log lacks: the end of the log was lost, ./tte log repair completes it',
  'case-differs': 'its document is not what the log folds to: ./tte rebuild, and find out who changed it',
  'task-missing': 'its open task is in no inbox: ./tte rebuild',
  'task-surplus': 'a task that the log does not give: ./tte rebuild',
  'task-differs': 'its task is not what the log folds to: ./tte rebuild',
  'account-missing': 'an account, or what a case changed of one, is not in the register: ./tte rebuild',
  'account-surplus': 'the register says of this case what the log does not: ./tte rebuild',
  'account-differs': 'the register says otherwise than the log: ./tte rebuild',
  'projection-unknown': 'a document of a case that the log does not know: ./tte rebuild drops it',
  // the log against Temporal's histories
  'event-unproven': 'no history holds this event of the log: somebody put it there, or Temporal was set back',
  'event-differs':
    'the history holds other content of this event: see who changed the log, or ./tte log repair',
  'event-lost': 'the history says that the log has this event: ./tte log repair puts it back',
  'run-missing': 'the case is open and no workflow runs: ./tte log repair takes it up',
  'log-missing': 'a workflow of a case of which the log has nothing: ./tte log repair completes it',
  // the vault against the cases
  'entry-missing': 'the vault has no such case: restore the vault, or ./tte log repair --withdraw-lost',
  'entry-differs': 'number, procedure or letter are not those of the log: compare with a backup of the vault',
  'entry-unknown':
    'the vault has a case that the log does not know: ./tte log repair, then find out whose it is',
  'admission-left': 'an admission whose case never began: see whether the schedule tte-retention runs',
  'version-behind':
    'data that the log accepted are not the current ones: see `data-not-adopted` in the worker’s log',
  'version-ahead': 'the current data are newer than the log accepted: find out who adopted them',
  'data-unreadable': 'data that cannot be opened: see the master key; else they were altered, restore them',
  'data-missing': 'a version of the data is not there: restore the vault',
  'index-differs':
    'what it is found and listed by does not follow from its data: correct the data anew, or restore the vault',
  'letter-missing': 'the case keeps no such letter: restore the vault',
  'letter-differs': 'the letter is not the one that the log committed to: restore the vault',
  'note-missing': 'words that the log refers to are not there: restore the vault',
  'erased-in-part':
    'an erasure that is not whole: see whether the schedule tte-retention runs, or erase again',
  'erased-open': 'erased while it is open: withdraw it',
  'document-orphan': 'documents of a case that has no data: see whether the schedule tte-retention runs',
  'letter-key-orphan':
    'keys of letters of a case that has no data: see whether the schedule tte-retention runs',
  'letter-orphan': 'a letter that no case keeps: see whether the schedule tte-retention runs',
  'upload-left': 'pieces of an upload that was cut off: see whether the schedule tte-retention runs',
  'number-behind': 'a counter is behind the numbers that were given: ./tte log repair raises it',
  // what went out against the log
  'mail-without-row':
    'the log says that this mail went out, and the outbox does not: find out who removed the row',
  'mail-differs': 'log and outbox say otherwise of this mail: find out who changed the row',
  'mail-unrecorded':
    'the outbox says that this mail went out, and the log does not: see the workflow’s history',
  'mail-unknown': 'a mail of a case that the log does not know: find out where the case is',
  'mail-twice': 'the log says twice that this mail went out: see the workflow’s history',
  'registration-without-call': 'the log says that we registered the person, and no call is on record',
  'registration-twice': 'the log says twice that we registered the person: see BSrE',
  'registration-unknown':
    'a registration at BSrE for a case that the log does not know: find out where the case is',
} as const;
export type DifferenceCode = keyof typeof DIFFERENCES;

/** Something that does not fit. References and codes; no personal data. */
export interface Difference {
  readonly code: DifferenceCode;
  /** Absent where it is of no case. */
  readonly caseId?: string;
  /** The event that it is about. */
  readonly seq?: number;
  /** What it is about: the reference of a mail, a letter or a note, a version, or the name of a projection. */
  readonly ref?: string;
}

/** The same difference, found again, has the same key. */
export const keyOf = ({ code, caseId = '', seq = 0, ref = '' }: Difference): string =>
  [code, caseId, seq, ref].join(' ');

/** A line for who mends it. */
export const lineOf = ({ code, caseId = '-', seq, ref }: Difference): string =>
  `${code} ${caseId}${seq === undefined ? '' : ` at event ${seq}`}${ref === undefined ? '' : ` (${ref})`}: ${DIFFERENCES[code]}`;
