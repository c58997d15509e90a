import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Office } from '@tte/staff';
import { actingOperator } from '../../auth/acting-post.js';
import type { Caller } from '../../auth/caller.js';
import { uuidOf } from '../../http/idempotency-key.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import { LetterInspector } from '../../upload/letter-inspector.js';
import { requireLetter } from '../../upload/require-letter.js';
import type { Upload } from '../../upload/uploads.js';
import { CLOCK, SETTINGS, type Clock } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';
import type { Submitted } from '../responses.js';
import { read, submissionSchema, type Submission } from '../schemas/submission.schema.js';
import { CaseOpener } from './case-opener.js';

/** 1. A letter comes in for one applicant. */
@Injectable()
export class SubmissionService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly idempotency: Idempotency,
    private readonly inspector: LetterInspector,
    private readonly opener: CaseOpener,
    private readonly office: Office,
  ) {}

  /** The field `data`. @throws Problem with every fault at once */
  read(data: unknown): Submission {
    const { settings, office, now } = this;
    return read(submissionSchema({ ...settings.people, units: office.openUnits, now }), data);
  }

  async submit(caller: Caller, key: string | undefined, upload: Upload): Promise<Submitted> {
    const { letter, ...entered } = this.read(upload.data);
    const stored = requireLetter(upload.letter);
    const { subject } = caller;
    const content = [letter, entered, stored.sha256];
    return this.idempotency.once({ subject, key, operation: 'cases', content }, async () => {
      const caseId = key === undefined ? randomUUID() : uuidOf('registration', subject, key);
      const judge = () => this.inspector.judge(stored.letterRef);
      const asked = { procedure: 'registration', ...entered } as const;
      return this.opener.open({ actor: actingOperator(caller), caseId, asked, letter, stored }, judge);
    });
  }
}
