import { Inject, Injectable } from '@nestjs/common';
import type { Receipt } from '@tte/contracts';
import { decide, parseOfficialEmail, type OfficialEmail } from '@tte/domain';
import { VaultFailure, type Vault } from '@tte/vault';
import { z } from 'zod';
import { subjectInLog } from '../../auth/applicant-caller.js';
import { refuseRestricted } from '../../case-access/cases.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import { ActiveMandates } from '../../mandates/active-mandates.js';
import { envelope } from '../../messages/bodies.js';
import { SETTINGS, VAULT } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';
import { problemOfErrors } from '../../problems/from-issues.js';
import { Problem } from '../../problems/problem.js';
import { FAULTS } from '../../schemas/faults.js';
import { ChangesService } from '../decisions/changes.service.js';
import { commandIdOf } from '../decisions/command-id.js';
import { DecisionService } from '../decisions/decision.service.js';
import { UpdateSender } from '../decisions/update-sender.js';
import { SubmissionChecks } from '../submission/submission-checks.js';
import { CorrectionJudge, type Given } from './correction-judge.js';

/** The right address, and, in the note, from whom it is. */
export const EmailCorrectionBody = z.strictObject({ ...envelope, email: z.string().max(254) }).meta({
  id: 'EmailCorrection',
  example: { dataVersion: 1, email: 'budi.santoso@kemhan.go.id', note: 'Menurut PIC.' },
});
export type EmailCorrectionInput = z.output<typeof EmailCorrectionBody>;

/**
 * The verifikator corrects the address that takes no mail. The rules judge it before anything is stored; then the new
 * version goes into the vault, and the Update refers to it. Nothing shows that version before the Update is accepted.
 * Why: docs/decisions/0110-mail-that-comes-back.md
 */
@Injectable()
export class EmailCorrectionService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    private readonly checks: SubmissionChecks,
    private readonly idempotency: Idempotency,
    private readonly judge: CorrectionJudge,
    private readonly decisions: DecisionService,
    private readonly sender: UpdateSender,
    private readonly mandates: ActiveMandates,
    private readonly changes: ChangesService,
  ) {}

  correct(given: Given, input: EmailCorrectionInput): Promise<Receipt> {
    const { caller, caseId, key } = given;
    const request = { subject: caller.subject, key, operation: `email-correction ${caseId}`, content: input };
    return this.idempotency.once(request, () =>
      this.changes.telling(caseId, input.dataVersion, () => this.take(given, input)),
    );
  }

  private async take({ caller, caseId, key }: Given, input: EmailCorrectionInput): Promise<Receipt> {
    const { dataVersion, note } = input;
    const email = this.addressIn(input);
    const commandId = commandIdOf(caller, caseId, input.commandId ?? key);
    const shown = await this.decisions.shown(caseId, dataVersion);
    const { entry } = shown;
    const command = { commandId, name: 'email-correction', subject: subjectInLog(caller) } as const;
    const earlier = await this.sender.earlier(caseId, command, shown.view);
    if (earlier) return earlier;
    if (entry.status === 'erased') throw new Problem('case-closed');
    refuseRestricted(entry);
    const before = await this.vault.applicant(caseId, dataVersion);
    if (!before) throw new Problem('stale-case');
    const draft = {
      ...this.decisions.envelope('email-correction', caller, shown, { ...input, commandId }),
      newDataVersion: dataVersion + 1,
    };
    const judged = { type: 'email-correction', ...draft, ...(note && { noteRef: 'to-be-written' }) } as const;
    await this.judge.asked(caseId, (state, at) => decide(judged, state, at));
    await this.decisions.leftToClaimant('email-correction', draft.actor, caseId);
    if (before.email === email) throw new Problem('correction-unchanged');
    await this.checks.email({
      caseId,
      procedure: entry.procedure,
      workflowId: entry.workflowId,
      nik: before.nik,
      email,
    });
    const actor = await this.mandates.confirm(draft.actor);
    const newDataVersion = await this.store(caseId, {
      commandId,
      dataVersion,
      applicant: { ...before, email },
    });
    return this.sender.send(entry, 'email-correction', { ...draft, actor, newDataVersion }, note);
  }

  private addressIn({ email }: EmailCorrectionInput): OfficialEmail {
    const parsed = parseOfficialEmail(email, this.settings.people.emailDomain);
    if (!('fault' in parsed)) return parsed.value;
    throw problemOfErrors([{ field: 'email', code: parsed.fault, message: FAULTS[parsed.fault] }]);
  }

  private async store(caseId: string, correction: Parameters<Vault['correct']>[1]): Promise<number> {
    try {
      return await this.vault.correct(caseId, correction);
    } catch (error) {
      const reused = error instanceof VaultFailure && error.code === 'vault-conflict';
      throw reused ? new Problem('command-id-reused') : error;
    }
  }
}
