import { Injectable } from '@nestjs/common';
import type { CorrectionMessage, Receipt } from '@tte/contracts';
import { decide, forbids, isRefused, type Applicant, type RegistrationState } from '@tte/domain';
import { VaultFailure, type CaseEntry, type StoredLetter } from '@tte/vault';
import { actorFor } from '../../auth/acting-post.js';
import { subjectInLog } from '../../auth/applicant-caller.js';
import type { Caller } from '../../auth/caller.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import { Problem } from '../../problems/problem.js';
import { LetterInspector } from '../../upload/letter-inspector.js';
import type { Upload } from '../../upload/uploads.js';
import { TheWorld, type World } from '../../world.js';
import { refuseRestricted, within } from '../cases.js';
import { ChangesService } from '../decisions/changes.service.js';
import { commandIdOf } from '../decisions/command-id.js';
import { DecisionService, type Shown } from '../decisions/decision.service.js';
import { UpdateSender } from '../decisions/update-sender.js';
import type { EnteredApplicant } from '../schemas/applicant.schema.js';
import { corrected, correctionSchema, type CorrectionInput } from '../schemas/correction.schema.js';
import { factsOf } from '../schemas/letter.schema.js';
import { read } from '../schemas/submission.schema.js';
import { SubmissionChecks } from '../submission/submission-checks.js';
import { SuccessorService } from './successor.service.js';

/** The log may lag behind the decision that returned the case. */
const LAG_MS = 1_000;

interface Given {
  readonly caller: Caller;
  readonly registrationId: string;
  readonly key: string | undefined;
}

/** A correction that the rules would take now. */
interface Acceptable {
  readonly entry: CaseEntry;
  readonly draft: CorrectionMessage;
  readonly applicant: Applicant;
}

/**
 * The applicant's answer to a return, from themselves or entered by the operator. The rules judge it before anything is
 * stored or read, on the log's fold; then the new version goes into the vault, and the Update refers to it. Nothing shows that version before the
 * Update is accepted: refused, or cut off in between, it is nobody's.
 */
