import { Readable } from 'node:stream';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import {
  inOneLine,
  type AuditTrail,
  type ExportFile,
  type ExportScope,
  type SealedCheckpoint,
} from '@tte/audit';
import { dayInWib, momentInWib } from '@tte/domain';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { Cases } from '../case-access/cases.js';
import { zipOf } from '../http/zip.js';
import { AUDIT_TRAIL } from '../platform/ports.js';
import { casesIn, type SeenCases } from './cases-in.js';
import type { AuditExportInput } from './responses.js';
import { Reports } from './reports.js';

/** The trail's file of events. */
const EVENTS = 'peristiwa.jsonl';

/** What an export is about, for the trail and in words. */
interface Asked {
  readonly scope: ExportScope;
  readonly words: string;
}

/** Proof that leaves as one ZIP: what the verifier needs, and a report that a person reads. */
@Injectable()
export class AuditExportService {
  constructor(
    @Inject(AUDIT_TRAIL) private readonly trail: AuditTrail,
    private readonly cases: Cases,
    private readonly reports: Reports,
    private readonly accessLog: AccessLog,
  ) {}

  /** Proof of one case. @throws Problem `unknown-case`, `try-again` */
  async ofCase(caller: Caller, caseId: string): Promise<StreamableFile> {
    const { caseNumber } = await this.cases.entry(caseId);
    await this.accessLog.looked(caller, 'audit-export', caseId);
    const words = `Berkas ${caseNumber}.`;
    return this.download({ scope: { caseIds: [caseId] }, words }, `bukti-${caseNumber}`);
  }

  /** Proof of all cases with an event in a period, and of the access log in it. @throws Problem `try-again` */
  async ofPeriod(caller: Caller, { from, until }: AuditExportInput): Promise<StreamableFile> {
    await this.accessLog.looked(caller, 'audit-export');
    const words = `Semua berkas dengan kejadian sejak ${momentInWib(from)} sampai sebelum ${momentInWib(until)}.`;
    return this.download({ scope: { from, until }, words }, `bukti-${dayInWib(from)}-${lastDay(until)}`);
  }

  /** Sealed first, so that what is not yet sealed, this export's own look among it, is part of the proof. */
  private async download(asked: Asked, name: string): Promise<StreamableFile> {
    const sealed = await this.trail.seal();
    const zip = zipOf(this.files(asked, sealed), new Date(sealed.at));
    return new StreamableFile(Readable.from(zip), {
      type: 'application/zip',
      disposition: `attachment; filename="${name}.zip"`,
    });
  }

  private async *files({ scope, words }: Asked, { note, at }: SealedCheckpoint): AsyncGenerator<ExportFile> {
    const seen: SeenCases = new Map();
    for (const { name, content } of this.trail.exportOf(scope)) {
      yield { name, content: name === EVENTS ? casesIn(content, seen) : content };
    }
    yield* this.reports.of(seen, { scope: words, checkpoint: inOneLine(note), sealedAt: at });
  }
}

const lastDay = (until: string): string => dayInWib(new Date(Date.parse(until) - 1).toISOString());
