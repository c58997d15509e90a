import { Inject, Injectable } from '@nestjs/common';
import type { MessageName, Messages, Receipt } from '@tte/contracts';
import type { CaseEntry } from '@tte/vault';
import { HttpMetrics } from '../../metrics/http-metrics.js';
import { Problem, tryAgain } from '../../problems/problem.js';
import { CaseNotRunning, UpdateRefused, WorkflowsAway } from '../../workflows/case-workflows.js';
import { TheWorld, type World } from '../../world.js';
import { within } from '../cases.js';
import { receiptFromLog } from './applied.js';

/** The log may lag behind the last decision of a case that has just closed. */
const LAG_MS = 1_000;

/** Brings messages to workflows and turns what comes back into receipts and problems. */
@Injectable()
export class UpdateSender {
  constructor(
    @TheWorld() private readonly world: World,
    @Inject(HttpMetrics) private readonly metrics: HttpMetrics,
  ) {}

  /** The receipt of a command that was accepted before. */
  earlier(registrationId: string, commandId: string): Promise<Receipt | undefined> {
    return receiptFromLog(this.world.log, registrationId, commandId);
  }

  /** @throws Problem with the refusal's code, `case-closed` or `try-again` */
  async send<Name extends MessageName>(
    { registrationId, workflowId, runId }: CaseEntry,
    name: Name,
    message: Messages[Name],
  ): Promise<Receipt> {
    const target = runId === undefined ? { workflowId } : { workflowId, runId };
    try {
      const receipt = await this.world.workflows.update(target, name, message);
      this.metrics.updateEnded(name, 'accepted');
      return receipt;
    } catch (error) {
      if (error instanceof CaseNotRunning) return this.closed(registrationId, name, message.commandId);
      throw this.refusal(name, error);
    }
  }

  private async closed(registrationId: string, name: MessageName, commandId: string): Promise<Receipt> {
    const receipt = await within(LAG_MS, () => this.earlier(registrationId, commandId));
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
