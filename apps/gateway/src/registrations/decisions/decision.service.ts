import { Injectable } from '@nestjs/common';
import type { MessageName, Messages, Receipt } from '@tte/contracts';
import type { Applicant, Envelope, Post } from '@tte/domain';
import type { RegistrationView } from '@tte/event-log';
import type { CaseEntry } from '@tte/vault';
import { isUuid } from '../../http/idempotency-key.js';
import { actorFor } from '../../auth/acting-post.js';
import { subjectInLog } from '../../auth/applicant-caller.js';
import type { Caller } from '../../auth/caller.js';
import { assertRelation, ownCaseOf } from '../../auth/own-case.js';
import { accessToMessage } from '../../auth/policy.js';
import { StandIns } from '../../mandates/stand-ins.js';
import { Claims } from '../../claims/claims.js';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import { Cases, refuseRestricted } from '../cases.js';
import { commandIdOf } from './command-id.js';
import { UpdateSender } from './update-sender.js';

/** What the body of every decision carries. */
export interface DecisionInput {
  readonly commandId?: string;
  readonly dataVersion: number;
  readonly as?: Post;
  readonly note?: string;
}

/** What a decision is resolved against. */
export interface Shown {
  readonly registrationId: string;
  readonly entry: CaseEntry;
  readonly view: RegistrationView | undefined;
  readonly applicant: Applicant | undefined;
}

/** Messages of the verifikators, who claim the cases that they work on. */
const ON_CLAIMED: readonly MessageName[] = ['completeness', 'approval', 'portal-work'];

/** A decision of a person: resolved to who acts and whether the case is their own, and brought to the workflow. */
@Injectable()
export class DecisionService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
    private readonly sender: UpdateSender,
    private readonly standIns: StandIns,
    private readonly claims: Claims,
  ) {}

  async decide(
    name: Exclude<MessageName, 'correction'>,
    caller: Caller,
    registrationId: string,
    key: string | undefined,
    body: DecisionInput,
  ): Promise<Receipt> {
    const shown = await this.shown(registrationId, body.dataVersion);
    const { entry } = shown;
    const commandId = commandIdOf(caller, registrationId, body.commandId ?? key);
    const command = { commandId, name, subject: subjectInLog(caller) };
    const earlier = await this.sender.earlier(registrationId, command, shown.view);
    if (earlier) return earlier;
    if (entry.status === 'erased') throw new Problem('case-closed');
    if (name !== 'withdrawal') refuseRestricted(entry);
    const { commandId: _id, dataVersion: _version, as: _as, note, ...decision } = body;
    const envelope = this.envelope(name, caller, shown, { ...body, commandId });
    await this.standIns.confirm(envelope.actor);
    const claimed = ON_CLAIMED.includes(name) && (await this.claims.isMine(caller.subject, registrationId));
    const message = { ...envelope, ...decision } as Messages[typeof name];
    const receipt = await this.sender.send(entry, name, message, note);
    if (claimed) await this.claims.settle(caller.subject, registrationId);
    return receipt;
  }

  /**
   * A case as the door sees it, if it has begun: its projection, and the applicant of the version that the caller was shown.
   * @throws Problem `unknown-registration`
   */
  async shown(registrationId: string, dataVersion: number): Promise<Shown> {
    const { vault, log } = this.world;
    if (!isUuid(registrationId)) throw new Problem('unknown-registration');
    const [view, found] = await Promise.all([
      log.registration(registrationId),
      vault.entryWithApplicant(registrationId, dataVersion),
    ]);
    const entry = await this.cases.begun(found?.entry);
    return { registrationId, entry, view, applicant: found?.applicant };
  }

  /**
   * The part that all messages share, but for the note.
   * @throws Problem `forbidden`, `own-case` or `own-case-unknown`
   */
  envelope(
    name: MessageName,
    caller: Caller,
    { registrationId, view, applicant }: Shown,
    { commandId, dataVersion, as }: DecisionInput & { readonly commandId: string },
  ): Omit<Envelope, 'via'> & { via?: 'operator' } {
    const actor = actorFor(caller, name, { as, waitingOn: view?.waitingOn, unit: view?.unit });
    const ownCase = ownCaseOf(caller, applicant);
    assertRelation(accessToMessage(name), ownCase);
    return {
      commandId,
      registrationId,
      dataVersion,
      actor,
      ownCase,
      // What an operator brings is the applicant's.
      ...(actor.post === 'operator' && { via: 'operator' as const }),
    };
  }
}
