import { Inject, Injectable } from '@nestjs/common';
import type { CorrectionMessage, Receipt } from '@tte/contracts';
import { decide, forbids, isRefused, type Applicant, type CaseState } from '@tte/domain';
import type { EventLog } from '@tte/event-log';
import type { CaseEntry, StoredLetter, Vault } from '@tte/vault';
import { isDeepStrictEqual } from 'node:util';
import { actorFor } from '../../auth/acting-post.js';
import { subjectInLog } from '../../auth/applicant-caller.js';
import type { Caller } from '../../auth/caller.js';
import { refuseRestricted } from '../../case-access/cases.js';
import { within } from '../../case-access/within.js';
import { CLOCK, EVENT_LOG, VAULT, type Clock } from '../../platform/ports.js';
import { Problem } from '../../problems/problem.js';
import { DecisionService, type Shown } from '../decisions/decision.service.js';
import { UpdateSender } from '../decisions/update-sender.js';
import type { EnteredApplicant } from '../schemas/applicant.schema.js';
import { factsOf } from '../schemas/letter.schema.js';
import { corrected, type CorrectionInput } from '../schemas/correction.schema.js';

/** The log may lag behind the decision that returned the case. */
const LAG_MS = 1_000;

/** A correction as it comes in: whose, of which case, and under which key. */
export interface Given {
  readonly caller: Caller;
  readonly caseId: string;
  readonly key: string | undefined;
}

/** A correction that the rules would take now. */
export interface Acceptable {
  readonly entry: CaseEntry;
  readonly draft: CorrectionMessage;
  readonly applicant: Applicant;
}

/** Judges corrections by the rules, on the log's fold, before anything of them is stored. */
@Injectable()
export class CorrectionJudge {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly decisions: DecisionService,
    private readonly sender: UpdateSender,
  ) {}

  /** Judges one of which nothing is known but whose case it is about. @throws Problem with the rules' refusal */
  async unread(caller: Caller, caseId: string): Promise<void> {
    const { entry, view } = await this.decisions.shown(caseId, 1);
    refuseRestricted(entry);
    if (entry.status === 'erased') throw new Problem('case-closed');
    const actor = actorFor(caller, 'correction', { waitingOn: view?.waitingOn, unit: view?.unit });
    await this.asked(caseId, (state, at) => forbids(state, 'correct', { actor, ownCase: 'no' }, at));
  }

  /**
   * The receipt of the same command where it came before; otherwise what the rules would take.
   * @param file the new letter; one that is still to come is taken for another one
   */
  async judged(
    { caller, caseId }: Given,
    commandId: string,
    input: CorrectionInput,
    file: StoredLetter | 'to-come' | undefined,
  ): Promise<Receipt | Acceptable> {
    const hasFile = file !== undefined;
    const shown = await this.decisions.shown(caseId, input.dataVersion);
    const { entry } = shown;
    const command = { commandId, name: 'correction', subject: subjectInLog(caller) } as const;
    const earlier = await this.sender.earlier(caseId, command, shown.view);
    if (earlier) return earlier;
    refuseRestricted(entry);
    const before = await this.vault.applicant(caseId, input.dataVersion);
    if (!before) throw new Problem(entry.status === 'erased' ? 'case-closed' : 'stale-case');
    const after = corrected(before, input, hasFile);
    const { applicant } = after;
    const draft = await this.draft(caller, shown, commandId, input, after, hasFile);
    await this.decisions.leftToClaimant('correction', draft.actor, caseId);
    const isChanged =
      file === 'to-come' ||
      !isDeepStrictEqual(before, applicant) ||
      (await this.changesLetter(caseId, input, file));
    if (!isChanged) throw new Problem('correction-unchanged');
    return { entry, applicant, draft };
  }

  /** Whether the letter is another file, or says something else, than the one of the data that are corrected. */
  private async changesLetter(
    caseId: string,
    { dataVersion, letter: given }: CorrectionInput,
    file: StoredLetter | undefined,
  ): Promise<boolean> {
    const { vault, log } = this;
    const state = (await log.caseView(caseId))?.state;
    if (!file || !state || state.status === 'new') return false;
    const [stored, facts] = await Promise.all([
      vault.letter(state.facts.letterRef, caseId),
      vault.letterFacts(caseId, dataVersion),
    ]);
    if (stored?.sha256 !== file.sha256) return true;
    // An agenda number that nobody gives stays the one that was drawn.
    return given !== undefined && !isDeepStrictEqual({ ...facts, ...factsOf(given) }, facts);
  }

  /** The message as far as the rules look at it, judged; which version it brings, only the vault can say. */
  private async draft(
    caller: Caller,
    shown: Shown,
    commandId: string,
    input: CorrectionInput,
    { applicant: { unit, employeeKind }, confirmed }: EnteredApplicant,
    hasFile: boolean,
  ): Promise<CorrectionMessage> {
    const envelope = this.decisions.envelope('correction', caller, shown, { ...input, commandId });
    const newDataVersion = input.dataVersion + 1;
    const { fields, evidence, note } = input;
    const draft = {
      ...envelope,
      newDataVersion,
      fields,
      unit,
      employeeKind,
      ...(confirmed && { confirmed }),
      ...(evidence && { evidence }),
    };
    const message = {
      ...draft,
      ...(note && { noteRef: 'to-be-written' }),
      ...(hasFile && { letterRef: 'to-be-stored' }),
      ...(input.fields.includes('nik') && { successor: 'to-be-admitted' }),
    };
    await this.asked(shown.caseId, (state, at) => decide({ type: 'correction', ...message }, state, at));
    return draft;
  }

  /** Asks the rules about the log's fold, again while that may lag. @throws Problem with their refusal */
  async asked(caseId: string, ask: (state: CaseState, at: string) => object | undefined): Promise<void> {
    const { log, now } = this;
    let refused: Problem | undefined;
    await within(LAG_MS, async () => {
      const view = await log.caseView(caseId);
      if (!view) return undefined;
      const verdict = ask(view.state, now().toISOString());
      refused = verdict && isRefused(verdict) ? new Problem(verdict.refused) : undefined;
      return refused ? undefined : true;
    });
    if (refused) throw refused;
  }
}
