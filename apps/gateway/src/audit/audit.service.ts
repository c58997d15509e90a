import { Inject, Injectable } from '@nestjs/common';
import { inOneLine, type AuditTrail, type SealedCheckpoint, type VerificationRun } from '@tte/audit';
import type { z } from 'zod';
import { AUDIT_TRAIL } from '../platform/ports.js';
import { Problem } from '../problems/problem.js';
import type {
  AuditStateResponse,
  AuditVerificationResponse,
  CheckpointResponse,
  CheckpointsInput,
  CheckpointsResponse,
} from './responses.js';

type Shown = z.output<typeof CheckpointResponse>;

/** What is sealed, and whether it is still so. */
@Injectable()
export class AuditService {
  #isVerifying = false;

  constructor(@Inject(AUDIT_TRAIL) private readonly trail: AuditTrail) {}

  async state(): Promise<z.output<typeof AuditStateResponse>> {
    const { latest, statements, chains, unsealed, lastVerification, copies } = await this.trail.state();
    return {
      ...{ statements, chains, unsealed },
      latest: latest ? shown(latest) : null,
      lastVerification: lastVerification ? shownRun(lastVerification) : null,
      copies: copies.map(({ place, size = null, at = null }) => ({ place, size, at })),
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

  /**
   * Verifies all that the store holds. It reads everything, so each gateway does it once at a time.
   * @throws Problem `verification-running`
   */
  async verify(): Promise<z.output<typeof AuditVerificationResponse>> {
    if (this.#isVerifying) throw new Problem('verification-running');
    this.#isVerifying = true;
    try {
      return shownRun(await this.trail.verify());
    } finally {
      this.#isVerifying = false;
    }
  }
}

const shown = ({ size, root, at, note }: SealedCheckpoint): Shown => ({
  ...{ size, root, at, note },
  line: inOneLine(note),
});

const shownRun = ({ at, findings }: VerificationRun): z.output<typeof AuditVerificationResponse> => ({
  at,
  findings: findings.map(({ kind, where }) => ({ kind, where })),
});
