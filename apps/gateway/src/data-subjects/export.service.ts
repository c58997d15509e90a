import { Inject, Injectable } from '@nestjs/common';
import { sopStep } from '@tte/domain';
import type { AccountView, EventLog, LoggedEvent, CaseView } from '@tte/event-log';
import type { CaseContents, Vault } from '@tte/vault';
import { AccessLog } from '../access-log/access-log.js';
import type { AccessEntry } from '../access-log/entries.js';
import type { Caller } from '../auth/caller.js';
import { timelineOf } from '../cases/reading/case-view.js';
import { notedIn } from '../cases/reading/notes.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../platform/ports.js';
import { Requests } from '../protection/requests.js';
import type { ExportInput } from './bodies.js';

/** The right to see what is held on oneself: everything, in one answer. */
@Injectable()
export class ExportService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly accessLog: AccessLog,
    private readonly requests: Requests,
  ) {}

  async export(caller: Caller, { nik, reason, requestId }: ExportInput) {
    await this.requests.mayExercise(requestId, 'export');
    const caseIds = await this.casesOf(nik);
    if (caseIds.length === 0) await this.accessLog.looked(caller, 'export', undefined, reason);
    for (const id of caseIds) await this.accessLog.looked(caller, 'export', id, reason);
    const cases = await Promise.all(caseIds.map((id) => this.held(id)));
    await this.requests.exercised(caller, requestId, 'export');
    return {
      exportedAt: this.now().toISOString(),
      cases: cases.filter((one) => one !== undefined),
    };
  }

  /**
   * Cases of this person. One whose NIK was corrected is told to the person of the right NIK: under the wrong one it
   * would give one person's data to another.
   */
  private async casesOf(nik: string): Promise<readonly string[]> {
    const { vault, log } = this;
    const found = new Set<string>();
    for (const { caseId } of await vault.findByNik(nik)) {
      if ((await log.caseView(caseId))?.status === 'superseded') continue;
      for (let id: string | undefined = caseId; id !== undefined && !found.has(id);) {
        found.add(id);
        id = predecessorIn(await log.eventsOf(id));
      }
    }
    return [...found];
  }

  private async held(caseId: string) {
    const { vault, log } = this;
    const [holdings, view, account, events, trail] = await Promise.all([
      vault.caseContents(caseId),
      log.caseView(caseId),
      log.account(caseId),
      log.eventsOf(caseId),
      this.accessLog.trailOf([caseId]),
    ]);
    if (!holdings) return undefined;
    const { entry, versions, evidence, letters, attachments, comments, admittedAt } = holdings;
    return {
      caseId,
      caseNumber: entry.caseNumber,
      admittedAt,
      course: view ? courseOf(view) : null,
      currentVersion: entry.dataVersion,
      versions,
      notes: notesOf(holdings, events),
      evidence,
      letters,
      attachments: attachments.map(({ by: { post }, ...attachment }) => ({ ...attachment, post })),
      comments: comments.map(({ commentRef, at, by: { post }, text }) => ({ commentRef, at, post, text })),
      account: account ? validityOf(account) : null,
      restriction: entry.restriction ?? null,
      trail: trail.map(shownToTheirPerson),
    };
  }
}

function predecessorIn([first]: readonly LoggedEvent[]): string | undefined {
  return first?.type === 'LetterSubmitted' && 'supersedes' in first.data ? first.data.supersedes : undefined;
}

/** Who looked or was refused, by their posts: officials' names and numbers are other persons' data. */
const shownToTheirPerson = ({ at, outcome, what, ground, offices, roles }: AccessEntry) => ({
  at,
  outcome,
  ...(what !== undefined && { what }),
  ...(ground !== undefined && { ground }),
  posts: [...new Set([...(offices ?? []).map(({ post }) => post), ...(roles ?? [])])],
});

/** The person learns which posts decided, not who held them: those are other persons' data. */
const nameless = () => undefined;

function courseOf(view: CaseView) {
  const { procedure, status, open, step, unit, nature, receivedAt, submittedAt, since } = view;
  const stepTitle = sopStep(procedure, step).title;
  const timeline = timelineOf(view, nameless);
  return { procedure, status, open, step, stepTitle, unit, nature, receivedAt, submittedAt, since, timeline };
}

const validityOf = ({ issuedAt, validUntil, ended, renewed, lapsed }: AccountView) => ({
  issuedAt,
  ...(validUntil !== undefined && { validUntil }),
  ...(renewed && { renewedAt: renewed.at }),
  ...(lapsed && { lapsedAt: lapsed.at }),
  ...(ended && { revokedAt: ended.at }),
});

/** Words that no event refers to were not accepted; they are held all the same. */
function notesOf({ notes }: CaseContents, events: readonly LoggedEvent[]) {
  const noted = new Map(
    notedIn(events).map(({ noteRef, at, step, actor }) => [noteRef, { at, step, actor }]),
  );
  return notes.map((note) => ({ ...note, ...noted.get(note.noteRef) }));
}
