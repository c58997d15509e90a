import { Inject, Injectable } from '@nestjs/common';
import { beginOfDayInWib } from '@tte/domain';
import type { CaseTimes, Registry } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { Caller } from '../auth/caller.js';
import { OVERSEERS } from '../auth/policy.js';
import { reachOf, reaches } from '../auth/scope.js';
import { CLOCK, REGISTRY, type Clock } from '../platform/ports.js';
import { WEEKS_MAX, type StatisticsInput } from './responses.js';
import { statisticsOf } from './statistics.js';
import { weeksUntil } from './weeks.js';

const KEPT_MS = 60_000;

/** Times of all cases that statistics can be about, as they were at an instant (ISO 8601). */
interface Picture {
  readonly at: string;
  readonly cases: Promise<readonly CaseTimes[]>;
}

/** Figures from one picture of the store, which everyone who asks within a minute shares. */
@Injectable()
export class StatisticsService {
  #picture: Picture | undefined;

  constructor(
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly office: Office,
  ) {}

  /** Over the cases that the caller reaches. @throws LogError `store-unavailable` */
  async over(caller: Caller, { weeks, unit }: StatisticsInput) {
    const { at, cases } = this.picture();
    const reach = reachOf(caller, OVERSEERS);
    const from = beginOf(at, weeks);
    const chosen = (await cases).filter(
      (one) => reaches(reach, one.unit) && (unit ?? one.unit) === one.unit && (one.open || one.since >= from),
    );
    const { units, ...figures } = statisticsOf(chosen, { at, weeks, office: this.office.calendar });
    const { unitNames } = this.office;
    return {
      ...figures,
      units: units.map((one) => ({ ...one, unitName: unitNames[one.unit] ?? one.unit })),
    };
  }

  private picture(): Picture {
    const now = this.now();
    const last = this.#picture;
    if (last && now.getTime() - Date.parse(last.at) < KEPT_MS) return last;
    const at = now.toISOString();
    const picture = { at, cases: this.registry.times(beginOf(at, WEEKS_MAX)) };
    this.#picture = picture;
    // A failure is told to those who wait for it, and not kept.
    picture.cases.catch(() => {
      if (this.#picture === picture) this.#picture = undefined;
    });
    return picture;
  }
}

/** The instant at which the first of so many weeks begins. */
const beginOf = (at: string, weeks: number): string => beginOfDayInWib(weeksUntil(at, weeks)[0] ?? at);
