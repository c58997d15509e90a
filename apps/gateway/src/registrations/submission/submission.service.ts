import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseEntry, StoredLetter } from '@tte/vault';
import { actingOperator } from '../../auth/acting-post.js';
import type { Caller } from '../../auth/caller.js';
import { uuidOf } from '../../http/idempotency-key.js';
import type { Upload } from '../../http/upload.js';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import { submittedAnswer, type Submitted } from '../answers.js';
import { Cases, within } from '../cases.js';
import { requireLetter, type LetterFile } from '../letter-file.js';
import { read, submissionSchema, type Submission } from '../schemas/submission.schema.js';
import { AdmittedCase } from './admitted-case.js';
import { SubmissionChecks, type Claim } from './submission-checks.js';

const WINNER_MS = 2_000;

interface Request {
  readonly caller: Caller;
  readonly submission: Submission;
  readonly letter: LetterFile;
  readonly claim: Claim;
  readonly requestDigest: string;
}

/** 1. A letter comes in: judged, put in the vault, and its workflow started. */
@Injectable()
export class SubmissionService {
  readonly #underWay = new Map<string, Promise<Submitted>>();

  constructor(
    @TheWorld() private readonly world: World,
    private readonly checks: SubmissionChecks,
    private readonly cases: Cases,
    private readonly admitted: AdmittedCase,
  ) {}

  async submit(caller: Caller, key: string | undefined, upload: Upload): Promise<Submitted> {
    const request = this.request(caller, key, upload);
    // Repeats that come in while the first is under way share its answer, and store no letter of their own.
    const flight = `${request.claim.registrationId} ${request.requestDigest}`;
    const first = this.#underWay.get(flight);
    if (first) return first;
    const mine = this.enter(request).finally(() => this.#underWay.delete(flight));
    this.#underWay.set(flight, mine);
    return mine;
  }

  private async enter(request: Request): Promise<Submitted> {
    const { claim, submission, letter, requestDigest } = request;
    const known = await this.world.vault.entry(claim.registrationId);
    if (known) return this.again(known, request);
    await this.checks.person(claim);
    const { number, date, subject, signedBy } = submission.letter;
    const admission = {
      registrationId: claim.registrationId,
      workflowId: claim.workflowId,
      requestDigest,
      applicant: submission.applicant,
      letter: { number, date, subject, signedBy },
    };
    const admitted = await this.admitted.admit(admission, letter);
    if (!admitted.letter) return this.again(admitted.entry, request);
    return this.begin(admitted.entry, request, admitted.letter);
  }

  private request(caller: Caller, key: string | undefined, upload: Upload): Request {
    const { settings, now, vault, workflowIdOf } = this.world;
    const submission = read(submissionSchema({ ...settings.people, now }), upload.data);
    const letter = requireLetter(upload.letter);
    const { nik, email } = submission.applicant;
    const registrationId = key === undefined ? randomUUID() : uuidOf('registration', caller.subject, key);
    return {
      caller,
      submission,
      letter,
      claim: { registrationId, workflowId: workflowIdOf(nik), nik, email },
      requestDigest: vault.digest(JSON.stringify([submission, letter.sha256])),
    };
  }

  /** The same key came before: the same answer, the one in flight is waited for, and what a crash cut off goes on. */
  private async again(entry: CaseEntry, request: Request): Promise<Submitted> {
    if (entry.requestDigest !== request.requestDigest) throw new Problem('idempotency-key-reused');
    if (entry.status !== 'pending') return submittedAnswer(entry);
    const { registrationId } = entry;
    const settled = await within(WINNER_MS, async () => {
      const now = await this.world.vault.entry(registrationId);
      return now?.status === 'pending' ? undefined : { now };
    });
    if (settled?.now) return submittedAnswer(settled.now);
    if (settled) throw new Problem('request-in-flight', { headers: { 'retry-after': '1' } });
    if (await this.cases.settle(entry)) return submittedAnswer(entry);
    return this.begin(entry, request, await this.admitted.storeLetter(entry, request.letter));
  }

  /** From the vault's entry to the running workflow; safe to repeat. */
  private async begin(entry: CaseEntry, request: Request, stored: StoredLetter): Promise<Submitted> {
    const { claim, submission, caller } = request;
    await this.orDiscard(entry, () => this.checks.email(claim));
    const input = await this.orDiscard(entry, () =>
      this.admitted.inputOf(entry, stored, {
        actor: actingOperator(caller),
        applicant: submission.applicant,
        nature: submission.letter.nature,
        receivedAt: submission.letter.receivedAt,
      }),
    );
    const started = await this.world.workflows.start(entry.workflowId, input);
    if (started) await this.world.vault.confirm(entry.registrationId, started.runId);
    else if (!(await this.cases.settle(entry))) {
      await this.orDiscard(entry, async () => {
        throw await this.checks.taken(claim);
      });
    }
    return submittedAnswer(entry);
  }

  /** A refusal takes the admission back, so that nothing of the person stays. */
  private async orDiscard<Value>(entry: CaseEntry, work: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem) await this.world.vault.discard(entry.registrationId);
      throw error;
    }
  }
}
