import { randomUUID } from 'node:crypto';
import { ProblemError } from '@tte/client';
import { REGISTER_FIELD_TITLES } from '@tte/domain';
import {
  APPROVE,
  eventually,
  GatewayClient,
  OutsideWorld,
  type CaseDetail,
  type Entered,
  type Receipt,
} from '@tte/local';
import { stackVariable } from '../support/stack.js';

/** Longer than any fault with what follows it: an activity that died with its worker is repeated after 30 s. */
export const PATIENCE_SECONDS = 240;

/** What the gateway has acknowledged with a 2xx. */
export interface Kept {
  readonly caseId: string;
  readonly what: string;
  /** Of the decision; absent where the letter, or a correction, was acknowledged. */
  readonly commandId?: string;
  /** So many events the case had at least. */
  readonly seq: number;
}

/** The gateway as its people use it, each of whom sends again what was not answered and keeps what was. */
export class KeepingClient extends GatewayClient {
  readonly #kept: Kept[];

  constructor(url: string, kept: Kept[]) {
    super(url, stackVariable('SANDBOX_URL'), undefined, PATIENCE_SECONDS);
    this.#kept = kept;
  }

  /** Where a register did not answer, a verifikator says nothing of what it would have shown. */
  override async decide(...given: Parameters<GatewayClient['decide']>): Promise<Receipt> {
    try {
      return await this.#decide(...given);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'check-unknown') throw error;
      const [who, caseId, what, body] = given;
      const { checks = {}, ...rest } = body as { checks?: object };
      const seen = Object.entries(checks).filter(([code]) => !(code in REGISTER_FIELD_TITLES));
      return this.#decide(who, caseId, what, { ...rest, checks: Object.fromEntries(seen) });
    }
  }

  /** Where SI ASN did not answer, a verifikator approves what it would have confirmed. */
  override async reaches(caseId: string, ...statuses: readonly string[]): Promise<CaseDetail> {
    if (statuses.join() !== 'awaiting-passphrase') return super.reaches(caseId, ...statuses);
    const detail = await super.reaches(caseId, 'awaiting-passphrase', 'awaiting-approval');
    if (detail.status === 'awaiting-passphrase' || detail.seq <= this.#approvedAt(caseId)) {
      return super.reaches(caseId, ...statuses);
    }
    await this.decide('verifikator1', caseId, 'approval', { dataVersion: detail.dataVersion, ...APPROVE });
    return super.reaches(caseId, ...statuses);
  }

  /** The number of the last approval that was answered: what is seen of the case may be older. */
  #approvedAt(caseId: string): number {
    const approvals = this.#kept.filter((one) => one.caseId === caseId && one.what === 'approval');
    return approvals.at(-1)?.seq ?? 0;
  }

  async #decide(...[who, caseId, what, body, headers]: Parameters<GatewayClient['decide']>) {
    const command = { commandId: randomUUID(), ...body };
    const receipt = await super.decide(who, caseId, what, command, headers);
    this.#kept.push({ caseId, what, commandId: command.commandId, seq: receipt.seq });
    return receipt;
  }

  override async correct(...given: Parameters<GatewayClient['correct']>): Promise<Receipt> {
    const receipt = await super.correct(...given);
    this.#kept.push({ caseId: receipt.caseId, what: 'correction', seq: receipt.seq });
    return receipt;
  }

  override async submit(...given: Parameters<GatewayClient['submit']>) {
    return this.#entered(await super.submit(...given));
  }

  override async revoke(...given: Parameters<GatewayClient['revoke']>) {
    return this.#entered(await super.revoke(...given));
  }

  override async renew(...given: Parameters<GatewayClient['renew']>) {
    return this.#entered(await super.renew(...given));
  }

  override async renewOwn(...given: Parameters<GatewayClient['renewOwn']>) {
    return this.#entered(await super.renewOwn(...given));
  }

  #entered<Opened extends Entered>(opened: Opened): Opened {
    this.#kept.push({ caseId: opened.caseId, what: 'letter', seq: 1 });
    return opened;
  }
}

/** A mail of which nobody knows whether it arrived: it is never sent again, and told to operations. */
export class UnclearMail extends Error {}

/** The world outside as patient people meet it: what was not answered is done again, unless it was done. */
export class PatientWorld extends OutsideWorld {
  readonly #isUnclear: () => Promise<boolean>;

  /** @param isUnclear whether one of the mails of the case is */
  constructor(mailboxUrl: string, isUnclear: () => Promise<boolean>) {
    super(stackVariable('SANDBOX_URL'), { mailboxUrl, patienceSeconds: PATIENCE_SECONDS });
    this.#isUnclear = isUnclear;
  }

  override know(...given: Parameters<OutsideWorld['know']>) {
    return again(() => super.know(...given));
  }

  override fault(...given: Parameters<OutsideWorld['fault']>) {
    return again(() => super.fault(...given));
  }

  override mails(email: string) {
    return again(() => super.mails(email));
  }

  override certificateEnds(...given: Parameters<OutsideWorld['certificateEnds']>) {
    return again(() => super.certificateEnds(...given));
  }

  override renew(email: string) {
    return again(() => super.renew(email));
  }

  override portal(...given: Parameters<OutsideWorld['portal']>) {
    return again(() => super.portal(...given));
  }

  override registrations(email: string) {
    return again(() => super.registrations(email));
  }

  /** Follows one link, and the same again where no answer came. */
  override async follow(...[email, kind, followed]: Parameters<OutsideWorld['follow']>): Promise<void> {
    await again(async () => {
      const now = new Set(followed);
      try {
        await super.follow(email, kind, now);
      } catch (error) {
        if (isRefusal(error)) for (const link of now) followed.add(link);
        throw error;
      }
      for (const link of now) followed.add(link);
    });
  }

  override inOwnMails<Found>(
    ...[what, email, find]: Parameters<typeof OutsideWorld.prototype.inOwnMails<Found>>
  ): Promise<Found> {
    return eventually(
      what,
      async () => {
        const found = find(await this.mails(email));
        if (found === undefined && (await this.#isUnclear())) throw new UnclearMail(what);
        return found;
      },
      PATIENCE_SECONDS,
    );
  }
}

const says = (pattern: RegExp) => (error: unknown) => error instanceof Error && pattern.test(error.message);
const isUnanswered = says(/was not answered$|answered 5\d\d$/);
/** Of what can be done once only. */
const isRefusal = says(/answered 4(09|10)$/);

/** Does it until it is answered. What is refused after an attempt without an answer was done by that attempt. */
async function again<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  let wasUnanswered = false;
  const { answer } = await eventually(
    'an answer of the world outside',
    async () => {
      try {
        return { answer: await act() };
      } catch (error) {
        if (wasUnanswered && isRefusal(error)) return { answer: undefined as Answer };
        if (!isUnanswered(error)) throw error;
        wasUnanswered = true;
        return undefined;
      }
    },
    PATIENCE_SECONDS,
  );
  return answer;
}
