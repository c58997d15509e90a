import { Inject, Injectable } from '@nestjs/common';
import { Office } from '@tte/staff';
import type { CorrectableField } from '@tte/domain';
import { VaultFailure, type DataCorrection, type Vault } from '@tte/vault';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { PROBLEMS } from '../problems/problem-table.js';
import { Problem } from '../problems/problem.js';
import { Cases, refuseRestricted } from '../case-access/cases.js';
import { commandIdOf } from '../cases/decisions/command-id.js';
import { corrected } from '../cases/schemas/correction.schema.js';
import { read } from '../cases/schemas/submission.schema.js';
import { SubmissionChecks } from '../cases/submission/submission-checks.js';
import { CLOCK, SETTINGS, VAULT, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { Requests } from '../protection/requests.js';
import { amendmentSchema, type AmendmentInput } from './bodies.js';

/** Another NIK is another person; unit, kind and letter stand in the log, which nobody alters. */
const FIXED_FIELDS: readonly CorrectableField[] = ['nik', 'unit', 'letter'];
const FIXED_VALUES = ['nik', 'unit', 'employeeKind'] as const;

/**
 * The right to have one's data corrected when no workflow does it any more: the case is closed, and only the vault
 * holds the values. An open case is returned for correction instead.
 * Why: docs/decisions/0028-closed-cases-are-corrected-in-the-vault.md
 */
@Injectable()
export class AmendmentService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly checks: SubmissionChecks,
    private readonly accessLog: AccessLog,
    private readonly idempotency: Idempotency,
    private readonly office: Office,
    private readonly requests: Requests,
  ) {}

  amend(caller: Caller, key: string | undefined, body: unknown) {
    const { settings, office, now } = this;
    const input = read(amendmentSchema({ ...settings.people, units: office.openUnits, now }), body);
    const request = { subject: caller.subject, key, operation: 'data-subject-correction', content: input };
    return this.idempotency.once(request, () => this.store(caller, key, input));
  }

  private async store(caller: Caller, key: string | undefined, input: AmendmentInput) {
    const { caseId, dataVersion, reason, requestId } = input;
    const { vault } = this;
    await this.requests.mayExercise(requestId, 'correction');
    const view = await this.cases.view(caseId);
    const { procedure, workflowId, ...entry } = await this.cases.entry(caseId);
    if (entry.status === 'erased') throw new Problem('data-erased');
    if (view.open) throw new Problem('case-open');
    refuseRestricted(entry);
    refuseFixed(input);
    const before = await vault.applicant(caseId, dataVersion);
    if (!before) throw new Problem('stale-case');
    const { applicant } = corrected(before, input, false);
    await this.checks.email({ caseId, procedure, workflowId, nik: applicant.nik, email: applicant.email });
    await this.accessLog.looked(caller, 'correction', caseId, reason);
    const commandId = commandIdOf(caller, caseId, key);
    const version = await this.adopted(caseId, { commandId, dataVersion, applicant });
    if (version === undefined) throw new Problem('stale-case');
    await this.requests.exercised(caller, requestId, 'correction', caseId);
    return { caseId, dataVersion: version };
  }

  private async adopted(caseId: string, correction: DataCorrection): Promise<number | undefined> {
    try {
      return await this.vault.amend(caseId, correction);
    } catch (error) {
      const reused = error instanceof VaultFailure && error.code === 'vault-conflict';
      throw reused ? new Problem('idempotency-key-reused') : error;
    }
  }
}

function refuseFixed({ fields, applicant }: AmendmentInput): void {
  const { title: message } = PROBLEMS['field-not-correctable'];
  const refused = [
    ...FIXED_FIELDS.filter((field) => fields.includes(field)).map(() => 'fields'),
    ...FIXED_VALUES.filter((name) => applicant[name] !== undefined).map((name) => `applicant.${name}`),
  ];
  if (refused.length === 0) return;
  const errors = [...new Set(refused)].map((field) => ({ field, code: 'field-not-correctable', message }));
  throw problemOfErrors(errors);
}
