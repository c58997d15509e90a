import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problemOfErrors } from '../problems/from-issues.js';
import { PROBLEMS, type ProblemCode } from '../problems/problem-table.js';
import { Problem, type FieldError } from '../problems/problem.js';
import type { Asked } from '../cases/submission/asked.js';
import { CaseOpener } from '../cases/submission/case-opener.js';
import { AttachmentInspector } from '../upload/attachment-inspector.js';
import { LetterInspector } from '../upload/letter-inspector.js';
import type { Upload } from '../upload/uploads.js';
import { FittingService } from './fitting/fitting.service.js';
import type { DryRunResponse, TableValues } from './responses.js';
import { LetterRequests } from './letter-request.js';
import { attachmentsOf } from './titled-attachments.js';
import { askedOfHolders, type JudgedHolders } from './holders-request.js';

/** All checks of a letter with several applicants, those against other cases too. Nothing is stored. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly requests: LetterRequests,
    private readonly opener: CaseOpener,
    private readonly inspector: LetterInspector,
    private readonly attachments: AttachmentInspector,
    private readonly fitting: FittingService,
  ) {}

  /** Letter and facts may be left out. @throws Problem for what is wrong with what does not stand in a row */
  async check(given: Upload): Promise<DryRunResponse> {
    const { rest: upload, faults: ofAttachments } = attachmentsOf(given);
    if (ofAttachments.length > 0) throw problemOfErrors(ofAttachments);
    for (const attachment of upload.attachments) await this.attachments.judge(attachment);
    const asking = askedOfHolders(upload.data);
    if (asking) return this.checkHolders(upload, this.requests.judgeHolders(asking, upload));
    const { faults, applicants, tableFaults, tableWarnings, tableNotices } =
      await this.requests.judge(upload);
    const wrong = faults.filter((fault) => !isLeftOut(fault));
    if (wrong.length > 0) throw problemOfErrors(wrong);
    if (upload.letter) await this.inspector.judge(upload.letter.letterRef);
    const judged = await this.besideOthers(
      applicants.map(({ row, entered, faults: own }) => ({
        row,
        faults: own,
        ...(entered && { asked: { procedure: 'registration', ...entered } }),
      })),
    );
    const read = upload.table
      ? applicants.map(({ row, value }) => ({ row, values: value as TableValues }))
      : [];
    const warnings = [
      ...tableWarnings.map(({ row, fault }) => ({ row, ...fault })),
      ...applicants.flatMap(({ row, warnings: odd }) => odd.map((fault) => ({ row, ...fault }))),
    ];
    const rows = [...tableFaults.map(({ row, fault }) => ({ row, faults: [fault] })), ...judged.rows];
    const notices = tableNotices.map(({ row, fault }) => ({ row, ...fault }));
    return { rows, warnings, notices, applicants: read, people: judged.people, ok: judged.ok };
  }

  /** The same of the holders whom a letter names; their rows are their places in the list. */
  private async checkHolders(upload: Upload, { asked, faults }: JudgedHolders): Promise<DryRunResponse> {
    const wrong = faults.filter((fault) => !isLeftOut(fault));
    const ofHolders = wrong.filter(({ field }) => HOLDER.test(field));
    if (wrong.length > ofHolders.length) throw problemOfErrors(wrong);
    if (upload.letter) await this.inspector.judge(upload.letter.letterRef);
    const rows = [...Map.groupBy(ofHolders, ({ field }) => Number(HOLDER.exec(field)?.[1]) + 1)].map(
      ([row, own]) => ({ row, faults: own }),
    );
    const judged = await this.besideOthers(
      asked.map((one, index) => ({ row: index + 1, faults: [], asked: one })),
    );
    const { people, ok } = judged;
    return { rows: [...rows, ...judged.rows], warnings: [], notices: [], applicants: [], people, ok };
  }

  /** The rows with faults, those found against other cases too, how many have none, and which SOP fits each. */
  private async besideOthers(people: readonly JudgedRow[]) {
    const rows: { row: number; faults: FieldError[] }[] = [];
    for (const { row, asked, faults } of people) {
      const found = asked ? await this.standingInTheWay(asked) : [...faults];
      if (found.length > 0) rows.push({ row, faults: found });
    }
    const readable = people.flatMap(({ row, asked }) => (asked ? [{ row, asked }] : []));
    const fits = (await this.fitting.of(readable)).map((fit) => ({ ...fit, fits: [...fit.fits] }));
    return { rows, ok: people.length - rows.length, people: fits };
  }

  private async standingInTheWay(asked: Asked): Promise<FieldError[]> {
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

/** One person of a letter: what is asked for them, or what is wrong with it. */
interface JudgedRow {
  readonly row: number;
  readonly faults: readonly FieldError[];
  readonly asked?: Asked;
}

const HOLDER = /^holders\.(\d+)/;

function fieldOf({ procedure }: Asked, code: ProblemCode): string {
  if (procedure !== 'registration') return 'holder';
  return code === 'email-in-use' ? 'email' : 'nik';
}

/** There is no `data`, or no letter in it. */
const isLeftOut = ({ field, code }: FieldError): boolean =>
  (field === '' || field === 'letter') && code === 'required';
