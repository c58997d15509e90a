import { Inject, Injectable } from '@nestjs/common';
import { Office, type DayOff, type OfficeHours } from '@tte/staff';
import type { z } from 'zod';
import type { Caller } from '../auth/caller.js';
import { CLOCK, type Clock } from '../platform/ports.js';
import { Problem } from '../problems/problem.js';
import { Staff } from '../staff/staff.js';
import { hoursOf, shownDaysOff, shownWeek, type HoursInput, type HoursResponse } from './hours.schema.js';
import { CHANGES_SHOWN, changesOf, type Change } from './versions.js';

/** When the office works, and on which days it does not. */
@Injectable()
export class HoursService {
  constructor(
    @Inject(CLOCK) private readonly now: Clock,
    private readonly office: Office,
    private readonly staff: Staff,
  ) {}

  async read(): Promise<z.output<typeof HoursResponse>> {
    const versions = await this.office.history('hours', CHANGES_SHOWN + 1);
    const changes = changesOf(versions);
    const nameAt = await this.staff.names(changes.flatMap(({ after }) => after.by ?? []));
    const { week, daysOff } = versions[0]?.value ?? this.office.hours;
    return {
      version: versions[0]?.number ?? 0,
      week: shownWeek(week),
      daysOff: shownDaysOff(daysOff),
      changes: changes.map((change) => {
        const { at, by } = change.after;
        const byName = by === undefined ? null : (nameAt(by, at) ?? null);
        return { at, by: by ?? null, byName, ...differenceOf(change) };
      }),
    };
  }

  /** @throws Problem `office-hours-changed` when somebody else has changed what the caller read */
  async set({ subject }: Caller, input: HoursInput): Promise<z.output<typeof HoursResponse>> {
    const wanted = hoursOf(input);
    const change = (kept: OfficeHours, version: number) => {
      if (isSame(kept, wanted)) return undefined;
      if (version !== input.version) throw new Problem('office-hours-changed');
      return wanted;
    };
    await this.office.change('hours', change, subject, this.now().toISOString());
    return this.read();
  }
}

function differenceOf({ before, after }: Change<OfficeHours>) {
  const without = (days: readonly DayOff[], others: readonly DayOff[]) =>
    shownDaysOff(days.filter((day) => !others.some((other) => isSame(day, other))));
  const [former, present] = [before.value, after.value];
  return {
    week: isSame(former.week, present.week)
      ? null
      : { before: shownWeek(former.week), after: shownWeek(present.week) },
    added: without(present.daysOff, former.daysOff),
    removed: without(former.daysOff, present.daysOff),
  };
}

/** Both come from the same store or the same reader, and so have their members in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
