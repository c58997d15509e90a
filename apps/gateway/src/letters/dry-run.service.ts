import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Applicant } from '@tte/domain';
import { problemOfErrors } from '../problems/from-issues.js';
import { PROBLEMS } from '../problems/problem-table.js';
import { Problem, type FieldError } from '../problems/problem.js';
import { RegistrationService } from '../cases/submission/registration.service.js';
import { SubmissionChecks } from '../cases/submission/submission-checks.js';
import { LetterInspector } from '../upload/letter-inspector.js';
import type { Upload } from '../upload/uploads.js';
import type { DryRunResponse, TableValues } from './responses.js';
import { LetterRequests } from './letter-request.js';

/** All checks of a letter with several applicants, those against other cases too. Nothing is stored. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly requests: LetterRequests,
    private readonly checks: SubmissionChecks,
    private readonly registrations: RegistrationService,
    private readonly inspector: LetterInspector,
  ) {}

  /** Letter and facts may be left out. @throws Problem for what is wrong with what does not stand in a row */
  async check(upload: Upload): Promise<DryRunResponse> {
    const { faults, applicants, tableFaults, tableWarnings } = await this.requests.judge(upload);
    const wrong = faults.filter((fault) => !isLeftOut(fault));
    if (wrong.length > 0) throw problemOfErrors(wrong);
    if (upload.letter) await this.inspector.judge(upload.letter.letterRef);
    const rows = tableFaults.map(({ row, fault }) => ({ row, faults: [fault] }));
    let ok = 0;
    for (const { row, entered, faults: own } of applicants) {
      const found = entered ? await this.besideOthers(entered.applicant) : [...own];
      if (found.length === 0) ok += 1;
      else rows.push({ row, faults: found });
    }
    const read = upload.table
      ? applicants.map(({ row, value }) => ({ row, values: value as TableValues }))
      : [];
    const warnings = [
      ...tableWarnings.map(({ row, fault }) => ({ row, ...fault })),
      ...applicants.flatMap(({ row, warnings: odd }) => odd.map((fault) => ({ row, ...fault }))),
    ];
    return { rows, warnings, applicants: read, ok };
  }

  private async besideOthers(applicant: Applicant): Promise<FieldError[]> {
    try {
      await this.checks.person(this.registrations.claimOf(randomUUID(), applicant));
      return [];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code } = error;
      return [{ field: code === 'email-in-use' ? 'email' : 'nik', code, message: PROBLEMS[code].detail }];
    }
  }
}

/** There is no `data`, or no letter in it. */
const isLeftOut = ({ field, code }: FieldError): boolean =>
  (field === '' || field === 'letter') && code === 'required';
