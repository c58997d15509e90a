import { Inject, Injectable } from '@nestjs/common';
import { Office, type Unit } from '@tte/staff';
import type { z } from 'zod';
import type { Caller } from '../auth/caller.js';
import { CLOCK, type Clock } from '../platform/ports.js';
import { Problem } from '../problems/problem.js';
import { Staff } from '../staff/staff.js';
import type { NewUnit, UnitInput, UnitsResponse } from './units.schema.js';
import { CHANGES_SHOWN, changesOf } from './versions.js';

/** The units of the office: added, renamed, retired and taken up again; never removed. */
@Injectable()
export class UnitsService {
  constructor(
    @Inject(CLOCK) private readonly now: Clock,
    private readonly office: Office,
    private readonly staff: Staff,
  ) {}

  async read(): Promise<z.output<typeof UnitsResponse>> {
    const changes = changesOf(await this.office.history('units', CHANGES_SHOWN + 1));
    const nameAt = await this.staff.names(changes.flatMap(({ after }) => after.by ?? []));
    return {
      items: this.office.units.map((unit) => ({ ...unit })),
      changes: changes.flatMap(({ before, after: { value, at, by } }) =>
        value
          .map((unit) => ({ unit, former: before.value.find(({ code }) => code === unit.code) }))
          .filter(({ unit, former }) => former?.name !== unit.name || former.retired !== unit.retired)
          .map(({ unit, former }) => ({
            at,
            by: by ?? null,
            byName: by === undefined ? null : (nameAt(by, at) ?? null),
            code: unit.code,
            before: former ? stateOf(former) : null,
            after: stateOf(unit),
          })),
      ),
    };
  }

  /** @throws Problem `unit-exists` or `unit-name-taken` */
  add(caller: Caller, { code, name }: NewUnit): Promise<Unit> {
    return this.change(caller, code, (units) => {
      if (units.some((unit) => unit.code === code)) throw new Problem('unit-exists');
      return [...units, { code, name, retired: false }];
    });
  }

  /** @throws Problem `unknown-unit`, `unit-name-taken` or `last-unit` */
  set(caller: Caller, code: string, { name, retired }: UnitInput): Promise<Unit> {
    return this.change(caller, code, (units) => {
      const known = units.find((unit) => unit.code === code);
      if (!known) throw new Problem('unknown-unit');
      if (known.name === name && known.retired === retired) return undefined;
      return units.map((unit) => (unit === known ? { code, name, retired } : unit));
    });
  }

  private async change(
    { subject }: Caller,
    code: string,
    change: (units: readonly Unit[]) => readonly Unit[] | undefined,
  ): Promise<Unit> {
    const checked = (units: readonly Unit[]) => {
      const changed = change(units);
      if (changed) refuseUnfit(changed, code);
      return changed;
    };
    await this.office.change('units', checked, subject, this.now().toISOString());
    const unit = this.office.units.find((one) => one.code === code);
    if (!unit) throw new Error('a unit was changed and is not there');
    return unit;
  }
}

/** A table names units by code or by name, so no two may read alike. */
function refuseUnfit(units: readonly Unit[], changed: string): void {
  const words = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const name = words(units.find(({ code }) => code === changed)?.name ?? '');
  const isTaken = units.some((unit) => unit.code !== changed && [unit.code, words(unit.name)].includes(name));
  if (isTaken) throw new Problem('unit-name-taken');
  if (units.every(({ retired }) => retired)) throw new Problem('last-unit');
}

const stateOf = ({ name, retired }: Unit) => ({ name, retired });