@Injectable()
export class CorrectionService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly checks: SubmissionChecks,
    private readonly idempotency: Idempotency,
    private readonly inspector: LetterInspector,
    private readonly decisions: DecisionService,
    private readonly sender: UpdateSender,
    private readonly successors: SuccessorService,
    private readonly changes: ChangesService,
  ) {}

  /**
   * Judges a correction before its letter is taken, as far as `data` has come: whoever may not correct this case now,
   * such as the holder of a link to a closed one, has nothing stored here. What came before under the same key passes.
   * @throws Problem as `correct` does
   */
  async admit(given: Given, data: unknown): Promise<void> {
    const { caller, registrationId, key } = given;
    if (key !== undefined && (await this.idempotency.knows(caller.subject, key))) return;
    if (data === undefined) return this.admitUnread(caller, registrationId);
    const input = this.read(data);
    const commandId = commandIdOf(caller, registrationId, input.commandId ?? key);
    const judge = () => this.judged(given, commandId, input, true);
    await this.changes.telling(registrationId, input.dataVersion, judge);
  }

  async correct(given: Given, { data, letter }: Upload): Promise<Receipt> {
    const { caller, registrationId, key } = given;
    const input = this.read(data);
    const [operation, content] = [`correction ${registrationId}`, [input, letter?.sha256]];
    const commandId = commandIdOf(caller, registrationId, input.commandId ?? key);
    const enter = async () => {
      const judged = await this.judged(given, commandId, input, letter !== undefined);
      if ('status' in judged) return this.settled(commandId, judged);
      if (letter) await this.inspector.judge(letter.letterRef);
      return input.fields.includes('nik')
        ? this.supersede(judged, input, letter)
        : this.amend(judged, input, letter);
    };
    return this.idempotency.once({ subject: caller.subject, key, operation, content }, () =>
      this.changes.telling(registrationId, input.dataVersion, enter),
    );
  }

  private read(data: unknown): CorrectionInput {
    const { settings, now } = this.world;
    return read(correctionSchema({ ...settings.people, now }), data);
  }

  /** Nothing is known of the correction but whose case it is about. */
  private async admitUnread(caller: Caller, registrationId: string): Promise<void> {
    const { entry, view } = await this.decisions.shown(registrationId, 1);
    refuseRestricted(entry);
    if (entry.status === 'erased') throw new Problem('case-closed');
    const actor = actorFor(caller, 'correction', { waitingOn: view?.waitingOn, unit: view?.unit });
    await this.within(registrationId, (state, at) => forbids(state, 'correct', { actor, ownCase: 'no' }, at));
  }

  /** The receipt of the same command where it came before; otherwise what the rules would take. */
  private async judged(
    { caller, registrationId }: Given,
    commandId: string,
    input: CorrectionInput,
    hasFile: boolean,
  ): Promise<Receipt | Acceptable> {
    const shown = await this.decisions.shown(registrationId, input.dataVersion);
    const { entry } = shown;
    const command = { commandId, name: 'correction', subject: subjectInLog(caller) } as const;
    const earlier = await this.sender.earlier(registrationId, command, shown.view);
    if (earlier) return earlier;
    refuseRestricted(entry);
    const before = await this.world.vault.applicant(registrationId, input.dataVersion);
    if (!before) throw new Problem(entry.status === 'erased' ? 'case-closed' : 'stale-case');
    const after = corrected(before, input, hasFile);
    const { applicant } = after;
    return { entry, applicant, draft: await this.draft(caller, shown, commandId, input, after, hasFile) };
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
    const { fields } = input;
    const draft = {
      ...envelope,
      newDataVersion,
      fields,
      unit,
      employeeKind,
      ...(confirmed && { confirmed }),
    };
    const message = {
      ...draft,
      ...(hasFile && { letterRef: 'to-be-stored' }),
      ...(input.fields.includes('nik') && { successor: 'to-be-admitted' }),
    };
    await this.within(shown.registrationId, (state, at) =>
      decide({ type: 'correction', ...message }, state, at),
    );
    return draft;
  }

  /** Asks the rules about the log's fold, again while that may lag. @throws Problem with their refusal */
  private async within(
    registrationId: string,
    ask: (state: RegistrationState, at: string) => object | undefined,
  ): Promise<void> {
    const { log, now } = this.world;
    let refused: Problem | undefined;
    await within(LAG_MS, async () => {
      const view = await log.registration(registrationId);
      if (!view) return undefined;
      const verdict = ask(view.state, now().toISOString());
      refused = verdict && isRefused(verdict) ? new Problem(verdict.refused) : undefined;
      return refused ? undefined : true;
    });
    if (refused) throw refused;
  }

  /** A version of the data of its own, in the same case. Of corrections that are under way at once, one is accepted. */
  private async amend(
    { entry, draft, applicant }: Acceptable,
    input: CorrectionInput,
    file: StoredLetter | undefined,
  ): Promise<Receipt> {
    const { registrationId, workflowId } = entry;
    await this.checks.email({ registrationId, workflowId, nik: applicant.nik, email: applicant.email });
    const newDataVersion = await this.store(entry, draft, input, applicant);
    if (file) await this.world.vault.keepLetter(registrationId, file.letterRef);
    const message = { ...draft, newDataVersion, ...referring(file) };
    return this.sender.send(entry, 'correction', message, input.note);
  }

  private async store(
    { registrationId }: CaseEntry,
    { commandId, dataVersion }: CorrectionMessage,
    { letter }: CorrectionInput,
    applicant: Applicant,
  ): Promise<number> {
    const correction = { commandId, dataVersion, applicant, ...(letter && { letter: factsOf(letter) }) };
    try {
      return await this.world.vault.correct(registrationId, correction);
    } catch (error) {
      const reused = error instanceof VaultFailure && error.code === 'vault-conflict';
      throw reused ? new Problem('command-id-reused') : error;
    }
  }

  /** A corrected NIK is another person: the case gives way to one that is admitted first. */
  private async supersede(
    { entry, draft, applicant }: Acceptable,
    input: CorrectionInput,
    file: StoredLetter | undefined,
  ): Promise<Receipt> {
    if (!file) throw new Problem('letter-required');
    const next = await this.successors.admit({ entry, draft, input, applicant, file });
    try {
      const receipt = await this.sender.send(entry, 'correction', { ...draft, ...next }, input.note);
      return await this.settled(draft.commandId, receipt);
    } catch (error) {
      if (error instanceof Problem && error.code !== 'try-again')
        await this.successors.discard(next.successor);
      throw error;
    }
  }

  private async settled(commandId: string, receipt: Receipt): Promise<Receipt> {
    if (receipt.status === 'superseded') await this.successors.confirm(receipt.registrationId, commandId);
    return receipt;
  }
}

const referring = (letter: StoredLetter | undefined) =>
  letter && { letterRef: letter.letterRef, letterCommitment: letter.commitment };
