import { hoursOf, weekOf, type OfficeCalendar } from '@tte/domain';
import { isStoreUnavailable } from '@tte/mongo';
import type { BookVersion, OfficeBook, OfficeBooks, OfficeHours, OfficeStore, Unit } from './office-store.js';

/** A change is known to every process within this time, in milliseconds. */
const FRESH_MS = 5_000;
/** So long is an answer waited for; without it, what was read last holds. Milliseconds. */
const PATIENCE_MS = 1_000;

/** More versions of a book than people make. */
const EVERY = 10_000;

/** What of the office an installation begins with: by its settings, until somebody changes it. */
export interface OfficeBeginning {
  /** Names by code. */
  readonly units: Readonly<Record<string, string>>;
  readonly calendar: OfficeCalendar;
}

/** Names of units by their code. */
export type UnitNames = Readonly<Record<string, string>>;

/** What the office is at present, for those who only read it. */
export interface PresentOffice {
  /**
   * Learns of changes, unless it has just now; while the store is away, what was read last holds. Whoever handles a
   * request or an activity begins with it.
   */
  refresh(): Promise<void>;
  readonly calendar: OfficeCalendar;
  readonly units: readonly Unit[];
  /** Of all units, retired ones as well. */
  readonly unitNames: UnitNames;
  /** Of those that can be chosen. */
  readonly openUnits: UnitNames;
}

/** The units and hours of the office, as the store has them: the present ones in memory, and how they are changed. */
export class Office implements PresentOffice {
  #present: OfficeBooks;
  #readAt = -Infinity;
  #reading: Promise<void> | undefined;
  readonly #rest: Pick<OfficeCalendar, 'urgentMinutes' | 'escalationMinutes'>;
  #calendar: OfficeCalendar;
  readonly #store: OfficeStore;
  readonly #beginning: OfficeBeginning;

  constructor(store: OfficeStore, beginning: OfficeBeginning) {
    this.#store = store;
    this.#beginning = beginning;
    const { urgentMinutes, escalationMinutes } = beginning.calendar;
    this.#rest = { urgentMinutes, escalationMinutes };
    this.#present = booksOf(beginning);
    this.#calendar = this.calendarOf(this.#present);
  }

  async refresh(): Promise<void> {
    if (performance.now() - this.#readAt < FRESH_MS) return;
    this.#reading ??= this.read()
      .catch((error: unknown) => {
        if (!isStoreUnavailable(error)) throw error;
      })
      .finally(() => {
        this.#reading = undefined;
        this.#readAt = performance.now();
      });
    // Who has waited long enough hears of no failure.
    this.#reading.catch(() => undefined);
    const { promise: patience, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, PATIENCE_MS);
    await Promise.race([this.#reading, patience]).finally(() => clearTimeout(timer));
  }

  get calendar(): OfficeCalendar {
    return this.#calendar;
  }

  get units(): readonly Unit[] {
    return this.#present.units;
  }

  get hours(): OfficeHours {
    return this.#present.hours;
  }

  get unitNames(): UnitNames {
    return namesOf(this.units);
  }

  get openUnits(): UnitNames {
    return namesOf(this.units.filter(({ retired }) => !retired));
  }

  /**
   * Brings a book to what `change` makes of it, whoever else changes it; nothing where it changes nothing.
   * @param by subject of who does
   * @param at ISO 8601
   */
  async change<Book extends OfficeBook>(
    book: Book,
    change: (value: OfficeBooks[Book], number: number) => OfficeBooks[Book] | undefined,
    by: string,
    at: string,
  ): Promise<void> {
    for (;;) {
      const [last] = await this.#store.versions(book, 1);
      const known = last?.value ?? booksOf(this.#beginning)[book];
      const value = change(known, last?.number ?? 0);
      if (value === undefined) break;
      // What the settings said stands on record as well, since they may say something else tomorrow.
      const first: BookVersion<OfficeBooks[Book]>[] = last ? [] : [{ number: 1, value: known, at }];
      const number = (last?.number ?? 1) + 1;
      if (await this.#store.add(book, [...first, { number, value, at, by }])) break;
    }
    await this.read();
  }

  /** The last so many versions, the latest first; none while the settings hold. */
  history<Book extends OfficeBook>(book: Book, limit: number): Promise<BookVersion<OfficeBooks[Book]>[]> {
    return this.#store.versions(book, limit);
  }

  /** Every calendar by which the office has worked, the present one first; of the settings those of today. */
  async calendars(): Promise<readonly OfficeCalendar[]> {
    const versions = await this.#store.versions('hours', EVERY);
    const hours = [...versions.map(({ value }) => value), booksOf(this.#beginning).hours];
    return hours.map((value) => this.calendarOf({ hours: value }));
  }

  private async read(): Promise<void> {
    const [[units], [hours]] = await Promise.all([
      this.#store.versions('units', 1),
      this.#store.versions('hours', 1),
    ]);
    const begun = booksOf(this.#beginning);
    const present = { units: units?.value ?? begun.units, hours: hours?.value ?? begun.hours };
    // The same calendar stays the same object, by which a picture that was made with it can be told to hold still.
    if (JSON.stringify(present.hours) !== JSON.stringify(this.#present.hours)) {
      this.#calendar = this.calendarOf(present);
    }
    this.#present = present;
  }

  private calendarOf({ hours }: Pick<OfficeBooks, 'hours'>): OfficeCalendar {
    return { ...hoursOf(hours.week), holidays: hours.daysOff.map(({ date }) => date), ...this.#rest };
  }
}

const namesOf = (units: readonly Unit[]): UnitNames =>
  Object.fromEntries(units.map(({ code, name }) => [code, name]));

const booksOf = ({ units, calendar }: OfficeBeginning): OfficeBooks => ({
  units: Object.entries(units).map(([code, name]) => ({ code, name, retired: false })),
  hours: { week: weekOf(calendar), daysOff: calendar.holidays.map((date) => ({ date, name: '' })) },
});
