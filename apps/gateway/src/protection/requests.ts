import { Inject, Injectable } from '@nestjs/common';
import {
  decideRequest,
  dueOf,
  evolveRequest,
  REQUEST_LAW,
  requestStanding,
  type RequestEvent,
  type RequestState,
  type Right,
  type Words,
} from '@tte/domain';
import { brokenStep, type RecordedStep } from '@tte/staff';
import type { Vault } from '@tte/vault';
import { AccessLog } from '../access-log/access-log.js';
import { applicantCaller } from '../auth/applicant-caller.js';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { CLOCK, SETTINGS, VAULT, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { Problem } from '../problems/problem.js';
import { Staff } from '../staff/staff.js';
import { answerDraft } from './drafts.js';
import { Matters, type BookRules, type Matter, type Said } from './matters.js';
import type { NewRequest, OwnRequest, RequestsFilter, RequestStepInput } from './requests.schema.js';
import { casesOf, needed, shownStep } from './steps.js';

type Request = Matter<'request', RequestState>;

const RULES: BookRules<'request', RequestState> = {
  book: 'request',
  unknown: 'unknown-data-request',
  decide: decideRequest,
  evolve: evolveRequest,
};

/** Requests of persons about their data, from receipt to answer (UU 27/2022). */
@Injectable()
export class Requests {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly matters: Matters,
    private readonly staff: Staff,
    private readonly accessLog: AccessLog,
    private readonly idempotency: Idempotency,
  ) {}

  /** What is due first, then what is answered, the latest first. No names: whoever needs one opens the request. */
  async list({ open, kind }: RequestsFilter) {
    const all = await this.matters.all(RULES);
    const found = all.filter(
      ({ state }) =>
        (kind === undefined || state.kind === kind) &&
        (open === undefined || (state.status !== 'answered') === open),
    );
    return { items: found.map((request) => this.summary(request)).toSorted(byUrgency) };
  }

  /** @throws Problem `unknown-data-request` */
  async read(caller: Caller, requestId: string) {
    const request = await this.matters.one(RULES, requestId);
    await this.looked(caller, request);
    const said = await this.matters.said(requestId);
    const nameAt = await this.staff.names(request.steps.map(({ by }) => by));
    const { state, steps } = request;
    const { articles, isClockLaw, rights } = REQUEST_LAW[state.kind];
    return {
      ...this.summary(request),
      articles,
      isClockLaw,
      rights: [...rights],
      ground: state.ground ?? null,
      hasEmail: state.hasEmail,
      isIdentityChecked: state.isIdentityChecked,
      cases: await casesOf(this.vault, state.caseIds),
      person: personOf(said && saidFirst(steps, said)),
      exercised: state.exercised.map(({ right, caseId = null }) => ({ right, caseId })),
      draft:
        state.outcome !== undefined && state.status !== 'answered'
          ? answerDraft(state, requestId, this.settings.officeContact)
          : null,
      timeline: steps.map((step) => shownStep(step, said, nameAt)),
      isChainWhole: brokenStep(steps) === undefined,
    };
  }

  /** Registers a request that came to the office. */
  register(caller: Caller, key: string | undefined, input: NewRequest) {
    const request = { subject: caller.subject, key, operation: 'data-request', content: input };
    return this.idempotency.once(request, async () => {
      const { kind, channel, receivedAt, name, nik, email, asked } = input;
      const caseIds = nik === undefined ? [] : (await this.vault.findByNik(nik)).map(({ caseId }) => caseId);
      if (nik !== undefined) await this.accessLog.looked(caller, 'nik', undefined, 'permintaan-subjek');
      const said = { name, asked, ...(nik !== undefined && { nik }), ...(email !== undefined && { email }) };
      const facts = { kind, channel, receivedAt, caseIds, hasEmail: email !== undefined };
      const requestId = await this.matters.begin(RULES, caller, said, (words) => ({
        type: 'RequestReceived',
        ...facts,
        words,
      }));
      return { requestId };
    });
  }

  /**
   * The same from the applicant's own page: received now, of the person of this case.
   * @throws Problem `request-under-way` while one of the kind is not answered
   */
  registerOwn(caseId: string, key: string | undefined, { kind, asked }: OwnRequest) {
    const caller = applicantCaller(caseId);
    const request = { subject: caller.subject, key, operation: 'own-data-request', content: { kind, asked } };
    return this.idempotency.once(request, async () => {
      const own = await this.own(caseId);
      if (own.some(({ state }) => state.kind === kind && state.status !== 'answered')) {
        throw new Problem('request-under-way');
      }
      // Of a person whose data are restricted, too: the right is theirs all the same.
      const applicant = (await this.vault.caseContents(caseId))?.versions.at(-1)?.applicant;
      if (!applicant) throw new Problem('data-erased');
      const { name, nik, email } = applicant;
      const caseIds = [...new Set([caseId, ...(await this.vault.findByNik(nik)).map((one) => one.caseId)])];
      const facts = { kind, channel: 'own-page', receivedAt: this.now().toISOString(), caseIds } as const;
      const requestId = await this.matters.begin(RULES, caller, { name, nik, email, asked }, (words) => ({
        type: 'RequestReceived',
        ...facts,
        hasEmail: true,
        words,
      }));
      return { requestId };
    });
  }

  /** What an applicant sees of the requests that they made on this page. */
  async listOwn(caseId: string) {
    return {
      items: (await this.own(caseId)).map(({ matter, state }) => ({
        requestId: matter,
        kind: state.kind,
        receivedAt: state.receivedAt,
        dueAt: dueOf(state.receivedAt),
        outcome: state.answeredAt === undefined ? null : (state.outcome ?? null),
        answeredAt: state.answeredAt ?? null,
      })),
    };
  }

  /** Puts a step on record. @throws Problem with the reason why it is refused */
  take(caller: Caller, key: string | undefined, requestId: string, input: RequestStepInput) {
    const request = { subject: caller.subject, key, operation: `data-request ${requestId}`, content: input };
    return this.idempotency.once(request, async () => {
      const { said, draft } = drafted(input);
      await this.matters.take(RULES, caller, requestId, said, draft);
      return { requestId };
    });
  }

  /**
   * Whether a right can be exercised for a request; nothing without one.
   * @throws Problem that says why not, before anything is done
   */
  async mayExercise(requestId: string | undefined, right: Right): Promise<void> {
    if (requestId === undefined) return;
    const { state } = await this.matters.one(RULES, requestId);
    const ruling = decideRequest({ type: 'RightExercised', right }, state, this.now().toISOString());
    if ('refused' in ruling) throw new Problem(ruling.refused);
  }

  /** Puts on record that a right was exercised for a request, in a case or in all of the person's. */
  async exercised(
    caller: Caller,
    requestId: string | undefined,
    right: Right,
    caseId?: string,
  ): Promise<void> {
    if (requestId === undefined) return;
    await this.matters.take(RULES, caller, requestId, undefined, () => ({
      type: 'RightExercised',
      right,
      ...(caseId !== undefined && { caseId }),
    }));
  }

  private async own(caseId: string): Promise<readonly Request[]> {
    const all = await this.matters.all(RULES);
    return all.filter(({ state }) => state.channel === 'own-page' && state.caseIds.includes(caseId));
  }

  private async looked(caller: Caller, { state: { caseIds } }: Request): Promise<void> {
    if (caseIds.length === 0) await this.accessLog.looked(caller, 'data-request');
    for (const caseId of caseIds) await this.accessLog.looked(caller, 'data-request', caseId);
  }

  private summary({ matter, state }: Request) {
    const { kind, channel, receivedAt, status } = state;
    return {
      requestId: matter,
      ...{ kind, channel, receivedAt, status },
      dueAt: dueOf(receivedAt),
      standing: requestStanding(state, this.now().toISOString()),
      outcome: state.outcome ?? null,
      answeredAt: state.answeredAt ?? null,
      delivery: state.delivery ?? null,
    };
  }
}

