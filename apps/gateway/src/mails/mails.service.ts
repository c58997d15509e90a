import { Inject, Injectable } from '@nestjs/common';
import { sopStep } from '@tte/domain';
import type { MailQuery, MailView, Registry } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { Caller } from '../auth/caller.js';
import { MAIL_KEEPERS } from '../auth/policy.js';
import { reachOf } from '../auth/scope.js';
import { seesPersons } from '../cases/reading/disclosure.js';
import { shownMail } from '../cases/reading/mails.js';
import { markOf, Unreadable } from '../cases/reading/unreadable.js';
import { refuseCursor } from '../http/cursor.js';
import { REGISTRY, VAULT } from '../platform/ports.js';
import { Problem } from '../problems/problem.js';
import { MAIL_FILTERS, type MailsInput } from './responses.js';

/** Reads the mails that did not arrive, or may not have, and joins what the caller may see of the person. */
@Injectable()
export class MailsService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(REGISTRY) private readonly registry: Registry,
    private readonly unreadable: Unreadable,
    private readonly office: Office,
  ) {}

  /** A page, the latest first. @throws Problem `invalid-input` for a cursor of others */
  async list(caller: Caller, { state, ...page }: MailsInput) {
    const reach = reachOf(caller, MAIL_KEEPERS);
    if (reach !== 'all' && reach.length === 0) throw new Problem('forbidden');
    const units = reach === 'all' ? {} : { units: reach };
    const [states, troubling] = [MAIL_FILTERS[state], MAIL_FILTERS.troubled];
    const [except, silent] = await Promise.all([this.erased(states, units), this.erased(troubling, units)]);
    const [{ items, next }, troubled] = await Promise.all([
      this.registry.mails({ ...units, ...page, states, except }).catch(refuseCursor),
      this.registry.countMails({ ...units, states: troubling, except: silent }),
    ]);
    return { items: await this.withApplicants(caller, items), troubled, next: next ?? null };
  }

  /** Cases with such mails of which nobody can be written to any more, since their data are erased. */
  private async erased(states: MailQuery['states'], units: Pick<MailQuery, 'units'>): Promise<string[]> {
    return this.vault.erasedAmong(await this.registry.casesWithMails({ ...units, states }));
  }

  private async withApplicants(caller: Caller, views: readonly MailView[]) {
    const { vault, office } = this;
    const seen = views.filter(({ unit }) => seesPersons(caller, unit));
    const summaries = this.unreadable.told(await vault.summaries(seen.map(({ caseId }) => caseId)));
    return views.map(({ mail, ...view }) => {
      const applicant = summaries.get(view.caseId);
      return {
        ...view,
        ...shownMail(mail),
        ...markOf(summaries, view.caseId),
        stepTitle: sopStep(view.procedure, mail.step).title,
        unitName: office.unitNames[view.unit] ?? view.unit,
        applicant: applicant ? { name: applicant.name, maskedNik: applicant.maskedNik } : null,
      };
    });
  }
}
