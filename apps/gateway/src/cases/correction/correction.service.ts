import { Inject, Injectable } from '@nestjs/common';
import { Office } from '@tte/staff';
import type { CorrectionMessage, Receipt } from '@tte/contracts';
import type { Applicant } from '@tte/domain';
import { VaultFailure, type CaseEntry, type StoredLetter, type Vault } from '@tte/vault';
import { Idempotency } from '../../idempotency/idempotency.js';
import { Problem } from '../../problems/problem.js';
import { LetterInspector } from '../../upload/letter-inspector.js';
import type { Upload } from '../../upload/uploads.js';
import { CLOCK, SETTINGS, VAULT, type Clock } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';
import { ChangesService } from '../decisions/changes.service.js';
import { commandIdOf } from '../decisions/command-id.js';
import { UpdateSender } from '../decisions/update-sender.js';
import { correctionSchema, type CorrectionInput } from '../schemas/correction.schema.js';
import { factsOf } from '../schemas/letter.schema.js';
import { read } from '../schemas/submission.schema.js';
import { SubmissionChecks } from '../submission/submission-checks.js';
import { CorrectionJudge, type Acceptable, type Given } from './correction-judge.js';
import { SuccessorService } from './successor.service.js';

/**
 * The applicant's answer to a return, from themselves or entered by the operator. The rules judge it before anything is
 * stored or read; then the new version goes into the vault, and the Update refers to it. Nothing shows that version
 * before the Update is accepted: refused, or cut off in between, it is nobody's.
 */
@Injectable()
export class CorrectionService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly checks: SubmissionChecks,
    private readonly idempotency: Idempotency,
    private readonly inspector: LetterInspector,
    private readonly judge: CorrectionJudge,
    private readonly sender: UpdateSender,
    private readonly successors: SuccessorService,
    private readonly changes: ChangesService,
    private readonly office: Office,
  ) {}

  /**
   * Judges a correction before its letter is taken, as far as `data` has come: whoever may not correct this case now,
   * such as the holder of a link to a closed one, has nothing stored here. What came before under the same key passes.
   * @throws Problem as `correct` does
   */
  async admit(given: Given, data: unknown): Promise<void> {
    const { caller, caseId, key } = given;
    if (key !== undefined && (await this.idempotency.knows(caller.subject, key))) return;
    if (data === undefined) return this.judge.unread(caller, caseId);
    const input = this.read(data);
    const commandId = commandIdOf(caller, caseId, input.commandId ?? key);
    const judge = () => this.judge.judged(given, commandId, input, 'to-come');
    await this.changes.telling(caseId, input.dataVersion, judge);
  }

  async correct(given: Given, { data, letter }: Upload): Promise<Receipt> {
    const { caller, caseId, key } = given;
    const input = this.read(data);
    const [operation, content] = [`correction ${caseId}`, [input, letter?.sha256]];
    const commandId = commandIdOf(caller, caseId, input.commandId ?? key);
    const enter = async () => {
      const judged = await this.judge.judged(given, commandId, input, letter);
      if ('status' in judged) return this.settled(commandId, judged);
      if (letter) await this.inspector.judge(letter.letterRef);
      return input.fields.includes('nik')
        ? this.supersede(judged, input, letter)
        : this.amend(judged, input, letter);
    };
    return this.idempotency.once({ subject: caller.subject, key, operation, content }, () =>
      this.changes.telling(caseId, input.dataVersion, enter),
    );
  }

  private read(data: unknown): CorrectionInput {
    const { settings, office, now } = this;
    return read(correctionSchema({ ...settings.people, units: office.openUnits, now }), data);
  }

  /** A version of the data of its own, in the same case. Of corrections that are under way at once, one is accepted. */
  private async amend(
    { entry, draft, applicant }: Acceptable,
    input: CorrectionInput,
    file: StoredLetter | undefined,
  ): Promise<Receipt> {
    const { caseId, procedure, workflowId } = entry;
    await this.checks.email({ caseId, procedure, workflowId, nik: applicant.nik, email: applicant.email });
    const newDataVersion = await this.store(entry, draft, input, applicant);
    if (file) await this.vault.keepLetter(caseId, file.letterRef);
    const message = { ...draft, newDataVersion, ...referring(file) };
    return this.sender.send(entry, 'correction', message, input.note);
  }

  private async store(
    { caseId }: CaseEntry,
    { commandId, dataVersion }: CorrectionMessage,
    { letter }: CorrectionInput,
    applicant: Applicant,
  ): Promise<number> {
    const correction = { commandId, dataVersion, applicant, ...(letter && { letter: factsOf(letter) }) };
    try {
      return await this.vault.correct(caseId, correction);
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
    if (receipt.status === 'superseded') await this.successors.confirm(receipt.caseId, commandId);
    return receipt;
  }
}

const referring = (letter: StoredLetter | undefined) =>
  letter && { letterRef: letter.letterRef, letterCommitment: letter.commitment };
