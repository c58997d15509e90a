import { Inject, Injectable } from '@nestjs/common';
import type { MessageName, Messages, Receipt } from '@tte/contracts';
import type { EventLog, CaseView } from '@tte/event-log';
import type { CaseEntry, Vault } from '@tte/vault';
import { CaseChanges } from '../../workflows/case-changes.js';
import { HttpMetrics } from '../../metrics/http-metrics.js';
import { Problem, tryAgain } from '../../problems/problem.js';
import {
  CaseNotRunning,
  UpdateRefused,
  WorkflowsAway,
  type CaseWorkflows,
} from '../../workflows/case-workflows.js';
import { CASE_WORKFLOWS, EVENT_LOG, VAULT } from '../../platform/ports.js';
import { uuidOf } from '../../http/idempotency-key.js';
import { rowOf } from '../../messages/of-message.js';
import { within } from '../../case-access/within.js';
import { receiptFromLog, type Repeatable } from './applied.js';

/** The log may lag behind the last decision of a case that has just closed. */
const LAG_MS = 1_000;

/** Brings messages to workflows and turns what comes back into receipts and problems. */
@Injectable()
export class UpdateSender {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CASE_WORKFLOWS) private readonly workflows: CaseWorkflows,
    @Inject(HttpMetrics) private readonly metrics: HttpMetrics,
    private readonly caseChanges: CaseChanges,
  ) {}

  /** The receipt of a command that was accepted before. @throws Problem `command-id-reused` */
  earlier(caseId: string, command: Repeatable, view: CaseView | undefined): Promise<Receipt | undefined> {
    return receiptFromLog(this.log, caseId, command, view);
  }

  /**
   * A note goes into the vault just before the Update that refers to it, and is taken back when that is refused. Its
   * reference is made from the command, so that a repeated command finds its own note.
   * @throws Problem with the refusal's code, `case-closed` or `try-again`
   */
  async send<Name extends MessageName>(
    entry: CaseEntry,
    name: Name,
    message: Messages[Name],
    note?: string,
  ): Promise<Receipt> {
    if (!note) return this.update(entry, name, message);
    const { vault } = this;
    const { caseId } = entry;
    const noteRef = uuidOf('note', name, message.actor.subject, message.commandId);
    const written = await vault.writeNote(caseId, noteRef, note);
    try {
      return await this.update(entry, name, { ...message, noteRef });
    } catch (error) {
      // An Update of which nobody knows whether it arrived may refer to the note.
      const refused = error instanceof Problem && error.code !== 'try-again';
      if (refused && written) await vault.discardNote(caseId, noteRef).catch(() => undefined);
      throw error;
    }
  }

  private async update<Name extends MessageName>(
    { caseId, workflowId, runId }: CaseEntry,
    name: Name,
    message: Messages[Name],
  ): Promise<Receipt> {
    const target = runId === undefined ? { workflowId } : { workflowId, runId };
    try {
      const receipt = await this.workflows.update(target, name, message);
      this.metrics.updateEnded(name, 'accepted');
      this.caseChanges.tell(receipt);
      return receipt;
    } catch (error) {
      if (!(error instanceof CaseNotRunning)) throw this.refusal(name, error);
      return rowOf(name).afterEnd ? this.afterEnd(name, message) : this.closed(caseId, name, message);
    }
  }

  /** The case has ended, and takes this all the same. */
  private async afterEnd<Name extends MessageName>(name: Name, message: Messages[Name]): Promise<Receipt> {
    try {
      const receipt = await this.workflows.updateClosed(name, message);
      this.metrics.updateEnded(name, 'accepted');
      this.caseChanges.tell(receipt);
      return receipt;
    } catch (error) {
      throw this.refusal(name, error);
    }
  }

  private async closed(
    caseId: string,
    name: MessageName,
    { commandId, actor: { subject } }: Messages[MessageName],
  ): Promise<Receipt> {
    const command = { commandId, name, subject };
    const receipt = await within(LAG_MS, async () =>
      this.earlier(caseId, command, await this.log.caseView(caseId)),
    );
    this.metrics.updateEnded(name, receipt ? 'accepted' : 'case-closed');
    if (!receipt) throw new Problem('case-closed');
    return receipt;
  }

  private refusal(name: MessageName, error: unknown): unknown {
    if (error instanceof UpdateRefused) {
      this.metrics.updateEnded(name, error.refusal);
      return new Problem(error.refusal);
    }
    this.metrics.updateEnded(name, error instanceof WorkflowsAway ? 'try-again' : 'internal');
    return error instanceof WorkflowsAway ? tryAgain() : error;
  }
}
