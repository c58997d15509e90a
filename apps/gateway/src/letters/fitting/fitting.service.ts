import { Inject, Injectable } from '@nestjs/common';
import type { Applicant, ProcedureName } from '@tte/domain';
import type { AccountView, EventLog } from '@tte/event-log';
import type { CaseEntry, Vault } from '@tte/vault';
import { Cases } from '../../case-access/cases.js';
import { endsWithin, heldAccount } from '../../cases/account.js';
import type { Asked, Holder } from '../../cases/submission/asked.js';
import { isUuid } from '../../http/idempotency-key.js';
import { CLOCK, EVENT_LOG, SETTINGS, VAULT, type Clock } from '../../platform/ports.js';
import type { GatewaySettings } from '../../platform/settings.js';
import { BsreAtDoor } from './bsre-at-door.js';
import { FITTING, standingOf, type Known, type Standing } from './standing.js';

/** One person of a letter, and what is asked for them. */
export interface OnLetter {
  readonly row: number;
  readonly asked: Asked;
}

/** Which SOPs fit one person of a letter, whatever it asks for them. */
export interface Fit {
  readonly row: number;
  readonly standing: Standing;
  readonly fits: readonly ProcedureName[];
  /** The open case, or the one that made the account. */
  readonly caseId?: string;
  /** BSrE's status; absent where it was not asked or did not answer. */
  readonly bsre?: string;
}

type Person = Pick<Applicant, 'nik' | 'name' | 'email'>;
interface InRegister extends Omit<Known, 'bsre'> {
  readonly caseId?: string;
}

/**
 * Says of each person of a letter which SOP fits, before anything is stored: by the register, and by BSrE's status.
 * Why: docs/decisions/0081-the-door-says-which-sop-fits.md
 */
@Injectable()
export class FittingService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly bsre: BsreAtDoor,
  ) {}

  /** Of those whom the letter tells well enough; nothing is said of whose data may not be processed. */
  async of(people: readonly OnLetter[]): Promise<readonly Fit[]> {
    const found: { readonly row: number; readonly person: Person; readonly known: InRegister }[] = [];
    for (const { row, asked } of people) {
      const person = await this.personOf(asked);
      const entries = person ? await this.vault.findByNik(person.nik) : [];
      if (!person || entries.some(({ restriction }) => restriction)) continue;
      found.push({ row, person, known: await this.inRegister(entries) });
    }
    const statuses = await this.bsre.statuses(found.map(({ person }) => person));
    return found.map(({ row, known: { caseId, ...known } }, index) => {
      const bsre = statuses[index];
      const standing = standingOf({ ...known, bsre });
      const about = { ...(caseId !== undefined && { caseId }), ...(bsre && { bsre }) };
      return { row, standing, fits: FITTING[standing], ...about };
    });
  }

  private async personOf(asked: Asked): Promise<Person | undefined> {
    if (asked.procedure === 'registration') return asked.applicant;
    const entry = await this.entryOf(asked.holder);
    const known =
      entry && !entry.restriction && (await this.vault.applicant(entry.caseId, entry.dataVersion));
    if (known) return known;
    // Of whom only the NIK is known, BSrE is asked by it alone.
    return 'nik' in asked.holder
      ? { nik: asked.holder.nik as Person['nik'], name: '' as Person['name'], email: '' as Person['email'] }
      : undefined;
  }

  private async entryOf(holder: Holder): Promise<CaseEntry | undefined> {
    if ('nik' in holder) return (await this.vault.findByNik(holder.nik))[0];
    return isUuid(holder.accountOf) ? this.vault.entry(holder.accountOf) : undefined;
  }

  private async inRegister(entries: readonly CaseEntry[]): Promise<InRegister> {
    let last: AccountView | undefined;
    let held: AccountView | undefined;
    // Whether a pending case has begun, its own letter decides.
    for (const entry of entries.filter(({ status }) => status === 'live')) {
      const { caseId } = entry;
      if (await this.cases.isOpen(entry)) return { isUnderWay: true, account: undefined, caseId };
      last ??= await this.log.account(caseId);
      held ??= await heldAccount(this.log, caseId, this.now());
    }
    const account = held ?? last;
    if (!account) return { isUnderWay: false, account: undefined };
    const endsSoon = endsWithin(account, this.settings.renewal.window, this.now());
    return { isUnderWay: false, account: { isHeld: held !== undefined, endsSoon }, caseId: account.caseId };
  }
}
