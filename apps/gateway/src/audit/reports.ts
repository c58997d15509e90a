import { Inject, Injectable } from '@nestjs/common';
import type { ExportFile } from '@tte/audit';
import type { EventLog } from '@tte/event-log';
import { MandateStore, Office } from '@tte/staff';
import { EVENT_LOG } from '../platform/ports.js';
import { Staff } from '../staff/staff.js';
import type { SeenCases } from './cases-in.js';
import { caseEvidence } from './report/case-evidence.js';
import { writeReport, type ReportFacts, type ToldCase } from './report/write-report.js';

/** Cases in one document: what a reader opens, and what is in memory at once, stay bounded. */
const CASES_EACH = 50;

/** The reports of an export: documents that a person reads. */
@Injectable()
export class Reports {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly staff: Staff,
    private readonly mandates: MandateStore,
    private readonly office: Office,
  ) {}

  /** One document, or several of so many cases each, over what an export has of these cases. */
  *of(seen: SeenCases, facts: Omit<ReportFacts, 'title' | 'units'>): Generator<ExportFile> {
    const cases = [...seen];
    const count = Math.max(1, Math.ceil(cases.length / CASES_EACH));
    const units = this.office.unitNames;
    for (let index = 0; index < count; index += 1) {
      const part = cases.slice(index * CASES_EACH, (index + 1) * CASES_EACH);
      const place = count === 1 ? '' : `, bagian ${index + 1} dari ${count}`;
      const title = `Laporan bukti Registrasi TTE${place}`;
      yield {
        name: count === 1 ? 'laporan.pdf' : `laporan-${String(index + 1).padStart(4, '0')}.pdf`,
        content: writeReport({ ...facts, title, units }, this.told(part)),
      };
    }
  }

  private async *told(cases: readonly (readonly [caseId: string, seq: number])[]): AsyncGenerator<ToldCase> {
    const mandates = new Map((await this.mandates.list({})).map((mandate) => [mandate.id, mandate]));
    for (const [caseId, last] of cases) {
      const events = (await this.log.eventsOf(caseId)).filter(({ seq }) => seq <= last);
      const actors = events.map(({ actor }) => actor);
      const issuers = actors.flatMap(({ mandate }) => mandates.get(mandate?.id ?? '')?.issuedBy ?? []);
      const nameAt = await this.staff.names([...actors.map(({ subject }) => subject), ...issuers]);
      yield { evidence: caseEvidence(caseId, events), people: { nameAt, mandates } };
    }
  }
}
