import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CaseView } from '@tte/event-log';
import { VaultFailure, type StoredComment, type Vault } from '@tte/vault';
import { AccessLog } from '../access-log/access-log.js';
import type { Caller } from '../auth/caller.js';
import { assertRelation, ownCaseOf } from '../auth/own-case.js';
import { COMMENTS, DESK, POLICY } from '../auth/policy.js';
import { Cases, refuseRestricted } from '../case-access/cases.js';
import { commandIdOfRequest } from '../cases/decisions/command-id.js';
import { signed } from '../cases/reading/case-view.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { CLOCK, SETTINGS, VAULT, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { Problem } from '../problems/problem.js';
import { Staff } from '../staff/staff.js';
import { CaseChanges } from '../workflows/case-changes.js';
import { authorOf } from './author.js';
import type { CommentInput } from './bodies.js';

const recordOf = ({ commentRef: ref, commitment }: StoredComment) => ({ ref, commitment });

/**
 * What those who work on a case say to each other about it. It decides nothing, so no workflow knows of it.
 * Why: docs/decisions/0142-officials-comment-beside-the-case.md
 */
@Injectable()
export class CommentsService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly staff: Staff,
    private readonly accessLog: AccessLog,
    private readonly idempotency: Idempotency,
    private readonly caseChanges: CaseChanges,
  ) {}

  /** Those that are on record just as they are, the first one first. */
  async list(caller: Caller, caseId: string) {
    await this.met(caller, caseId);
    const items = await this.accessLog.onRecord(await this.vault.comments(caseId), recordOf);
    const nameAt = await this.staff.names(items.map(({ by }) => by.subject));
    return {
      items: items.map(({ commentRef, at, by, text }) => ({
        commentId: commentRef,
        ...signed({ at, actor: by }, nameAt),
        text,
      })),
    };
  }

  /** @throws Problem `too-many-comments`, `own-case`, `own-case-unknown`, `data-erased`, `processing-restricted` */
  add(caller: Caller, caseId: string, key: string | undefined, { text }: CommentInput) {
    const { vault } = this;
    const request = { subject: caller.subject, key, operation: `comment ${caseId}`, content: { text } };
    return this.idempotency.once(request, async () => {
      const view = await this.met(caller, caseId);
      const by = authorOf(caller, view, DESK);
      const { papers } = await this.cases.entry(caseId);
      if (papers.comments >= this.settings.gateway.commentsMax) throw new Problem('too-many-comments');
      const commentRef = key === undefined ? randomUUID() : await commandIdOfRequest(vault, request);
      const at = this.now().toISOString();
      const stored = await vault.addComment(caseId, { commentRef, at, by, text }).catch((error: unknown) => {
        // Erased this very moment.
        const isGone = error instanceof VaultFailure && error.code === 'vault-unknown-case';
        throw isGone ? new Problem('data-erased') : error;
      });
      await this.accessLog.paper(caller, 'comment', caseId, recordOf(stored));
      this.caseChanges.tell({ caseId, seq: view.seq });
      return { commentId: commentRef, at: stored.at };
    });
  }

  /** The case, if what is said of it is for the caller. @throws Problem */
  private async met(caller: Caller, caseId: string): Promise<CaseView> {
    const view = await this.cases.view(caseId);
    const entry = await this.cases.entry(caseId);
    if (entry.status === 'erased') throw new Problem('data-erased');
    refuseRestricted(entry);
    const applicant = await this.vault.applicant(caseId, entry.dataVersion);
    assertRelation(POLICY[`GET ${COMMENTS}`], ownCaseOf(caller, applicant, this.vault.identity));
    return view;
  }
}
