import type { Applicant, CaseEvent } from '@tte/domain';
import type { AppendOptions, EventLog, LogError } from '@tte/event-log';
import type { Evidence, Vault } from '@tte/vault';
import type { RegistrationCall, RegistrationCalls } from '../src/index.js';

const unused = (): Promise<never> => Promise.reject(new Error('not used by activities'));

/** The vault in memory, as far as activities use it. */
export class MemoryVault implements Vault {
  readonly applicants = new Map<string, Applicant>();
  readonly notes = new Map<string, string>();
  readonly kept: { caseId: string; dataVersion: number; evidence: Evidence }[] = [];
  readonly adopted: { caseId: string; dataVersion: number }[] = [];
  /** Makes every call fail as a driver does, with data in its text. */
  broken = false;
  /** With a code of the vault's own. */
  brokenCode: string | undefined;

  private async up<Value>(value: Value): Promise<Value> {
    const error = new Error('lost while reading 3174051203850001');
    if (this.brokenCode) throw Object.assign(error, { code: this.brokenCode });
    if (this.broken) throw error;
    return value;
  }
  applicant(caseId: string, dataVersion: number) {
    return this.up(this.applicants.get(`${caseId}/${dataVersion}`));
  }
  readNotes(_caseId: string, refs: readonly string[]) {
    return this.up(new Map([...this.notes].filter(([ref]) => refs.includes(ref))));
  }
  async keepEvidence(caseId: string, _kind: 'simpeg', dataVersion: number, evidence: Evidence) {
    this.kept.push(await this.up({ caseId, dataVersion, evidence }));
  }
  async adopt(caseId: string, dataVersion: number) {
    this.adopted.push(await this.up({ caseId, dataVersion }));
    return true;
  }
  applicantWithLink(caseId: string, dataVersion: number, expiresAt: Date) {
    const applicant = this.applicants.get(`${caseId}/${dataVersion}`);
    const link = `${caseId}.${expiresAt.getTime()}.signature`;
    return this.up(applicant && { procedure: 'registration' as const, applicant, link });
  }
  sealAddress = unused;
  openAddress = unused;
  drawMatter = unused;
  keepWords = unused;
  words = unused;
  destroyWords = unused;
  mattersWithWords = unused;
  applicantLink = unused;
  checkSecrets = unused;
  erasedAmong = unused;
  countKept = unused;
  openApplicantLink = unused;
  revokeApplicantLinks = unused;
  prepare = unused;
  admit = unused;
  confirm = unused;
  reserveNumbers = unused;
  discard = unused;
  entry = unused;
  findByNik = unused;
  findByEmail = unused;
  findByLetter = unused;
  involved = unused;
  search = unused;
  correct = unused;
  letterFacts = unused;
  letterFactsOf = unused;
  keepersOf = unused;
  summaries = unused;
  applicantsOf = unused;
  entryWithApplicant = unused;
  writeNote = unused;
  discardNote = unused;
  addComment = unused;
  comments = unused;
  attach = unused;
  attachments = unused;
  carryAttachments = unused;
  paperCounts = unused;
  storeLetter = unused;
  keepLetter = unused;
  releaseLetter = unused;
  letter = unused;
  openLetter = unused;
  identity = () => ({});
  sealIdentity = unused;
  openIdentity = unused;
  evidence = unused;
  erase = unused;
  entries = unused;
  amend = unused;
  caseContents = unused;
  restrict = unused;
  liftRestriction = unused;
  sweep = unused;
  digest = async (text: string) => text;
  personKey = async (nik: string) => nik;
}

/** The event log in memory: remembers what was appended, or fails as told. */
export class MemoryLog implements EventLog {
  readonly appended: CaseEvent[] = [];
  failing: Error | undefined;

  /** What an append does before it writes, with the signal of its attempt. */
  before: (signal: AbortSignal | undefined) => Promise<void> = async () => undefined;

  async append(_caseId: string, events: readonly CaseEvent[], { signal }: AppendOptions = {}) {
    await this.before(signal);
    signal?.throwIfAborted();
    if (this.failing) throw this.failing;
    this.appended.push(...events);
  }
  prepare = unused;
  settle = unused;
  eventsOf = unused;
  caseView = unused;
  cases = unused;
  taskSeqs = unused;
  tasks = unused;
  seqs = unused;
  account = unused;
  catchUp = unused;
  rebuild = unused;
}

/** Calls to BSrE in memory. */
export class MemoryCalls implements RegistrationCalls {
  readonly rows = new Map<string, RegistrationCall>();

  async find(caseId: string) {
    return this.rows.get(caseId);
  }
  async claim(call: RegistrationCall, earlier: RegistrationCall | undefined) {
    if (this.rows.get(call._id)?.token !== earlier?.token) return false;
    this.rows.set(call._id, call);
    return true;
  }
  async answered(call: RegistrationCall) {
    if (this.rows.get(call._id)?.token === call.token) this.rows.set(call._id, { ...call, isAnswered: true });
  }
  async release(call: RegistrationCall, earlier?: RegistrationCall) {
    if (this.rows.get(call._id)?.token !== call.token) return;
    if (earlier) this.rows.set(call._id, earlier);
    else this.rows.delete(call._id);
  }
}

/** An error as the log throws it. */
export const logError = (code: LogError['code']): LogError =>
  Object.assign(new Error('E11000 budi'), { code });
