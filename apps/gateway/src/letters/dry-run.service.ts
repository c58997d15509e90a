import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problemOfErrors } from '../problems/from-issues.js';
import { PROBLEMS, type ProblemCode } from '../problems/problem-table.js';
import { Problem, type FieldError } from '../problems/problem.js';
import type { Asked } from '../cases/submission/asked.js';
import { CaseOpener } from '../cases/submission/case-opener.js';
import { LetterInspector } from '../upload/letter-inspector.js';
import type { Upload } from '../upload/uploads.js';
import type { DryRunResponse, TableValues } from './responses.js';
import { LetterRequests } from './letter-request.js';
import { asksRevocation } from './revocation-request.js';

/** All checks of a letter with several applicants, those against other cases too. Nothing is stored. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly requests: LetterRequests,
    private readonly opener: CaseOpener,
    private readonly inspector: LetterInspector,
  ) {}

  /** Letter and facts may be left out. @throws Problem for what is wrong with what does not stand in a row */
  async check(upload: Upload): Promise<DryRunResponse> {
    if (asksRevocation(upload.data)) return this.checkHolders(upload);
    const { faults, applicants, tableFaults, tableWarnings } = await this.requests.judge(upload);
    const wrong = faults.filter((fault) => !isLeftOut(fault));
    if (wrong.length > 0) throw problemOfErrors(wrong);
    if (upload.letter) await this.inspector.judge(upload.letter.letterRef);
    const rows = tableFaults.map(({ row, fault }) => ({ row, faults: [fault] }));
    let ok = 0;
    for (const { row, entered, faults: own } of applicants) {
      const found = entered ? await this.besideOthers({ procedure: 'registration', ...entered }) : [...own];
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

  /** The same of holders whose account is to end; their rows are their places in the list. */
  private async checkHolders(upload: Upload): Promise<DryRunResponse> {
    const { asked, faults } = this.requests.judgeHolders(upload);
    const wrong = faults.filter((fault) => !isLeftOut(fault));
    const ofHolders = wrong.filter(({ field }) => HOLDER.test(field));
    if (wrong.length > ofHolders.length) throw problemOfErrors(wrong);
    if (upload.letter) await this.inspector.judge(upload.letter.letterRef);
    const rows = [...Map.groupBy(ofHolders, ({ field }) => Number(HOLDER.exec(field)?.[1]) + 1)].map(
      ([row, own]) => ({ row, faults: own }),
    );
    let ok = 0;
    for (const [index, one] of asked.entries()) {
      const found = await this.besideOthers(one);
      if (found.length === 0) ok += 1;
      else rows.push({ row: index + 1, faults: found });
    }
    return { rows, warnings: [], applicants: [], ok };
  }

  private async besideOthers(asked: Asked): Promise<FieldError[]> {
    try {
      await this.opener.check(randomUUID(), asked);
      return [];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code } = error;
      return [{ field: fieldOf(asked, code), code, message: PROBLEMS[code].detail }];
    }
  }
}

const HOLDER = /^holders\.(\d+)/;

function fieldOf({ procedure }: Asked, code: ProblemCode): string {
  if (procedure === 'revocation') return 'holder';
  return code === 'email-in-use' ? 'email' : 'nik';
}

/** There is no `data`, or no letter in it. */
const isLeftOut = ({ field, code }: FieldError): boolean =>
  (field === '' || field === 'letter') && code === 'required';
