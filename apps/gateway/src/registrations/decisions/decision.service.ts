import { Injectable } from '@nestjs/common';
import type { MessageName, Messages, Receipt } from '@tte/contracts';
import type { Envelope, Post } from '@tte/domain';
import type { CaseEntry } from '@tte/vault';
import { actorFor } from '../../auth/acting-post.js';
import type { Caller } from '../../auth/caller.js';
import { ownCaseOf } from '../../auth/own-case.js';
import { Problem } from '../../problems/problem.js';
import { TheWorld, type World } from '../../world.js';
import { Cases } from '../cases.js';
import { commandIdOf } from './command-id.js';
import { UpdateSender } from './update-sender.js';

/** What the body of every decision carries. */
export interface DecisionInput {
  readonly commandId?: string;
  readonly dataVersion: number;
  readonly as?: Post;
  readonly note?: string;
}

/** Messages that an operator brings on the applicant's behalf. */
const FOR_THE_APPLICANT: readonly MessageName[] = ['correction', 'withdrawal', 'nudge'];

/** A decision of a person: resolved to who acts and whether the case is their own, and brought to the workflow. */
@Injectable()
export class DecisionService {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly cases: Cases,
    private readonly sender: UpdateSender,
  ) {}

  async decide(
    name: Exclude<MessageName, 'correction'>,
    caller: Caller,
    registrationId: string,
    key: string | undefined,
    body: DecisionInput,
  ): Promise<Receipt> {
    const entry = await this.cases.entry(registrationId);
    const commandId = commandIdOf(caller, registrationId, body.commandId ?? key);
    const earlier = await this.sender.earlier(registrationId, {
      commandId,
      name,
      subject: caller.subject,
    });
    if (earlier) return earlier;
    if (entry.status === 'erased') throw new Problem('case-closed');
    const { commandId: _id, dataVersion: _version, as: _as, note, ...decision } = body;
    const envelope = await this.envelope(name, caller, entry, { ...body, commandId });
    return this.sender.send(entry, name, { ...envelope, ...decision } as Messages[typeof name], note);
  }

  /** The part that all messages share, but for the note. */
  async envelope(
    name: MessageName,
    caller: Caller,
    { registrationId }: CaseEntry,
    { commandId, dataVersion, as }: DecisionInput & { readonly commandId: string },
  ): Promise<Omit<Envelope, 'via'> & { via?: 'operator' }> {
    const { vault, log } = this.world;
    const view = await log.registration(registrationId);
    const actor = actorFor(caller, name, { as, waitingOn: view?.waitingOn });
    const applicant =
      (await vault.applicant(registrationId, dataVersion)) ?? (await vault.applicant(registrationId, 1));
    return {
      commandId,
      registrationId,
      dataVersion,
      actor,
      ownCase: ownCaseOf(caller, applicant),
      ...(FOR_THE_APPLICANT.includes(name) && { via: 'operator' as const }),
    };
  }
}
