import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { StoredLetter, Vault } from '@tte/vault';
import { actingOperator } from '../auth/acting-post.js';
import type { Caller } from '../auth/caller.js';
import { uuidOf } from '../http/idempotency-key.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { PROBLEMS } from '../problems/problem-table.js';
import { Problem } from '../problems/problem.js';
import { toProblem } from '../problems/to-problem.js';
import type { LetterInput } from '../cases/schemas/letter.schema.js';
import type { Asked } from '../cases/submission/asked.js';
import { CaseOpener } from '../cases/submission/case-opener.js';
import { AttachmentsService } from '../papers/attachments.service.js';
import { AttachmentInspector } from '../upload/attachment-inspector.js';
import { LetterInspector } from '../upload/letter-inspector.js';
import { requireLetter } from '../upload/require-letter.js';
import type { Upload } from '../upload/uploads.js';
import { CLOCK, VAULT, type Clock } from '../platform/ports.js';
import type { LetterResponse } from './responses.js';
import { Intakes, type Intake, type Outcome } from './intakes.js';
import type { TitledAttachment } from './titled-attachments.js';
import { LetterRequests } from './letter-request.js';
import { LetterStandings } from './letter-standings.js';

interface Entry {
  readonly caller: Caller;
  readonly key: string | undefined;
  readonly letter: LetterInput;
  readonly asked: readonly Asked[];
  readonly stored: StoredLetter;
  /** What lies beside the letter, for each of its cases. */
  readonly attachments: readonly TitledAttachment[];
}

/** 1. A letter comes in for several people: one case each, and one letter for all. */
@Injectable()
export class LettersService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly requests: LetterRequests,
    private readonly idempotency: Idempotency,
    private readonly inspector: LetterInspector,
    private readonly attachmentInspector: AttachmentInspector,
    private readonly attachments: AttachmentsService,
    private readonly intakes: Intakes,
    private readonly opener: CaseOpener,
    private readonly standings: LetterStandings,
  ) {}

  async submit(caller: Caller, key: string | undefined, upload: Upload): Promise<LetterResponse> {
    const { letter, asked, attachments } = await this.requests.read(upload);
    const stored = requireLetter(upload.letter);
    const content = [letter, asked, stored.sha256, attachments.map((one) => [one.title, one.stored.sha256])];
    const request = { subject: caller.subject, key, operation: 'letters', content };
    return this.idempotency.once(request, async () => {
      const requestDigest = await this.vault.digest(JSON.stringify(content));
      return this.enter({ caller, key, letter, asked, stored, attachments }, requestDigest);
    });
  }

  /** What an earlier request with the same key has settled stays; the rest goes on. */
  private async enter(entry: Entry, requestDigest: string): Promise<LetterResponse> {
    const { caller, asked, letter } = entry;
    const actor = actingOperator(caller);
    const { _id: letterId, ...intake } = await this.begin(entry, requestDigest);
    const stored = await this.letterOf(intake, entry.stored);
    const outcomes = { ...intake.outcomes };
    for (const [index, caseId] of intake.caseIds.entries()) {
      const one = asked[index];
      if (outcomes[index] || !one) continue;
      const open = async () => {
        await this.opener.open({ actor, caseId, asked: one, letter, stored });
        await this.attach(entry, caseId);
      };
      const outcome = await outcomeOf(open).catch((error: unknown) => {
        throw unfinished(error, letterId);
      });
      await this.intakes.settle(letterId, index, outcome);
      outcomes[index] = outcome;
    }
    return this.standings.answer({ _id: letterId, ...intake, outcomes });
  }

  /** Each case of the letter keeps what lies beside it, as it keeps the letter. */
  private async attach({ caller, attachments }: Entry, caseId: string): Promise<void> {
    const now = this.now().getTime();
    const by = { subject: caller.subject, post: 'operator' } as const;
    for (const [index, { title, type, stored }] of attachments.entries()) {
      const attachmentRef = uuidOf('attachment', caseId, String(index), stored.sha256);
      const { letterRef } = stored;
      // Their times keep the order of the form.
      const at = new Date(now + index).toISOString();
      await this.attachments.keep(caller, caseId, { attachmentRef, letterRef, title, type, at, by });
    }
  }

  private async begin(entry: Entry, requestDigest: string): Promise<Intake> {
    const { caller, key, asked, stored, attachments } = entry;
    const idOf = (...words: string[]) => (key === undefined ? randomUUID() : uuidOf(...words));
    const letterId = idOf('letter', caller.subject, key ?? '');
    const there = await this.intakes.find(letterId);
    if (!there) {
      await this.inspector.judge(stored.letterRef);
      for (const attachment of attachments) await this.attachmentInspector.judge(attachment);
    }
    const intake =
      there ??
      (await this.intakes.open({
        _id: letterId,
        letterRef: stored.letterRef,
        requestDigest,
        createdAt: this.now().toISOString(),
        caseIds: asked.map(({ procedure }, index) =>
          idOf(procedure, caller.subject, key ?? '', String(index)),
        ),
        outcomes: {},
      }));
    if (intake.requestDigest !== requestDigest) throw new Problem('idempotency-key-reused');
    return intake;
  }

  /** The letter that came first, while any of its cases keeps it; else the one that was brought again. */
  private async letterOf({ letterRef, caseIds }: Omit<Intake, '_id'>, brought: StoredLetter) {
    if (letterRef === brought.letterRef) return brought;
    for (const keeper of [undefined, ...caseIds]) {
      const letter = await this.vault.letter(letterRef, keeper);
      if (letter) return letter;
    }
    return brought;
  }
}

/** A refusal is one person's own; anything else stops the request, which can be sent again. */
async function outcomeOf(open: () => Promise<unknown>): Promise<Outcome> {
  try {
    await open();
    return { code: 'opened' };
  } catch (error) {
    if (!(error instanceof Problem) || !isRefusal(error)) throw error;
    const standing = error.extras.members?.['caseId'];
    return { code: error.code, ...(typeof standing === 'string' && { caseId: standing }) };
  }
}

const isRefusal = ({ code }: Problem): boolean =>
  PROBLEMS[code].status < 500 && code !== 'request-in-flight' && code !== 'idempotency-key-reused';

/** Tells where to look for what is done already. */
function unfinished(error: unknown, letterId: string): unknown {
  const problem = toProblem(error);
  return problem.code === 'try-again'
    ? new Problem(problem.code, { ...problem.extras, members: { letterId } })
    : error;
}
