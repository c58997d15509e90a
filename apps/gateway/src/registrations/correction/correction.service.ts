import { Injectable } from '@nestjs/common';
import type { CorrectionMessage, Receipt } from '@tte/contracts';
import { decide, isRefused, type Applicant } from '@tte/domain';
import { VaultFailure, type CaseEntry, type StoredLetter } from '@tte/vault';
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
import { corrected, correctionSchema, type CorrectionInput } from '../schemas/correction.schema.js';
import { factsOf } from '../schemas/letter.schema.js';
import { read } from '../schemas/submission.schema.js';
import { SubmissionChecks } from '../submission/submission-checks.js';
import { SuccessorService } from './successor.service.js';

/** The log may lag behind the decision that returned the case. */
const LAG_MS = 1_000;

/**
 * The applicant's answer to a return, from themselves or entered by the operator. The rules judge it before anything is stored, on the log's
 * fold; then the new version goes into the vault, and the Update refers to it. Nothing shows that version before the
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

  async correct(
    caller: Caller,
    registrationId: string,
    key: string | undefined,
    upload: Upload,
  ): Promise<Receipt> {
    const { settings, now } = this.world;
    const input = read(correctionSchema({ ...settings.people, now }), upload.data);
    const { subject } = caller;
    const { letter } = upload;
    const [operation, content] = [`correction ${registrationId}`, [input, letter?.sha256]];
    const enter = async () => {
      if (letter) await this.inspector.judge(letter.letterRef);
      return this.enter(caller, registrationId, key, input, letter);
    };
    return this.idempotency.once({ subject, key, operation, content }, () =>
      this.changes.telling(registrationId, input.dataVersion, enter),
    );
  }

  private async enter(
    caller: Caller,
    registrationId: string,
    key: string | undefined,
    input: CorrectionInput,
    file: StoredLetter | undefined,
  ): Promise<Receipt> {
    const { vault } = this.world;
    const commandId = commandIdOf(caller, registrationId, input.commandId ?? key);
    const shown = await this.decisions.shown(registrationId, input.dataVersion);
    const { entry } = shown;
    const command = { commandId, name: 'correction', subject: subjectInLog(caller) } as const;
    const earlier = await this.sender.earlier(registrationId, command, shown.view);
    if (earlier) return this.settled(commandId, earlier);
    refuseRestricted(entry);
    const before = await vault.applicant(registrationId, input.dataVersion);
    if (!before) throw new Problem(entry.status === 'erased' ? 'case-closed' : 'stale-case');
    const applicant = corrected(before, input, file !== undefined);
    const draft = await this.draft(caller, shown, commandId, input, applicant, file);
    return input.fields.includes('nik')
      ? this.supersede(entry, draft, input, applicant, file)
      : this.amend(entry, draft, input, applicant, file);
  }

  /** The message as far as the rules look at it, judged; which version it brings, only the vault can say. */
  private async draft(
    caller: Caller,
    shown: Shown,
    commandId: string,
    input: CorrectionInput,
    { unit, employeeKind }: Applicant,
    file: StoredLetter | undefined,
  ): Promise<CorrectionMessage> {
    const envelope = this.decisions.envelope('correction', caller, shown, { ...input, commandId });
    const newDataVersion = input.dataVersion + 1;
    const draft = { ...envelope, newDataVersion, fields: input.fields, unit, employeeKind };
    await this.judge({
      ...draft,
      ...(file && { letterRef: 'to-be-stored' }),
      ...(input.fields.includes('nik') && { successor: 'to-be-admitted' }),
    });
    return draft;
  }

  private async judge(message: CorrectionMessage): Promise<void> {
    const { log, now } = this.world;
    let refused: Problem | undefined;
    await within(LAG_MS, async () => {
      const view = await log.registration(message.registrationId);
      if (!view) return undefined;
      const verdict = decide({ type: 'correction', ...message }, view.state, now().toISOString());
      refused = isRefused(verdict) ? new Problem(verdict.refused) : undefined;
      return refused ? undefined : true;
    });
    if (refused) throw refused;
  }

  /** A version of the data of its own, in the same case. Of corrections that are under way at once, one is accepted. */
  private async amend(
    entry: CaseEntry,
    draft: CorrectionMessage,
    input: CorrectionInput,
    applicant: Applicant,
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
    entry: CaseEntry,
    draft: CorrectionMessage,
    input: CorrectionInput,
    applicant: Applicant,
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
