import { Inject, Injectable } from '@nestjs/common';
import {
  breachStanding,
  decideBreach,
  dueOf,
  evolveBreach,
  type BreachEvent,
  type BreachState,
  type Words,
} from '@tte/domain';
import { brokenStep } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { Caller } from '../auth/caller.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { CLOCK, SETTINGS, VAULT, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { FAULTS } from '../schemas/faults.js';
import { Staff } from '../staff/staff.js';
import type { BreachStepInput, NewBreach } from './breaches.schema.js';
import { noticeDraft } from './drafts.js';
import { Matters, type BookRules, type Matter, type Said } from './matters.js';
import { casesOf, needed, shownStep } from './steps.js';

type Breach = Matter<'breach', BreachState>;

const RULES: BookRules<'breach', BreachState> = {
  book: 'breach',
  unknown: 'unknown-breach',
  decide: decideBreach,
  evolve: evolveBreach,
};

/** What became known of data that others got to see, and who was told of it in 3 × 24 hours (Pasal 46 of UU 27/2022). */
@Injectable()
export class Breaches {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly matters: Matters,
    private readonly staff: Staff,
    private readonly idempotency: Idempotency,
  ) {}

  async list() {
    return { items: (await this.matters.all(RULES)).map((breach) => this.summary(breach)) };
  }

  /** @throws Problem `unknown-breach` */
  async read(breachId: string) {
    const breach = await this.matters.one(RULES, breachId);
    const said = (await this.matters.said(breachId)) ?? new Map<string, Said>();
    const { state, steps } = breach;
    const nameAt = await this.staff.names(steps.map(({ by }) => by));
    const facts = said.get(state.words);
    return {
      ...this.summary(breach),
      occurredAt: state.occurredAt ?? null,
      cases: await casesOf(this.vault, state.caseIds),
      what: facts?.['what'] ?? '',
      how: facts?.['how'] ?? '',
      measures: facts?.['measures'] ?? '',
      notice: (state.notice !== undefined ? said.get(state.notice)?.['text'] : undefined) ?? null,
      draft: noticeDraft(state, facts, this.settings.officeContact),
      isMailing: state.mailing !== undefined,
      mailed: state.mailed ?? null,
      timeline: steps.map((step) => shownStep(step, said, nameAt)),
      isChainWhole: brokenStep(steps) === undefined,
    };
  }

  register(caller: Caller, key: string | undefined, input: NewBreach) {
    const request = { subject: caller.subject, key, operation: 'data-breach', content: input };
    return this.idempotency.once(request, async () => {
      const facts = await this.factsOf(input);
      const breachId = await this.matters.begin(RULES, caller, saidOf(input), (words) => ({
        type: 'BreachDiscovered',
        ...facts,
        words,
      }));
      return { breachId };
    });
  }

  /** Puts a step on record. @throws Problem with the reason why it is refused */
  take(caller: Caller, key: string | undefined, breachId: string, input: BreachStepInput) {
    const request = { subject: caller.subject, key, operation: `data-breach ${breachId}`, content: input };
    return this.idempotency.once(request, async () => {
      const { said, draft } = await this.drafted(input);
      await this.matters.take(RULES, caller, breachId, said, draft);
      return { breachId };
    });
  }

  private async drafted(input: BreachStepInput): Promise<Draft> {
    switch (input.step) {
      case 'corrected': {
        const facts = await this.factsOf(input);
        const said = { ...saidOf(input), note: input.note };
        return { said, draft: (words) => ({ type: 'BreachCorrected', ...facts, words: needed(words) }) };
      }
      case 'notice-written':
        return {
          said: { text: input.text },
          draft: (words) => ({ type: 'NoticeWritten', words: needed(words) }),
        };
      case 'mail-persons':
        return {
          said: undefined,
          draft: (_words, { caseIds, notice = '' }) => ({ type: 'PersonsToBeMailed', caseIds, notice }),
        };
      case 'told': {
        const { party, toldAt, note } = input;
        return {
          said: { note },
          draft: (words) => ({ type: 'PartyTold', party, toldAt, words: needed(words) }),
        };
      }
      case 'closed': {
        const { note } = input;
        return {
          said: note ? { note } : undefined,
          draft: (words) => ({ type: 'BreachClosed', ...(words && { words }) }),
        };
      }
    }
  }

  /** @throws Problem `invalid-input` that names each number without a case */
  private async factsOf({ discoveredAt, occurredAt, data, persons, caseNumbers }: NewBreach) {
    const found = await Promise.all(
      caseNumbers.map(async (number) => (await this.vault.search(number)).caseIds),
    );
    const errors = found.flatMap((caseIds, index) =>
      caseIds.length === 1
        ? []
        : [{ field: `caseNumbers.${index}`, code: 'case-unknown', message: FAULTS['case-unknown'] }],
    );
    if (errors.length > 0) throw problemOfErrors(errors);
    const caseIds = [...new Set(found.flat())];
    return { discoveredAt, ...(occurredAt !== undefined && { occurredAt }), data, persons, caseIds };
  }

  private summary({ matter, state }: Breach) {
    return {
      breachId: matter,
      discoveredAt: state.discoveredAt,
      dueAt: dueOf(state.discoveredAt),
      standing: breachStanding(state, this.now().toISOString()),
      data: [...state.data],
      persons: state.persons,
      told: { ...state.told },
      closedAt: state.closedAt ?? null,
    };
  }
}

interface Draft {
  readonly said: Said | undefined;
  readonly draft: (words: Words | undefined, state: BreachState) => BreachEvent;
}

const saidOf = ({ what, how, measures }: Pick<NewBreach, 'what' | 'how' | 'measures'>): Said => ({
  what,
  how,
  measures,
});