interface Draft {
  readonly said: Said | undefined;
  readonly draft: (words: Words | undefined) => RequestEvent;
}

/** What a step of the API puts on record, and what is said with it. */
function drafted(input: RequestStepInput): Draft {
  const noted = (note: string | undefined): Said | undefined => (note ? { note } : undefined);
  const withWords = (words: Words | undefined) => words && { words };
  switch (input.step) {
    case 'identity-checked': {
      const { means, note } = input;
      return {
        said: noted(note),
        draft: (words) => ({ type: 'IdentityChecked', means, ...withWords(words) }),
      };
    }
    case 'granted':
      return { said: noted(input.note), draft: (words) => ({ type: 'RequestGranted', ...withWords(words) }) };
    case 'refused': {
      const { ground, note } = input;
      return {
        said: noted(note),
        draft: (words) => ({ type: 'RequestRefused', ground, ...withWords(words) }),
      };
    }
    case 'answered': {
      const { by, text } = input;
      return { said: { text }, draft: (words) => ({ type: 'RequestAnswered', by, words: needed(words) }) };
    }
    case 'corrected': {
      const { kind, receivedAt, note } = input;
      const facts = { type: 'RequestCorrected', kind, receivedAt } as const;
      return { said: { note }, draft: (words) => ({ ...facts, words: needed(words) }) };
    }
  }
}

const saidFirst = ([first]: readonly RecordedStep<RequestEvent>[], said: ReadonlyMap<string, Said>) =>
  first?.event.type === 'RequestReceived' ? said.get(first.event.words.ref) : undefined;

const personOf = (said: Said | undefined) =>
  said
    ? {
        name: said['name'] ?? '',
        nik: said['nik'] ?? null,
        email: said['email'] ?? null,
        asked: said['asked'] ?? '',
      }
    : null;

const byUrgency = (
  one: { readonly answeredAt: string | null; readonly receivedAt: string; readonly requestId: string },
  other: typeof one,
): number => {
  if ((one.answeredAt === null) !== (other.answeredAt === null)) return one.answeredAt === null ? -1 : 1;
  const order =
    one.receivedAt.localeCompare(other.receivedAt) || one.requestId.localeCompare(other.requestId);
  return one.answeredAt === null ? order : -order;
};
