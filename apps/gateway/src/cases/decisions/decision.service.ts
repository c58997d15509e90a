import { Inject, Injectable } from '@nestjs/common';
import type { MessageName, Messages, Receipt } from '@tte/contracts';
import type { Applicant, Envelope } from '@tte/domain';
import type { EventLog, CaseView } from '@tte/event-log';
import type { CaseEntry, Vault } from '@tte/vault';
import { isUuid } from '../../http/idempotency-key.js';
import { actorFor, fittingPosts } from '../../auth/acting-post.js';
import { subjectInLog } from '../../auth/applicant-caller.js';
import type { Caller } from '../../auth/caller.js';
import { assertRelation, ownCaseOf } from '../../auth/own-case.js';
import { accessToMessage } from '../../auth/policy.js';
import { ActiveMandates } from '../../mandates/active-mandates.js';
import { Claims } from '../../claims/claims.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import type { DecisionInput } from '../../messages/bodies.js';
import type { DecisionName } from '../../messages/messages.js';
import { noteWith } from '../../messages/held-note.js';
import { rowOf } from '../../messages/of-message.js';
import { Problem } from '../../problems/problem.js';
import { EVENT_LOG, VAULT } from '../../platform/ports.js';
import { Cases, refuseRestricted } from '../../case-access/cases.js';
import { ChangesService } from './changes.service.js';
import { commandIdOf, commandIdOfRequest } from './command-id.js';
import { UpdateSender } from './update-sender.js';

/** What a decision is resolved against. */
export interface Shown {
  readonly caseId: string;
  readonly entry: CaseEntry;
  readonly view: CaseView | undefined;
  readonly applicant: Applicant | undefined;
}

/** A decision of a person: resolved to who acts and whether the case is their own, and brought to the workflow. */
@Injectable()
export class DecisionService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly cases: Cases,
    private readonly sender: UpdateSender,
    private readonly activeMandates: ActiveMandates,
    private readonly claims: Claims,
    private readonly idempotency: Idempotency,
    private readonly changes: ChangesService,
  ) {}

  /**
   * @throws Problem of the door, of the rules, or of the key; `stale-case` says what has changed
   */
  async decide(
    name: DecisionName,
    caller: Caller,
    caseId: string,
    key: string | undefined,
    body: DecisionInput,
  ): Promise<Receipt> {
    const request = { subject: caller.subject, key, operation: `${name} ${caseId}`, content: body };
    const commandId =
      key === undefined || body.commandId !== undefined
        ? commandIdOf(caller, caseId, body.commandId)
        : await commandIdOfRequest(this.vault, request);
    const take = () => this.take(name, caller, caseId, body, commandId);
    return this.idempotency.once(request, () => this.changes.telling(caseId, body.dataVersion, take));
  }

  private async take(
    name: DecisionName,
    caller: Caller,
    caseId: string,
    body: DecisionInput,
    commandId: string,
  ): Promise<Receipt> {
    const { whileRestricted } = rowOf(name);
    const { commandId: chosen, dataVersion, as, note, held, ...decision } = body;
    // A chosen id may be that of another command, which the log tells; one of our own making is known to Temporal.
    const needsView =
      chosen !== undefined ||
      caller.offices.some(({ mandate }) => mandate?.units) ||
      (as === undefined && fittingPosts(caller, name).length > 1);
    const shown = await this.shown(caseId, dataVersion, needsView);
    const { entry } = shown;
    const command = { commandId, name, subject: subjectInLog(caller) };
    const earlier = await this.sender.earlier(caseId, command, shown.view);
    if (earlier) return earlier;
    if (entry.status === 'erased') throw new Problem('case-closed');
    if (!whileRestricted) refuseRestricted(entry);
    const envelope = this.envelope(name, caller, shown, { ...body, commandId });
    const actor = await this.activeMandates.confirm(envelope.actor);
    const { settles } = await this.leftToClaimant(name, actor, caseId);
    const message = { ...envelope, actor, ...decision } as Messages[typeof name];
    const receipt = await this.sender.send(entry, name, message, noteWith(entry.procedure, held, note));
    if (settles) await this.claims.settle(caller.subject, caseId);
    return receipt;
  }

  /**
   * Leaves a case on which a verifikator works to them, whatever another one wants to do there.
   * @returns whether the message ends the actor's own claim
   * @throws Problem `claimed-by-other`
   */
  async leftToClaimant(
    name: MessageName,
    { subject, post }: Envelope['actor'],
    caseId: string,
  ): Promise<{ readonly settles: boolean }> {
    const { claimable } = rowOf(name);
    const isMine =
      claimable !== undefined && post === 'verifikator' && (await this.claims.isMine(subject, caseId));
    return { settles: isMine && claimable === 'decides' };
  }

  /**
   * A case as the door sees it, if it has begun: its projection, and the applicant of the version that the caller was shown.
   * @param withView false saves the read of the projection
   * @throws Problem `unknown-case`
   */
  async shown(caseId: string, dataVersion: number, withView = true): Promise<Shown> {
    const { vault, log } = this;
    if (!isUuid(caseId)) throw new Problem('unknown-case');
    const [view, found] = await Promise.all([
      withView ? log.caseView(caseId) : undefined,
      vault.entryWithApplicant(caseId, dataVersion),
    ]);
    const entry = await this.cases.begun(found?.entry);
    return { caseId, entry, view, applicant: found?.applicant };
  }

  /**
   * The part that all messages share, but for the note.
   * @throws Problem `forbidden`, `own-case` or `own-case-unknown`
   */
  envelope(
    name: MessageName,
    caller: Caller,
    { caseId, view, applicant }: Shown,
    { commandId, dataVersion, as }: DecisionInput & { readonly commandId: string },
  ): Omit<Envelope, 'via'> & { via?: 'operator' } {
    const actor = actorFor(caller, name, { as, waitingOn: view?.waitingOn, unit: view?.unit });
    const ownCase = ownCaseOf(caller, applicant, this.vault.identity);
    assertRelation(accessToMessage(name), ownCase);
    return {
      commandId,
      caseId,
      dataVersion,
      actor,
      ownCase,
      // What an operator brings is the applicant's.
      ...(actor.post === 'operator' && { via: 'operator' as const }),
    };
  }
}
