import { Inject, Injectable } from '@nestjs/common';
import type { OfficeCalendar } from '@tte/domain';
import type { EventLog, OrderedTask } from '@tte/event-log';
import { Office } from '@tte/staff';
import { overdueFrom } from '../cases/reading/case-view.js';
import { EVENT_LOG } from '../platform/ports.js';

/** An open task, and where the office owes it, the instant (ISO 8601) from which it is overdue. */
export type OpenTask = OrderedTask & { readonly overdueAt?: string };

interface Picture {
  readonly begunAt: number;
  readonly tasks: readonly OpenTask[];
  /** By which it tells what is overdue. */
  readonly calendar?: OfficeCalendar;
}

/** An older picture is not shown any more: who asks waits for the next one. */
const SHOWN_MS = 1_000;
/** An older one is still shown, while the next one is made: who asks does not wait. */
const RENEWED_MS = 500;

/**
 * All open tasks in memory: a picture of the store, renewed as long as somebody asks for it.
 * Why: docs/decisions/0019-an-inbox-is-a-second-old.md
 */
@Injectable()
export class TaskBoard {
  /** Its age counts from when its making began. */
  #picture: Picture = { begunAt: -Infinity, tasks: [] };
  #renewing: Promise<void> | undefined;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly office: Office,
  ) {}

  /** What waits for officials, what is due first comes first. @throws LogError `store-unavailable` */
  async tasks(): Promise<readonly OpenTask[]> {
    const age = performance.now() - this.#picture.begunAt;
    // Who does not wait for it sees a failure when they ask next.
    if (age > RENEWED_MS) this.renewing().catch(() => undefined);
    if (age > SHOWN_MS) await this.#renewing;
    return this.#picture.tasks;
  }

  /** The same, of now or later, for one who knows that something has changed. @throws LogError `store-unavailable` */
  async renewed(): Promise<readonly OpenTask[]> {
    // What is under way may have begun before the change.
    await this.#renewing?.catch(() => undefined);
    await this.renewing();
    return this.#picture.tasks;
  }

  private renewing(): Promise<void> {
    return (this.#renewing ??= this.renew().finally(() => (this.#renewing = undefined)));
  }

  /** Two commands at most: what is there, and those that are new or have changed. */
  private async renew(): Promise<void> {
    const { log, office } = this;
    const begunAt = performance.now();
    const [seqs] = await Promise.all([log.taskSeqs(), office.refresh()]);
    const { calendar } = office;
    const before = this.#picture.calendar === calendar ? this.#picture.tasks : [];
    const same = before.filter(({ caseId, seq }) => seqs.get(caseId) === seq);
    const known = new Set(same.map(({ caseId }) => caseId));
    const others = [...seqs.keys()].filter((caseId) => !known.has(caseId));
    const read = others.length > 0 ? (await log.tasks(others)).map((task) => opened(task, calendar)) : [];
    const tasks = read.length > 0 ? [...same, ...read].sort(byOrder) : same;
    this.#picture = { begunAt, tasks, calendar };
  }
}

const opened = (task: OrderedTask, calendar: OfficeCalendar): OpenTask =>
  task.dueAt === undefined ? task : { ...task, overdueAt: overdueFrom(task, calendar) };

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byOrder = (one: OpenTask, other: OpenTask): number =>
  compare(one.order, other.order) || compare(one.caseId, other.caseId);
