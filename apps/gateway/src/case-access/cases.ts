import { Inject, Injectable } from '@nestjs/common';
import type { EventLog, CaseView } from '@tte/event-log';
import type { CaseEntry, Vault } from '@tte/vault';
import { isUuid } from '../http/idempotency-key.js';
import { Problem, tryAgain } from '../problems/problem.js';
import { CASE_WORKFLOWS, EVENT_LOG, VAULT } from '../platform/ports.js';
import type { CaseWorkflows } from '../workflows/case-workflows.js';
import { within } from './within.js';

const WAIT_MS = 2_000;

/** @throws Problem `processing-restricted` for a case whose data are kept and not processed */
export function refuseRestricted({ restriction }: Pick<CaseEntry, 'restriction'>): void {
  if (restriction) throw new Problem('processing-restricted');
}

/** Finds cases: their entry in the vault, their run, and their view. */
@Injectable()
export class Cases {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CASE_WORKFLOWS) private readonly workflows: CaseWorkflows,
  ) {}

  /** The entry of a case that has begun. @throws Problem `unknown-case` */
  async entry(caseId: string): Promise<CaseEntry> {
    return this.begun(isUuid(caseId) ? await this.vault.entry(caseId) : undefined);
  }

  /** The entry, if its case has begun. @throws Problem `unknown-case` */
  async begun(entry: CaseEntry | undefined): Promise<CaseEntry> {
    if (!entry) throw new Problem('unknown-case');
    if (entry.status !== 'pending') return entry;
    const settled = await this.settle(entry);
    if (!settled) throw new Problem('unknown-case');
    return settled;
  }

  /**
   * Confirms a pending case whose workflow runs after all: a crash came between the start and the confirmation, or
   * the case is a successor that its predecessor started. Undefined when its workflow was never started.
   */
  async settle(entry: CaseEntry): Promise<CaseEntry | undefined> {
    const run = await this.workflows.describe(entry.workflowId);
    if (!run || run.caseNumber !== entry.caseNumber) {
      const begun = await this.log.caseView(entry.caseId);
      return begun && entry;
    }
    await this.vault.confirm(entry.caseId, run.runId);
    return { ...entry, runId: run.runId, status: 'live' };
  }

  /** Whether a case is under way: of one that was begun and that the log does not know yet, too. */
  async isOpen({ caseId, status }: CaseEntry): Promise<boolean> {
    if (status === 'erased') return false;
    return (await this.log.caseView(caseId))?.open ?? true;
  }

  /** The view of a case, waited for when it is to have seen `minSeq`; the present one when that takes too long. */
  async view(caseId: string, minSeq = 1): Promise<CaseView> {
    await this.entry(caseId);
    let latest: CaseView | undefined;
    await within(WAIT_MS, async () => {
      latest = await this.log.caseView(caseId);
      return latest && latest.seq >= minSeq ? latest : undefined;
    });
    if (!latest) throw tryAgain();
    return latest;
  }
}
