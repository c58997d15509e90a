import { Inject, Injectable } from '@nestjs/common';
import { inOneLine, type AuditTrail, type SealedCheckpoint, type VerificationRun } from '@tte/audit';
import type { z } from 'zod';
import { AUDIT_TRAIL, CASE_WORKFLOWS } from '../platform/ports.js';
import { WorkflowsAway, type CaseWorkflows } from '../workflows/case-workflows.js';
import type {
  AuditStateResponse,
  CheckpointResponse,
  CheckpointsInput,
  CheckpointsResponse,
  VerificationAsked,
} from './responses.js';

type Shown = z.output<typeof CheckpointResponse>;

/** What is sealed, and whether it is still so. */
@Injectable()
export class AuditService {
  constructor(
    @Inject(AUDIT_TRAIL) private readonly trail: AuditTrail,
    @Inject(CASE_WORKFLOWS) private readonly workflows: CaseWorkflows,
  ) {}

  async state(): Promise<z.output<typeof AuditStateResponse>> {
    const [state, verification] = await Promise.all([this.trail.state(), this.verification()]);
    const { latest, statements, chains, unsealed, lastVerification, copies } = state;
    return {
      ...{ statements, chains, unsealed, verification },
      latest: latest ? shown(latest) : null,
      lastVerification: lastVerification ? shownRun(lastVerification) : null,
      copies: copies.map(({ place, size = null, at = null, awaySince = null }) => ({
        ...{ place, size, at, awaySince },
      })),
    };
  }

  /** Newest first. */
  async checkpoints({ limit, after }: CheckpointsInput): Promise<z.output<typeof CheckpointsResponse>> {
    const found = await this.trail.checkpoints({ limit: limit + 1, ...(after !== undefined && { after }) });
    const items = found.slice(0, limit);
    return { items: items.map(shown), next: found.length > limit ? (items.at(-1)?.size ?? null) : null };
  }

  async seal(): Promise<Shown> {
    return shown(await this.trail.seal());
  }

  /** A worker does it: it reads everything, also the places outside the store. */
  async verify(): Promise<z.output<typeof VerificationAsked>> {
    await this.workflows.verifyRecords();
    return { verification: 'running' };
  }

  private async verification(): Promise<z.output<typeof AuditStateResponse>['verification']> {
    try {
      return await this.workflows.verification();
    } catch (error) {
      if (error instanceof WorkflowsAway) return 'unknown';
      throw error;
    }
  }
}

const shown = ({ size, root, at, note }: SealedCheckpoint): Shown => ({
  ...{ size, root, at, note },
  line: inOneLine(note),
});

const shownRun = ({ at, findings }: VerificationRun) => ({
  at,
  findings: findings.map(({ kind, where }) => ({ kind, where })),
});
