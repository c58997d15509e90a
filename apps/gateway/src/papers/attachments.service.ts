import { randomUUID } from 'node:crypto';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { CaseView } from '@tte/event-log';
import {
  VaultFailure,
  type Attachment,
  type AttachmentType,
  type StoredAttachment,
  type Vault,
} from '@tte/vault';
import type { Logger } from 'pino';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { ATTACHERS } from '../auth/policy.js';
import { reachOf, reaches } from '../auth/scope.js';
import { Cases, refuseRestricted } from '../case-access/cases.js';
import { commandIdOfRequest } from '../cases/decisions/command-id.js';
import { signed } from '../cases/reading/case-view.js';
import { harmlessHeaders, type Disposition, type OpenedLetter } from '../cases/reading/letter.service.js';
import { read } from '../cases/schemas/submission.schema.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { CLOCK, LOGGER, SETTINGS, VAULT, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { unknownWithin, problemOfErrors } from '../problems/from-issues.js';
import { Problem, tryAgain } from '../problems/problem.js';
import { Staff } from '../staff/staff.js';
import { AttachmentInspector } from '../upload/attachment-inspector.js';
import type { Upload } from '../upload/uploads.js';
import { CaseChanges } from '../workflows/case-changes.js';
import { authorOf } from './author.js';
import { AttachmentData } from './bodies.js';

const EXTENSIONS: Readonly<Record<AttachmentType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

const recordOf = ({ attachmentRef: ref, commitment }: StoredAttachment) => ({ ref, commitment });

/**
 * Files beside a case's letter: who may see the letter sees them, and nobody else.
 * Why: docs/decisions/0143-attachments-are-kept-as-letters.md
 */
@Injectable()
export class AttachmentsService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly staff: Staff,
    private readonly accessLog: AccessLog,
    private readonly idempotency: Idempotency,
    private readonly inspector: AttachmentInspector,
    private readonly caseChanges: CaseChanges,
  ) {}

  /** How many one case has at most. */
  get most(): number {
    return this.settings.gateway.attachmentsMax;
  }

  async list(caller: Caller, caseId: string) {
    const view = await this.cases.view(caseId);
    const { restriction, papers } = await this.cases.entry(caseId);
    const items = await this.accessLog.onRecord(await this.stored(caseId), recordOf);
    const nameAt = await this.staff.names(items.map(({ by }) => by.subject));
    return {
      items: items.map(({ attachmentRef, title, type, fileName, bytes, at, by }) => ({
        attachmentId: attachmentRef,
        title,
        type,
        fileName,
        bytes,
        ...signed({ at, actor: by }, nameAt),
      })),
      mayAdd:
        view.open &&
        !restriction &&
        papers.attachments < this.most &&
        reaches(reachOf(caller, ATTACHERS), view.unit),
    };
  }

  /** Named after the registration, as the letter is. */
  async open(caller: Caller, caseId: string, id: string, disposition: Disposition): Promise<OpenedLetter> {
    const { caseNumber } = await this.cases.view(caseId);
    refuseRestricted(await this.cases.entry(caseId));
    const all = await this.stored(caseId);
    const index = all.findIndex(({ attachmentRef }) => attachmentRef === id);
    const attachment = all[index];
    if (!attachment) throw new Problem('attachment-not-found');
    const [recorded] = await this.accessLog.onRecord([attachment], recordOf);
    if (!recorded) throw new Problem('attachment-altered');
    const record = recordOf(attachment);
    await this.accessLog.paper(caller, 'attachment-opened', caseId, record);
    const opened = await this.vault
      .openLetter(attachment.letterRef, caseId, record.commitment)
      .catch((error: unknown) => this.damaged(caseId, error));
    if (!opened) throw new Problem('attachment-not-found');
    const name = `lampiran-${caseNumber.replace(/[^\w-]+/g, '-')}-${index + 1}`;
    const file = new StreamableFile(opened.content, {
      type: attachment.type,
      disposition: `${disposition}; filename="${name}.${EXTENSIONS[attachment.type]}"`,
      length: attachment.bytes,
    });
    return { file, headers: harmlessHeaders(attachment.sha256) };
  }

  /** Sees that a form can be taken, before anything is stored: one that came before has its answer. @throws Problem */
  async admit(caller: Caller, caseId: string, key: string | undefined): Promise<void> {
    if (key !== undefined && (await this.idempotency.knows(caller.subject, key))) return;
    await this.addable(caller, caseId);
  }

  /** The case, if another one can be added to it. @throws Problem */
  private async addable(caller: Caller, caseId: string): Promise<CaseView> {
    const view = await this.cases.view(caseId);
    const entry = await this.cases.entry(caseId);
    if (!view.open || entry.status === 'erased') throw new Problem('case-closed');
    refuseRestricted(entry);
    authorOf(caller, view, ATTACHERS);
    if (entry.papers.attachments >= this.most) throw new Problem('too-many-attachments');
    return view;
  }

  async add(caller: Caller, caseId: string, key: string | undefined, upload: Upload) {
    const { vault } = this;
    if (upload.letter || upload.table) throw problemOfErrors([unknownWithin('')]);
    const { title } = read(AttachmentData, upload.data);
    const [uploaded] = upload.attachments;
    if (!uploaded) throw new Problem('attachment-required');
    const { stored, type } = uploaded;
    const content = { title, sha256: stored.sha256 };
    const request = { subject: caller.subject, key, operation: `attachment ${caseId}`, content };
    return this.idempotency.once(request, async () => {
      const view = await this.addable(caller, caseId);
      await this.inspector.judge(uploaded);
      const kept = await this.keep(caller, caseId, {
        attachmentRef: key === undefined ? randomUUID() : await commandIdOfRequest(vault, request),
        letterRef: stored.letterRef,
        title,
        type,
        at: this.now().toISOString(),
        by: authorOf(caller, view, ATTACHERS),
      });
      this.caseChanges.tell({ caseId, seq: view.seq });
      return { attachmentId: kept.attachmentRef, at: kept.at, sha256: kept.sha256 };
    });
  }

  /** Puts a judged one beside a case, and on record. Safe to repeat. */
  async keep(caller: Caller, caseId: string, attachment: Attachment): Promise<StoredAttachment> {
    const kept = await this.vault.attach(caseId, attachment);
    // Its case was erased this very moment, which the next attempt is told.
    if (!kept) throw tryAgain();
    await this.accessLog.paper(caller, 'attachment', caseId, recordOf(kept));
    return kept;
  }

  private stored(caseId: string): Promise<readonly StoredAttachment[]> {
    return this.vault.attachments(caseId).catch((error: unknown) => this.damaged(caseId, error));
  }

  /** An altered one is nobody's to read, and somebody's to look into. */
  private damaged(caseId: string, error: unknown): never {
    if (!(error instanceof VaultFailure)) throw error;
    this.logger.error({ caseId, code: error.code }, 'an attachment is not what was stored');
    throw new Problem('attachment-altered');
  }
}
