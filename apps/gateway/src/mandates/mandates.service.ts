import { Inject, Injectable } from '@nestjs/common';
import { dayInWib } from '@tte/domain';
import { isOver, type RecordedMandate, MandateStore, Office } from '@tte/staff';
import type { Caller } from '../auth/caller.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { Problem, type FieldError } from '../problems/problem.js';
import { FAULTS, type FaultCode } from '../schemas/faults.js';
import { Staff } from '../staff/staff.js';
import { CLOCK, type Clock } from '../platform/ports.js';
import { issuingOffice, mayRevoke } from './authority.js';
import type { MandateInput } from './mandate.schema.js';
import { periodOf } from './period.js';
import { ActiveMandates } from './active-mandates.js';

/** Records and revokes mandates. */
@Injectable()
export class MandatesService {
  constructor(
    @Inject(CLOCK) private readonly now: Clock,
    private readonly mandates: MandateStore,
    private readonly staff: Staff,
    private readonly activeMandates: ActiveMandates,
    private readonly office: Office,
  ) {}

  /**
   * Records a mandate. An official gives the post that they hold themselves, an admin any; nobody gives one to
   * themselves.
   * @throws Problem `wrong-post`, `mandate-passed-on`, `mandate-to-oneself`, `mandate-overlap` or `invalid-input`
   */
  async record(caller: Caller, { from, until, ...order }: MandateInput): Promise<RecordedMandate> {
    const issuedAs = issuingOffice(caller, order.post);
    if (order.holder === caller.subject) throw new Problem('mandate-to-oneself');
    const faults = await this.faultsOf({ from, ...order });
    if (faults.length > 0) throw problemOfErrors(faults);
    const recorded = await this.mandates.add({
      ...order,
      ...periodOf(from, until),
      issuedBy: caller.subject,
      issuedAs,
      issuedAt: this.now().toISOString(),
    });
    if (!recorded) throw new Problem('mandate-overlap');
    this.activeMandates.forget();
    return recorded;
  }

  /**
   * Ends a mandate at once: its recorder, a definitive holder of the post, or an admin.
   * @throws Problem `unknown-mandate`, `wrong-post` or `mandate-over`
   */
  async revoke(caller: Caller, id: string): Promise<RecordedMandate> {
    const mandate = await this.one(id);
    if (!mayRevoke(caller, mandate)) throw new Problem('wrong-post');
    const now = this.now();
    const revoked =
      !isOver(mandate, now) && (await this.mandates.revoke(id, caller.subject, now.toISOString()));
    if (!revoked) throw new Problem('mandate-over');
    this.activeMandates.forget();
    return this.one(id);
  }

  /** @throws Problem `unknown-mandate` */
  async one(id: string): Promise<RecordedMandate> {
    const mandate = await this.mandates.find(id);
    if (!mandate) throw new Problem('unknown-mandate');
    return mandate;
  }

  /** What only this installation and this day can tell. */
  private async faultsOf({ from, holder, units = [] }: Omit<MandateInput, 'until'>): Promise<FieldError[]> {
    const { office, now } = this;
    const unknown = units.some((unit) => !Object.hasOwn(office.unitNames, unit));
    return [
      ...(from < dayInWib(now().toISOString()) ? [fault('from', 'mandate-in-past')] : []),
      ...((await this.staff.knows(holder)) ? [] : [fault('holder', 'holder-unknown')]),
      ...(unknown ? [fault('units', 'unit-unknown')] : []),
    ];
  }
}

const fault = (field: string, code: FaultCode): FieldError => ({ field, code, message: FAULTS[code] });
